import { normalise } from '../words/normalise.ts';
import {
  authorSeparator,
  decodeNumbers,
  decodePostings,
  decodeWords,
  formatVersion,
  magic,
  type DecodedPostings,
  type IndexHeader,
  type PaperTable,
} from './format.ts';

/** Gets a file of the index by name. Rejects when it cannot. */
export type LoadFile = (name: string) => Promise<ArrayBuffer>;

/** An index that is open: words and papers are in memory, postings and notes come when they are needed. */
export class OpenIndex {
  readonly words: readonly string[];
  /** How many papers have each word. */
  readonly counts: Uint32Array;
  readonly papers: PaperTable;
  readonly profiles: readonly number[][];
  /** Length of each paper's long texts beside the mean; 1 is the mean. */
  readonly lengths: Float32Array;
  readonly #header: IndexHeader;
  readonly #load: LoadFile;
  readonly #shards = new Map<number, DecodedPostings>();
  /** By file; a promise while it is loaded. */
  readonly #notes = new Map<number, string[] | Promise<string[]>>();

  private constructor(sections: Uint8Array[], papers: PaperTable, load: LoadFile) {
    const [json, shared, rest, text, counts, lengths, inline] = sections as [Uint8Array, ...Uint8Array[]];
    this.#header = JSON.parse(new TextDecoder().decode(json)) as IndexHeader;
    this.words = decodeWords({ shared, rest, text } as Parameters<typeof decodeWords>[0]);
    this.counts = decodeNumbers(counts as Uint8Array, this.#header.countParameter, this.words.length).map(
      (n) => n + 1,
    );
    this.papers = papers;
    this.profiles = this.#header.profiles;
    this.lengths = relativeLengths(lengths as Uint8Array);
    this.#load = load;
    if (this.#header.shards.length === 1) this.#shards.set(0, this.#decode(0, inline as Uint8Array));
  }

  /**
   * Opens an index.
   *
   * @throws Error when a file cannot be got, is of another version, or is broken
   */
  static async open(load: LoadFile): Promise<OpenIndex> {
    const [index, table] = await Promise.all([load('index.bin'), load('papers.json')]);
    const papers = JSON.parse(new TextDecoder().decode(table)) as PaperTable;
    if (papers.version !== formatVersion)
      throw new Error(`papers of version ${papers.version}, not ${formatVersion}`);
    const opened = new OpenIndex(sectionsOf(new Uint8Array(index)), papers, load);
    if (opened.#header.papers !== papers.ids.length) throw new Error('the index is of other papers');
    return opened;
  }

  get size(): number {
    return this.papers.ids.length;
  }

  /** Authors of a paper in order. */
  authors(doc: number): string[] {
    const names = this.papers.authors[doc] ?? '';
    return names === '' ? [] : names.split(authorSeparator);
  }

  venue(doc: number): string {
    return this.papers.venueNames[this.papers.venues[doc] ?? 0] ?? '';
  }

  /** Number of a word, or -1. */
  find(word: string): number {
    const at = this.firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  /** Number of the first word that is not before the text. */
  firstFrom(text: string): number {
    return bisect(this.words.length, (at) => (this.words[at] ?? '') >= text);
  }

  /** Papers whose normalised title starts with a normalised text: a range of numbers. */
  titlesFrom(text: string): { start: number; end: number } {
    const key = (doc: number) => normalise(this.papers.titles[doc] ?? '');
    const start = bisect(this.size, (doc) => key(doc) >= text);
    const end = bisect(this.size, (doc) => doc >= start && !key(doc).startsWith(text));
    return { start, end };
  }

  /** Loads the postings of the given words where they are not in memory yet. */
  async need(words: Iterable<number>): Promise<void> {
    const missing = new Set<number>();
    for (const word of words) {
      const shard = this.#shardOf(word);
      if (!this.#shards.has(shard)) missing.add(shard);
    }
    await Promise.all(
      [...missing].map(async (shard) => {
        const bytes = new Uint8Array(await this.#load(`postings-${shard}.bin`));
        this.#shards.set(shard, this.#decode(shard, bytes));
      }),
    );
  }

  /** Calls `visit` for each paper that has a word, in order. The word's postings must have been loaded. */
  each(word: number, visit: (doc: number, profile: number) => void): void {
    const shard = this.#shardOf(word);
    const decoded = this.#shards.get(shard);
    if (!decoded) throw new Error(`the postings of "${this.words[word]}" are not loaded`);
    const local = word - (this.#header.shards[shard] ?? 0);
    const end = decoded.starts[local + 1] ?? 0;
    for (let at = decoded.starts[local] ?? 0; at < end; at++)
      visit(decoded.docs[at] ?? 0, decoded.profiles[at] ?? 0);
  }

  /** The text of a paper's note, loaded when it is not in memory yet. Empty for papers without one. */
  async note(doc: number): Promise<string> {
    const { notes } = this.#header;
    if (notes.length === 0) return '';
    const file = this.#notesFile(doc);
    let texts = this.#notes.get(file);
    if (!texts) this.#notes.set(file, (texts = this.#loadNotes(file)));
    return (await texts)[doc - (notes[file] ?? 0)] ?? '';
  }

  async #loadNotes(file: number): Promise<string[]> {
    try {
      const bytes = await this.#load(`notes-${file}.json`);
      const texts = JSON.parse(new TextDecoder().decode(bytes)) as string[];
      this.#notes.set(file, texts);
      return texts;
    } catch (error) {
      // The next question tries again.
      this.#notes.delete(file);
      throw error;
    }
  }

  /** True when the notes of these papers are in memory. */
  hasNotes(docs: readonly number[]): boolean {
    return (
      this.#header.notes.length === 0 ||
      docs.every((doc) => Array.isArray(this.#notes.get(this.#notesFile(doc))))
    );
  }

  #notesFile(doc: number): number {
    const { notes } = this.#header;
    return bisect(notes.length, (at) => (notes[at] ?? 0) > doc) - 1;
  }

  #shardOf(word: number): number {
    const { shards } = this.#header;
    return bisect(shards.length, (at) => (shards[at] ?? 0) > word) - 1;
  }

  #decode(shard: number, bytes: Uint8Array): DecodedPostings {
    const { shards } = this.#header;
    return decodePostings(bytes, this.counts.subarray(shards[shard], shards[shard + 1]), this.#header.papers);
  }
}

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const name = new TextDecoder().decode(bytes.subarray(0, 4));
  if (name !== magic) throw new Error('the index is not an index');
  if (bytes[4] !== formatVersion) throw new Error(`an index of version ${bytes[4]}, not ${formatVersion}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes[5] ?? 0;
  let at = 6 + 4 * count;
  const sections = Array.from({ length: count }, (_none, index) => {
    const length = view.getUint32(6 + 4 * index, true);
    at += length;
    return bytes.subarray(at - length, at);
  });
  if (at !== bytes.length || count !== 7) throw new Error('the index is cut off');
  return sections;
}

function relativeLengths(stored: Uint8Array): Float32Array {
  const lengths = Float32Array.from(stored, (value) => 2 ** (value / 16) - 1);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  return lengths.map((length) => (mean === 0 ? 1 : length / mean));
}

/** First number below `count` for which `holds`; the numbers for which it holds come last. */
function bisect(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
