import { language, shownPapers as words } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';

/** `No papers`, `1 paper` or `2 papers`. */
export function countText(count: number): string {
  return count === 0 ? words.none : countedPhrase(words.papers, count, language);
}

/** Names things in a sentence: the first ones, each cut to a readable length. */
export function named(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  const rest = names.length - shown.length;
  const all = shown.join(', ');
  return rest > 0 ? filled(words.namedMore, { names: all, count: rest }) : all;
}
