import {
  decodeNumbers,
  decodePostings,
  decodeWords,
  formatVersion,
  magic,
  sectionCount,
  type DecodedPostings,
  type IndexHeader,
} from './format.ts';
import { PaperFiles } from './paper-files.ts';
import { bisect, Parts, partWith } from './parts.ts';
import { openValues, type Values, type ValueTable } from './tables.ts';

/** Gets a file of the index by name. Rejects when it cannot. */
export type LoadFile = (name: string) => Promise<ArrayBuffer>;

/** An index that is open: words are in memory; postings and what is known of papers come when they are needed. */
export class OpenIndex {
  readonly words: readonly string[];
  /** How many papers have each word. */
  readonly counts: Uint32Array;
  readonly profiles: readonly number[][];
  /** Length of each paper's long texts beside the mean; 1 is the mean. */
  readonly lengths: Float32Array;
  /** Length of each paper's title in characters, at most 255. */
  readonly titleLengths: Uint8Array;
  readonly acronyms: Readonly<Record<string, string[]>>;
  /** Words that so many long texts have that the index does not say which. */
  readonly commonplaces: ReadonlySet<string>;
  /** Names of facets and facts: each is an operator. */
  readonly operators: readonly string[];
  /** What results show of papers, and their names. */
  readonly papers: PaperFiles;
  readonly #header: IndexHeader;
  readonly #postings: Parts<DecodedPostings>;
  readonly #values: Parts<Values>;

  private constructor(file: Uint8Array, loadFile: LoadFile) {
    const [json, shared, rest, text, counts, lengths, titleLengths, inside] = sectionsOf(file);
    const header = (this.#header = parse(json) as IndexHeader);
    this.words = decodeWords({ shared, rest, text });
    this.counts = decodeNumbers(counts, header.countParameter, this.words.length).map((n) => n + 1);
    this.profiles = header.profiles;
    this.lengths = relativeLengths(lengths);
    this.titleLengths = titleLengths;
    this.acronyms = header.acronyms;
    this.commonplaces = new Set(header.commonplaces);
    this.operators = header.operators;
    const load = loadAlsoFrom(inside, header.inside, loadFile);
    const loadJson = async <T>(name: string) => parse(await load(name)) as T;
    this.#postings = new Parts(async (part) => this.#decode(part, await load(`postings-${part}.bin`)));
    this.#values = new Parts(async () => openValues(await loadJson<ValueTable>('values.json')));
    this.papers = new PaperFiles(header, loadJson);
  }

  /**
   * Opens an index.
   *
   * @throws Error when its first file cannot be got, is of another version, or is broken
   */
  static async open(load: LoadFile): Promise<OpenIndex> {
    const index = new OpenIndex(new Uint8Array(await load('index.bin')), load);
    const { inside, postings } = index.#header;
    // What this file holds besides is read at once: from then on it is in memory like all that is loaded later.
    for (const [name] of inside) {
      if (name === 'postings-0.bin') await index.#postings.need(postings.keys());
      if (name === 'papers-0.json') await index.papers.needAll();
      if (name === 'values.json') await index.needValues();
    }
    return index;
  }

  get size(): number {
    return this.#header.papers;
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

  /** Numbers of the words that begin with a text. */
  beginningWith(text: string): number[] {
    const found: number[] = [];
    for (let word = this.firstFrom(text); this.words[word]?.startsWith(text); word++) found.push(word);
    return found;
  }

  /** Loads the postings of the given words where they are not in memory yet. */
  async need(words: Iterable<number>): Promise<void> {
    await this.#postings.need(Array.from(words, (word) => this.#partOf(word)));
  }

  /** Calls `visit` for each paper that has a word, in order. The word's postings must have been loaded. */
  each(word: number, visit: (doc: number, profile: number) => void): void {
    const part = this.#partOf(word);
    const decoded = this.#postings.at(part);
    if (!decoded) throw new Error(`the postings of "${this.words[word]}" are not loaded`);
    const local = word - (this.#header.postings[part] ?? 0);
    const end = decoded.starts[local + 1] ?? 0;
    for (let at = decoded.starts[local] ?? 0; at < end; at++)
      visit(decoded.docs[at] ?? 0, decoded.profiles[at] ?? 0);
  }

  /** What papers are narrowed, counted and ordered by; null when it is not in memory yet. */
  get values(): Values | null {
    return this.#values.at(0) ?? null;
  }

  /** The same, loaded where they are not in memory yet. */
  needValues(): Promise<Values> {
    return this.#values.get(0);
  }

  #partOf(word: number): number {
    return partWith(this.#header.postings, (first) => first > word);
  }

  #decode(part: number, bytes: Uint8Array): DecodedPostings {
    const { postings, papers } = this.#header;
    return decodePostings(bytes, this.counts.subarray(postings[part], postings[part + 1]), papers);
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Gets files from a section that holds some in a row, and all others over the network. */
function loadAlsoFrom(
  section: Uint8Array,
  inside: IndexHeader['inside'],
  load: LoadFile,
): (name: string) => Promise<Uint8Array> {
  const there = new Map<string, Uint8Array>();
  let at = 0;
  for (const [name, length] of inside) there.set(name, section.subarray(at, (at += length)));
  return async (name) => there.get(name) ?? new Uint8Array(await load(name));
}

type Eight<T> = [T, T, T, T, T, T, T, T];

function sectionsOf(bytes: Uint8Array): Eight<Uint8Array> {
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
  if (at !== bytes.length || count !== sectionCount) throw new Error('the index is cut off');
  return sections as Eight<Uint8Array>;
}

function relativeLengths(stored: Uint8Array): Float32Array {
  const lengths = Float32Array.from(stored, (value) => 2 ** (value / 16) - 1);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  return lengths.map((length) => (mean === 0 ? 1 : length / mean));
}
