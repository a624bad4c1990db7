import { parsed, readStored, storedText, writeStored, writeText, type OpenStorage } from '../stored.ts';
import { fit, isId, moment, nothing, save, type Reading, type SavedPaper, type Step } from './reading.ts';
import { readReading, version, writeReading } from './read-reading.ts';

/** Names under which things are stored; lists that share a host need their own. */
export interface StoreKeys {
  reading: string;
  /** Where earlier versions of the site kept the selected papers. */
  selection: string;
}

/**
 * What the reader keeps here. Each step is done on what is stored at that moment, so that pages that are open beside
 * each other lose nothing to each other. Steps that the storage refuses are done again with the next one, and last as
 * long as the page.
 */
export class ReadingStore {
  readonly #open: OpenStorage;
  readonly #keys: StoreKeys;
  readonly #listeners = new Set<() => void>();
  #reading: Reading = nothing;
  #papers: ReadonlyMap<string, SavedPaper> = new Map();
  /** Steps that are not stored yet. */
  #waiting: Step[] = [];

  constructor(open: OpenStorage, keys: StoreKeys) {
    this.#open = open;
    this.#keys = keys;
    this.#take(this.#stored());
    this.#adoptSelection();
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** False while the storage has not taken everything. */
  get isKept(): boolean {
    return this.#waiting.length === 0;
  }

  /** True when the storage takes something now. */
  get canKeep(): boolean {
    const probe = `${this.#keys.reading}:probe`;
    return writeStored(this.#open, probe, { version }) && writeStored(this.#open, probe, null);
  }

  /** What is kept of a paper. */
  paper(id: string): SavedPaper | undefined {
    return this.#papers.get(id);
  }

  /** Does a step, and stores what comes of it. */
  change(step: Step): void {
    this.#waiting.push(step);
    this.refresh();
  }

  /** Takes over what another page of the site has stored, and stores what could not be stored before. */
  refresh(): void {
    const next = this.#waiting.reduce((reading, step) => step(reading), this.#stored());
    if (this.#waiting.length > 0 && this.#write(next)) this.#waiting = [];
    this.#take(next);
  }

  /**
   * Calls a function after every change, until told to stop.
   *
   * @returns what stops it
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #stored(): Reading {
    return readText(storedText(this.#open, this.#keys.reading)).reading;
  }

  #write(next: Reading): boolean {
    const { reading: key } = this.#keys;
    const before = storedText(this.#open, key);
    // Damaged, or of a later version of the site: put aside, since someone may still want it.
    if (before !== null && !readText(before).isWhole && !this.#putAside(before)) return false;
    const isEmpty = next.papers.length + next.paths.length === 0;
    return writeStored(this.#open, key, isEmpty ? null : writeReading(next));
  }

  /** Stores a text beside those that were put aside before. */
  #putAside(text: string): boolean {
    const first = `${this.#keys.reading}:unreadable`;
    for (let number = 1; ; number++) {
      const key = number === 1 ? first : `${first}:${number}`;
      const there = storedText(this.#open, key);
      if (there === text) return true;
      if (there === null) return writeText(this.#open, key, text);
    }
  }

  #take(next: Reading): void {
    const isSame = JSON.stringify(next) === JSON.stringify(this.#reading);
    this.#reading = next;
    if (isSame) return;
    this.#papers = new Map(next.papers.map((paper) => [paper.id, paper]));
    for (const listener of this.#listeners) listener();
  }

  /** Saves the papers that the reader had selected when the site knew no more than that, once. */
  #adoptSelection(): void {
    const { selection } = this.#keys;
    const value = readStored(this.#open, selection) as { version?: unknown; ids?: unknown } | null;
    if (value?.version !== 1 || !Array.isArray(value.ids)) return;
    const papers = value.ids.filter(isId).map((id) => ({ id }));
    this.change(save(papers, moment(new Date())));
    if (this.isKept) writeStored(this.#open, selection, null);
  }
}

/** The list that a stored text means, and whether it says everything that the text does. */
function readText(text: string | null): { reading: Reading; isWhole: boolean } {
  const read = readReading(parsed(text ?? 'null'));
  if (!read) return { reading: nothing, isWhole: false };
  const { reading, left, cut } = fit(read.reading);
  return { reading, isWhole: read.isWhole && left + cut === 0 };
}
