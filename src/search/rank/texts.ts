import { authorsField, functionWords } from '../words/fields.ts';
import { indexedForm, normalise } from '../words/normalise.ts';
import type { OpenIndex } from '../index/open-index.ts';

/** Most papers that are read to look for a text as it stands, and most whose notes are. */
const mostRead = 1000;
const mostNotesRead = 200;

/** True for a word that the index has wherever a text has it: no initial, number, function word or commonplace. */
function isIndexed(word: string, { commonplaces }: OpenIndex): boolean {
  return word.length > 3 && !functionWords.has(word) && !commonplaces.has(word);
}

/** Papers that have some text in an author's name: of each word of it, a word that begins so. */
export async function papersBy(
  index: OpenIndex,
  name: string,
  docs: readonly number[],
): Promise<Set<number>> {
  const words = normalise(name).split(' ').filter(Boolean);
  if (words.length === 0) return new Set();
  // Initials of names are not indexed.
  const known = words.filter((word) => word.length > 1);
  let kept = docs;
  for (const word of known) {
    const having = await havingAuthor(index, indexedForm(word));
    kept = kept.filter((doc) => having[doc]);
  }
  // One word needs no reading: it is no matter which of the authors has it.
  if (words.length === 1 && known.length === 1) return new Set(kept);
  const rows = await index.papers.rows(kept.slice(0, mostRead));
  return new Set(kept.filter((_doc, at) => rows[at]?.authors.some((author) => hasWords(author, name))));
}

/** For each paper 1 where the name of an author has a word that begins so. */
async function havingAuthor(index: OpenIndex, start: string): Promise<Uint8Array> {
  const words = index.beginningWith(start);
  await index.need(words);
  const having = new Uint8Array(index.size);
  for (const word of words)
    index.each(word, (doc, profile) => {
      if (index.profiles[profile]?.[authorsField]) having[doc] = 1;
    });
  return having;
}

/** True when each word begins one of the text, in any order. */
export function hasWords(text: string, value: string): boolean {
  const known = normalise(text).split(' ');
  return normalise(value)
    .split(' ')
    .every((word) => word !== '' && known.some((one) => one.startsWith(word)));
}

/** A normalised text that must occur as it is. */
export interface Phrase {
  text: string;
  /** True when its last word may go on. */
  isOpen: boolean;
}

/**
 * Papers that have phrases in title, names, venue or, as far as notes are read, in their notes. The index knows which
 * papers have all words of the phrases; only the best of these are read.
 *
 * @param docs best first
 */
export async function papersWith(
  index: OpenIndex,
  phrases: readonly Phrase[],
  docs: readonly number[],
): Promise<Set<number>> {
  const candidates = await withAllWords(index, phrases, docs);
  const wanted = phrases.map(({ text, isOpen }) => ` ${text}${isOpen ? '' : ' '}`);
  const hasAll = (texts: readonly string[]) => {
    const known = texts.map((text) => ` ${normalise(text)} `);
    return wanted.every((text) => known.some((one) => one.includes(text)));
  };
  const rows = await index.papers.rows(candidates.slice(0, mostRead));
  const texts = rows.map(({ title, short = '', authors, venue }) => [title, short, ...authors, venue]);
  const having = new Set(candidates.filter((_doc, at) => texts[at] && hasAll(texts[at])));
  const rest = [...texts.keys()].filter((at) => !having.has(candidates[at] ?? -1)).slice(0, mostNotesRead);
  const notes = await index.papers.notes(rest.map((at) => candidates[at] ?? 0));
  rest.forEach((at, place) => {
    if (hasAll([...(texts[at] ?? []), notes[place] ?? ''])) having.add(candidates[at] ?? 0);
  });
  return having;
}

/** The papers that have each word of some phrases which the index has wherever a text has it. */
async function withAllWords(
  index: OpenIndex,
  phrases: readonly Phrase[],
  docs: readonly number[],
): Promise<readonly number[]> {
  const words = phrases.flatMap(({ text, isOpen }) => text.split(' ').slice(0, isOpen ? -1 : undefined));
  const numbers = [...new Set(words)]
    .filter((word) => isIndexed(word, index))
    .map((word) => index.find(indexedForm(word)));
  if (numbers.includes(-1)) return [];
  await index.need(numbers);
  const seen = new Uint8Array(index.size);
  numbers.forEach((word, at) =>
    index.each(word, (doc) => {
      if (seen[doc] === at) seen[doc]++;
    }),
  );
  return docs.filter((doc) => seen[doc] === numbers.length);
}
