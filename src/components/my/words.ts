import { language, myList as words } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import { maxShared } from './address.ts';

/** `No papers`, `1 paper` or `2 papers`. */
export function countText(count: number): string {
  return count === 0 ? words.none : countedPhrase(words.papers, count, language);
}

/**
 * Says that papers come from an address.
 *
 * @param saved how many of them are in the reader's own list
 * @param left how many more the address names than are taken from it
 */
export function originText(count: number, saved: number, left: number): string {
  const shown =
    saved === 0
      ? words.fromLinkNone
      : saved === count
        ? words.fromLinkAll
        : filled(words.fromLinkSome, { count: saved });
  const text = count === 0 ? words.fromLink : shown;
  return left === 0 ? text : `${text} ${filled(words.linkLeft, { count: left, most: maxShared })}`;
}

/** What is said when papers of a link were saved. @param left how many had no room */
export function savedText(left: number): string {
  return left === 0 ? words.linkSaved : filled(words.linkFull, { count: left });
}

/** Said when papers are not in view any more. @param isRemoved true when they are not in the list either */
export function goneText(count: number, isRemoved: boolean): string {
  return countedPhrase(isRemoved ? words.removed : words.moved, count, language);
}

/** `2 of 12 papers`. */
export function shownText(count: number, all: number): string {
  return countedPhrase(words.shown, all, language, { shown: count.toLocaleString(language) });
}

/** Said when the list was deleted, with the paths that were begun. */
export function deletedText(papers: number, paths: number): string {
  return filled(paths === 0 ? words.deleted : words.deletedPaths, {
    papers: countedPhrase(words.papers, papers, language),
    paths: countedPhrase(words.paths, paths, language),
  });
}

/** Names things in a sentence: the first ones, each cut to a readable length. */
export function named(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map((name) => (name.length > 60 ? `${name.slice(0, 59)}…` : name));
  const rest = names.length - shown.length;
  const all = shown.join(', ');
  return rest > 0 ? filled(words.namedMore, { names: all, count: rest }) : all;
}
