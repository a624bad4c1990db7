import { language, myList as words, shownPapers } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';

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
    papers: countedPhrase(shownPapers.papers, papers, language),
    paths: countedPhrase(words.paths, paths, language),
  });
}
