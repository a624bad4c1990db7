import type { SearchDocument } from '../document.ts';
import { authorsField, fields, fieldTexts, functionWords } from '../words/fields.ts';
import { indexedForm, tokenise, withoutSigns } from '../words/normalise.ts';

/** Where the words of some documents stand. */
export interface WordCounts {
  /** By word: the documents that have it, in order, each with a code that says how often each field does. */
  found: Map<string, { docs: number[]; codes: number[] }>;
  /** Words of each document's long texts. */
  lengths: number[];
}

/** Bits of a code that each field takes: none counts further than to 3. */
const bitsOfField = 2;
/** Codes are below this. */
export const codes = 1 << (bitsOfField * fields.length);

/** How often each field has a word, by a code. */
export function countsOf(code: number): number[] {
  return fields.map((_field, at) => (code >>> (bitsOfField * at)) & 3);
}

/** True when only long texts have a word. */
export function isInLongOnly(code: number): boolean {
  return countsOf(code).every((count, at) => count === 0 || fields[at]?.long);
}

/** The words of some documents, each by a number; what is said of words is by number. */
class Words {
  readonly texts: string[] = [];
  /** True for a word that stands somewhere on its own, and is long enough to be two words joined. */
  readonly isSolid: boolean[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.texts.push(text) - 1));
    return number;
  }

  /** Number of a word without signs such as those of `c++`, if it has any: it is found by both. */
  plain(number: number): number | undefined {
    const text = this.texts[number] ?? '';
    const plain = withoutSigns(text);
    return plain === text ? undefined : this.numberOf(plain);
  }

  /** Number of the word that two words make up, if it stands somewhere on its own. */
  joined(a: number, b: number): number | undefined {
    const number = this.#numbers.get(`${this.texts[a]}${this.texts[b]}`);
    return number !== undefined && this.isSolid[number] ? number : undefined;
  }
}

/**
 * Counts the words of documents. Where `sour dough` makes up a word that stands somewhere on its own, the joined word is
 * counted, too. Texts are cut into words once and kept as numbers of words: as objects they would take gigabytes.
 */
export function countWords(documents: readonly SearchDocument[]): WordCounts {
  const words = new Words();
  const texts = documents.map((document) => fieldTexts(document).map((text) => numbersOf(text, words)));
  const found: WordCounts['found'] = new Map();
  const lengths = texts.map((list, doc) => {
    for (const [word, code] of codesOf(list, words)) {
      const entry = found.get(word);
      if (entry) entry.docs.push(doc);
      if (entry) entry.codes.push(code);
      else found.set(word, { docs: [doc], codes: [code] });
    }
    return list.reduce((sum, text, field) => sum + (fields[field]?.long ? text.length : 0), 0);
  });
  return { found, lengths };
}

function numbersOf(text: string, words: Words): Uint32Array {
  const tokens = tokenise(text);
  return Uint32Array.from(tokens, (token, at) => {
    const number = words.numberOf(token.text);
    if (!token.glued && !tokens[at + 1]?.glued && token.text.length >= 5) words.isSolid[number] = true;
    return number;
  });
}

/** How each word of a document occurs in it. */
function codesOf(texts: readonly Uint32Array[], words: Words): Map<string, number> {
  const found = new Map<string, number>();
  texts.forEach((text, field) => {
    const { most = 1, long: isLong = false } = fields[field] ?? {};
    const shift = bitsOfField * field;
    const add = (number: number) => {
      const word = indexedForm(words.texts[number] ?? '');
      const code = found.get(word) ?? 0;
      if (((code >>> shift) & 3) < most) found.set(word, code + (1 << shift));
    };
    text.forEach((number, at) => {
      if (saysSomething(words.texts[number] ?? '', isLong, field === authorsField)) add(number);
      const joined = at + 1 < text.length ? words.joined(number, text[at + 1] ?? 0) : undefined;
      if (joined !== undefined) add(joined);
      const plain = words.plain(number);
      if (plain !== undefined) add(plain);
    });
  });
  return found;
}

/** Function words and bare numbers say nothing about a long text, nor do initials about a name. */
function saysSomething(word: string, isLong: boolean, isName: boolean): boolean {
  if (isName) return word.length > 1 || !/[a-z]/.test(word);
  return !isLong || !(functionWords.has(word) || /^\d{1,3}$/.test(word));
}
