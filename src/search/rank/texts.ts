import { authorsField, functionWords } from '../words/fields.ts';
import { indexedForm, normalise } from '../words/normalise.ts';
import type { OpenIndex } from '../index/open-index.ts';

/** Most papers that are read to look for a text as it stands, and most whose notes are. */
const mostRead = 1000;
const mostNotesRead = 200;

/**
 * Papers that an author wrote: of each word of the name, one author has a word that begins so.
 *
 * @param docs best first
 * @param whole when true, only initials are beginnings
 */
export async function papersBy(
  index: OpenIndex,
  name: string,
  docs: readonly number[],
  whole: boolean,
): Promise<Set<number>> {
  const words = normalise(name).split(' ');
  // Initials of names are not indexed.
  const known = words.filter((word) => word.length > 1);
  let kept = docs;
  for (const word of known)
    kept = await keepHaving(index, kept, wordsFor(index, indexedForm(word), whole), authorsField);
  // One word needs no reading: it is no matter which of the authors has it.
  if (words.length === 1 && known.length === 1) return new Set(kept);
  const rows = await index.papers.rows(kept.slice(0, mostRead));
  return new Set(
    kept.filter((_doc, at) => rows[at]?.authors.some((author) => hasWords(author, name, whole))),
  );
}

function wordsFor(index: OpenIndex, word: string, whole: boolean): number[] {
  return index.beginningWith(word).filter((found) => !whole || index.words[found] === word);
}

/** True when each word begins one of the text, in any order; where they are whole ones, only initials do. */
export function hasWords(text: string, value: string, whole: boolean): boolean {
  const known = normalise(text).split(' ');
  return normalise(value)
    .split(' ')
    .every(
      (word) =>
        word !== '' && known.some((one) => (whole && word.length > 1 ? one === word : one.startsWith(word))),
    );
}

/**
 * Papers that have phrases in title, names, venue or, as far as notes are read, in their notes. The index knows which
 * papers have all words of the phrases; only the best of these are read.
 *
 * @param phrases normalised, between spaces; without the last space, its last word may go on
 * @param docs best first
 */
export async function papersWith(
  index: OpenIndex,
  phrases: readonly string[],
  docs: readonly number[],
): Promise<Set<number>> {
  let kept = docs;
  for (const word of phrases.flatMap((text) => text.split(' ').slice(0, -1))) {
    // Initials, numbers, function words and commonplaces are not indexed everywhere.
    if (word.length < 4 || functionWords.has(word) || index.commonplaces.has(word)) continue;
    const number = index.find(indexedForm(word));
    kept = await keepHaving(index, kept, number < 0 ? [] : [number]);
  }
  kept = kept.slice(0, mostRead);
  const hasAll = (texts: readonly string[]) => {
    const known = texts.map((text) => ` ${normalise(text)} `);
    return phrases.every((text) => known.some((one) => one.includes(text)));
  };
  const rows = await index.papers.rows(kept);
  const texts = rows.map(({ title, short = '', authors, venue }) => [title, short, ...authors, venue]);
  const isFound = texts.map(hasAll);
  const rest = [...isFound.keys()].filter((at) => !isFound[at]).slice(0, mostNotesRead);
  const notes = await index.papers.notes(rest.map((at) => kept[at] ?? 0));
  rest.forEach((at, place) => (isFound[at] = hasAll([...(texts[at] ?? []), notes[place] ?? ''])));
  return new Set(kept.filter((_doc, at) => isFound[at]));
}

/**
 * Keeps the papers that have one of some words.
 *
 * @param field number of the only field that counts; without it all do
 */
async function keepHaving(
  index: OpenIndex,
  docs: readonly number[],
  words: readonly number[],
  field?: number,
): Promise<readonly number[]> {
  await index.need(words);
  const having = new Uint8Array(index.size);
  const counts = index.profiles.map((profile) => field === undefined || profile[field]);
  for (const word of words)
    index.each(word, (doc, profile) => {
      if (counts[profile]) having[doc] = 1;
    });
  return docs.filter((doc) => having[doc]);
}
