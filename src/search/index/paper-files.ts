import { normalise } from '../words/normalise.ts';
import type { IndexHeader } from './format.ts';
import { bisect, Parts, partWith } from './parts.ts';
import { papersInFile, type NameTable, type PaperRow, type PaperRows } from './tables.ts';

/** Gets a file of the index as JSON. */
type LoadJson = <T>(name: string) => Promise<T>;

/** Papers whose numbers are from `start` on and below `end`. */
export interface PaperRange {
  start: number;
  end: number;
}

/** What is known of papers, in files that are loaded when they are needed: rows for the results, names, notes. */
export class PaperFiles {
  readonly #header: IndexHeader;
  readonly #rows: Parts<PaperRows>;
  readonly #names: Parts<NameTable>;
  readonly #notes: Parts<string[]>;

  constructor(header: IndexHeader, load: LoadJson) {
    this.#header = header;
    this.#rows = new Parts((file) => load<PaperRows>(`papers-${file}.json`));
    this.#names = new Parts((file) => load<NameTable>(`names-${file}.json`));
    this.#notes = new Parts((file) => load<string[]>(`notes-${file}.json`));
  }

  /** Loads the rows of all papers. */
  needAll(): Promise<void> {
    return this.#rows.need(this.#header.titles.keys());
  }

  /** The rows of papers, in the order asked for. @throws Error when a file cannot be got */
  async rows(docs: readonly number[]): Promise<PaperRow[]> {
    await this.#rows.need(docs.map(fileOf));
    return docs.flatMap((doc) => this.rowAtHand(doc) ?? []);
  }

  /** The row of a paper, where it is in memory. */
  rowAtHand(doc: number): PaperRow | undefined {
    return this.#rows.at(fileOf(doc))?.[doc % papersInFile];
  }

  /** Papers whose normalised title begins with a normalised text: a range of numbers. */
  async titlesFrom(text: string): Promise<PaperRange> {
    // No letter comes behind the last code unit.
    const [start, end] = await Promise.all([this.#firstFrom(text), this.#firstFrom(`${text}\uffff`)]);
    return { start, end };
  }

  /** Number of the first paper whose title is not before a text. */
  async #firstFrom(text: string): Promise<number> {
    const file = partWith(this.#header.titles, (title) => title >= text);
    const rows = await this.#rows.get(file);
    return file * papersInFile + bisect(rows.length, (at) => normalise(rows[at]?.title ?? '') >= text);
  }

  /** Papers that are known under a name: an id or short name, normalised, or an identifier. */
  async named(key: string): Promise<readonly number[]> {
    const names = await this.#names.get(partWith(this.#header.names, (first) => first > key));
    return (Object.hasOwn(names, key) && names[key]) || [];
  }

  /** The texts of papers' notes, loaded where they are not in memory yet; empty for papers without one. */
  async notes(docs: readonly number[]): Promise<string[]> {
    if (this.#header.hasNotes) await this.#notes.need(docs.map(fileOf));
    return this.notesAtHand(docs) ?? [];
  }

  /** The same; null where any of them is not in memory. */
  notesAtHand(docs: readonly number[]): string[] | null {
    const notes = docs.map((doc) =>
      this.#header.hasNotes ? this.#notes.at(fileOf(doc))?.[doc % papersInFile] : '',
    );
    return notes.includes(undefined) ? null : (notes as string[]);
  }
}

function fileOf(doc: number): number {
  return Math.floor(doc / papersInFile);
}
