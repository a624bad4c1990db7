import { language, newEntry as words } from 'site:words';
import { countedPhrase } from '../../words/phrase.ts';

/** Fewest and most words that a note should have. */
export const wantedWords = { from: 40, to: 90 };

/** Number of words, in scripts without spaces too. */
export function countWords(text: string): number {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** How long a note is, beside how long it should be. Only its first paragraph is the note. */
export function noteLength(note: string): string {
  const [first = ''] = note.trim().split(/\n\s*\n/);
  const count = countWords(first);
  const { from, to } = wantedWords;
  if (count < from) return countedPhrase(words.shortNote, count, language, { difference: from - count });
  if (count > to) return countedPhrase(words.longNote, count, language, { difference: count - to });
  return countedPhrase(words.goodNote, count, language);
}
