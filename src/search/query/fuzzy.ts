import Fuse from 'fuse.js/min-basic';
import { editDistance } from './distance.ts';

/** A word of the index that is near to what was typed. */
export interface NearWord {
  /** Number of the word in the index. */
  word: number;
  /** Letters that differ; see `editDistance`. */
  distance: number;
}

/** Most candidates that fuse.js compares, commonest words first. */
const maxCandidates = 300;

/** How many letters may differ: none in short words, whose neighbours mean something else. */
export function tolerance(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Finds words near to a misspelt or unfinished one. A comparison of letter sets throws out nearly all words of
 * the index; fuse.js ranks the rest; the edit distance decides, because fuse.js counts two swapped letters as two
 * errors.
 */
export class FuzzyWords {
  readonly #words: readonly string[];
  readonly #counts: ArrayLike<number>;
  readonly #known = new Map<string, NearWord[]>();
  #masks: Int32Array | null = null;

  constructor(words: readonly string[], counts: ArrayLike<number>) {
    this.#words = words;
    this.#counts = counts;
  }

  /** Words near to the typed one, nearest and commonest first. */
  near(typed: string, unfinished: boolean): NearWord[] {
    const limit = tolerance(typed.length);
    if (limit === 0) return [];
    return this.#kept(`${typed}${unfinished ? '*' : ''}`, () =>
      this.#rank(typed, this.#candidates(typed, limit, unfinished), limit, unfinished),
    );
  }

  /**
   * Whole words with the same letters as one of 5 to 7, of which two changed places: `doremi` for `dorime`, a name half
   * remembered. They begin alike. Meant for words to which nothing is near.
   */
  exchanged(typed: string): NearWord[] {
    if (typed.length < 5 || tolerance(typed.length) !== 1) return [];
    return this.#kept(`${typed}?`, () => {
      this.#masks ??= Int32Array.from(this.#words, letterMask);
      const [mask, letters] = [letterMask(typed), lettersOf(typed)];
      const found: number[] = [];
      for (let word = 0; word < this.#masks.length; word++) {
        if (this.#masks[word] !== mask) continue;
        const text = this.#words[word] ?? '';
        if (text.length !== typed.length || text[0] !== typed[0] || lettersOf(text) !== letters) continue;
        if (editDistance(typed, text, 2, false) <= 2) found.push(word);
      }
      return this.#rank(typed, found, 2, false);
    });
  }

  #kept(key: string, find: () => NearWord[]): NearWord[] {
    const known = this.#known.get(key);
    if (known) return known;
    const found = find();
    if (this.#known.size > 500) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }

  /** Words with nearly the same letters that begin in nearly the same way. */
  #candidates(typed: string, limit: number, unfinished: boolean): number[] {
    this.#masks ??= Int32Array.from(this.#words, letterMask);
    const masks = this.#masks;
    const mask = letterMask(typed);
    const [first = '', second = ''] = typed;
    const found: number[] = [];
    for (let word = 0; word < masks.length; word++) {
      const other = masks[word] ?? 0;
      const differing = unfinished ? mask & ~other : mask ^ other;
      if (bits(differing) > (unfinished ? limit : 2 * limit)) continue;
      const text = this.#words[word] ?? '';
      if (text.length < typed.length - limit || (!unfinished && text.length > typed.length + limit)) continue;
      if (text[0] !== first && text[0] !== second && text[1] !== first && text[1] !== second) continue;
      if (editDistance(typed, text, limit, unfinished) <= limit) found.push(word);
    }
    if (found.length <= maxCandidates) return found;
    return found.sort((a, b) => (this.#counts[b] ?? 0) - (this.#counts[a] ?? 0)).slice(0, maxCandidates);
  }

  #rank(typed: string, candidates: readonly number[], limit: number, unfinished: boolean): NearWord[] {
    if (candidates.length === 0) return [];
    const fuse = new Fuse(
      candidates.map((word) => this.#words[word] ?? ''),
      { threshold: 0.6, distance: 10 * (typed.length + limit), ignoreFieldNorm: true, includeScore: true },
    );
    const found = fuse.search(typed).map(({ refIndex, score = 1 }) => {
      const word = candidates[refIndex] ?? 0;
      return { word, score, distance: editDistance(typed, this.#words[word] ?? '', limit, unfinished) };
    });
    return found
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          (this.#counts[b.word] ?? 0) - (this.#counts[a.word] ?? 0) ||
          a.score - b.score,
      )
      .map(({ word, distance }) => ({ word, distance }));
  }
}

/** The letters of a word in the order of the alphabet. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** Which letters a word has: one bit for each of a to z, the rest share the last bits. */
function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index) - 97;
    mask |= 1 << (code >= 0 && code < 26 ? code : 26 + ((code & 0xff) % 5));
  }
  return mask;
}

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
