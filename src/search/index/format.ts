import { BitReader, BitWriter } from './bits.ts';

/** Version of everything below. A reader refuses data of another one. */
export const formatVersion = 4;

/** What `index.bin` begins with. The version, the lengths of the sections and the sections follow. */
export const magic = 'RLSI';

/** Lists of fewer papers have all their postings in the index itself, and their papers are compared. */
export const shortList = 300;

/** The first section of `index.bin`: how to read the others, and which files there are besides. */
export interface IndexHeader {
  version: number;
  papers: number;
  /** How often each field has a word, by profile number. */
  profiles: number[][];
  /** Rice parameter of the section that tells how many papers have each word. */
  countParameter: number;
  /** First word of each file of postings. */
  postings: number[];
  /** For each file of papers a text that its first normalised title is not before, but all earlier ones are. */
  titles: string[];
  /** First key of each file of names. */
  names: string[];
  /** Names of facets and facts: each is an operator. */
  operators: string[];
  /** True where any paper has a note. */
  hasNotes: boolean;
  /** Names and lengths of the files that the last section holds, in its order. */
  inside: [name: string, bytes: number][];
  /** Acronym -> what it stands for, normalised. */
  acronyms: Record<string, string[]>;
  /** Words that so many long texts have that the index does not say which. */
  commonplaces: string[];
}

/** How many sections `index.bin` has. */
export const sectionCount = 8;

/**
 * The words of an index in order of code units, front-coded: each word is the count of characters it shares with
 * the one before, and the rest. Three streams compress better than one that mixes them.
 */
export interface WordData {
  shared: Uint8Array;
  rest: Uint8Array;
  /** All rests in a row, as UTF-8. */
  text: Uint8Array;
}

/** Front-codes words that stand in order of code units; none may be longer than a byte can count. */
export function encodeWords(words: readonly string[]): WordData {
  const shared = new Uint8Array(words.length);
  const rest = new Uint8Array(words.length);
  let text = '';
  let before = '';
  words.forEach((word, index) => {
    let common = 0;
    while (common < before.length && common < word.length && before[common] === word[common]) common++;
    // A letter of two code units must not be cut: half of it cannot be written as UTF-8.
    if (!word.slice(0, common).isWellFormed()) common--;
    shared[index] = common;
    rest[index] = word.length - common;
    text += word.slice(common);
    before = word;
  });
  return { shared, rest, text: new TextEncoder().encode(text) };
}

/** Gives back what `encodeWords` was given. @throws Error when the text is shorter than the lengths promise */
export function decodeWords({ shared, rest, text }: WordData): string[] {
  const all = new TextDecoder().decode(text);
  const words = new Array<string>(shared.length);
  let at = 0;
  let before = '';
  for (let index = 0; index < words.length; index++) {
    const length = rest[index] ?? 0;
    before = before.slice(0, shared[index]) + all.slice(at, at + length);
    at += length;
    words[index] = before;
  }
  if (at > all.length) throw new Error('the words are cut off');
  return words;
}

/** Whole numbers as Rice codes, with the parameter that suits their mean. */
export function encodeNumbers(values: readonly number[]): { k: number; bytes: Uint8Array } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const k = Math.max(0, Math.floor(Math.log2(mean * Math.LN2 + 1)));
  const writer = new BitWriter();
  for (const value of values) writer.rice(value, k);
  return { k, bytes: writer.bytes() };
}

/** Reads so many numbers. @throws Error when the bytes hold fewer */
export function decodeNumbers(bytes: Uint8Array, k: number, count: number): Uint32Array {
  const reader = new BitReader(bytes);
  const values = Uint32Array.from({ length: count }, () => reader.rice(k));
  if (reader.overrun) throw new Error('the numbers are cut off');
  return values;
}

/** Where a word occurs: documents in order, and for each how (a number of the profile table). */
export interface Postings {
  docs: ArrayLike<number>;
  profiles: ArrayLike<number>;
}

/**
 * Rice parameter for the gaps of a word that `count` of `total` documents have: near the best for gaps as random
 * ones are (Golomb, "Run-length encodings", 1966). Both sides know the two numbers, so it is not stored.
 */
function gapParameter(count: number, total: number): number {
  return Math.max(0, Math.floor(Math.log2((Math.LN2 * total) / Math.max(count, 1))));
}

/** Writes the postings of words in a row; how many each has is known from the word table. */
export function encodePostings(all: readonly Postings[], total: number): Uint8Array {
  const writer = new BitWriter();
  for (const { docs, profiles } of all) {
    const k = gapParameter(docs.length, total);
    let before = -1;
    for (let index = 0; index < docs.length; index++) {
      const doc = docs[index] ?? 0;
      writer.rice(doc - before - 1, k);
      // The commonest profile has number 0 and takes one bit.
      writer.rice(profiles[index] ?? 0, 0);
      before = doc;
    }
  }
  return writer.bytes();
}

/** Decoded postings of words in a row, one after the other. */
export interface DecodedPostings {
  docs: Uint32Array;
  profiles: Uint8Array;
  /** Where each word's postings start; one more than there are words. */
  starts: Uint32Array;
}

/**
 * Reads the postings of words in a row.
 *
 * @param counts how many documents have each word
 * @throws Error when the bytes do not hold what the counts promise
 */
export function decodePostings(bytes: Uint8Array, counts: ArrayLike<number>, total: number): DecodedPostings {
  const starts = new Uint32Array(counts.length + 1);
  for (let word = 0; word < counts.length; word++)
    starts[word + 1] = (starts[word] ?? 0) + (counts[word] ?? 0);
  const sum = starts[counts.length] ?? 0;
  const docs = new Uint32Array(sum);
  const profiles = new Uint8Array(sum);
  const reader = new BitReader(bytes);
  let at = 0;
  for (let word = 0; word < counts.length; word++) {
    const count = counts[word] ?? 0;
    const k = gapParameter(count, total);
    let doc = -1;
    for (let index = 0; index < count; index++, at++) {
      doc += reader.rice(k) + 1;
      docs[at] = doc;
      profiles[at] = reader.rice(0);
    }
  }
  if (reader.overrun) throw new Error('the postings are cut off');
  return { docs, profiles, starts };
}
