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
  async needAll(): Promise<void> {
    await this.#rows.need(this.#header.titles.keys());
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
    const { titles } = this.#header;
    // No letter comes behind the last code unit.
    const behind = `${text}\uffff`;
    const [first, last] = [text, behind].map((end) => partWith(titles, (title) => title >= end));
    await this.#rows.need([first ?? 0, last ?? 0].filter((file) => file < titles.length));
    return { start: this.#firstFrom(first ?? 0, text), end: this.#firstFrom(last ?? 0, behind) };
  }

  /** Number of the first paper of a file whose title is not before a text; else the first one of the next file. */
  #firstFrom(file: number, text: string): number {
    const rows = this.#rows.at(file) ?? [];
    return file * papersInFile + bisect(rows.length, (at) => normalise(rows[at]?.title ?? '') >= text);
  }

  /** Papers that are known under a name: an id or short name, normalised, or an identifier. */
  async named(key: string): Promise<readonly number[]> {
    const { names } = this.#header;
    if (names.length === 0) return [];
    const file = partWith(names, (first) => first > key);
    await this.#names.need([file]);
    const table = this.#names.at(file) ?? {};
    return (Object.hasOwn(table, key) && table[key]) || [];
  }

  /** The texts of the papers' notes, loaded where they are not in memory yet. Empty for papers without one. */
  async notes(docs: readonly number[]): Promise<string[]> {
    if (this.#header.hasNotes) await this.#notes.need(docs.map(fileOf));
    return docs.map((doc) => this.#notes.at(fileOf(doc))?.[doc % papersInFile] ?? '');
  }

  /** True when the notes of these papers are in memory. */
  hasNotes(docs: readonly number[]): boolean {
    return !this.#header.hasNotes || docs.every((doc) => this.#notes.at(fileOf(doc)));
  }
}

function fileOf(doc: number): number {
  return Math.floor(doc / papersInFile);
}
