import { language, listTools as words } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import type { ListSort } from './list-state.ts';

/** What a list holds, as its pages name it. */
export type Listed = 'paper' | 'author' | 'tag';

/** What a filter has left of a list: `3 of 40 papers`, `3 of the 500 papers on this page`. */
export function leftText(what: Listed, left: number, onPage: number, total: number): string {
  if (onPage < total) return countedPhrase(words[`${what}LeftOnPage`], onPage, language, { left });
  const texts = left === onPage ? words[what] : words[`${what}Left`];
  return countedPhrase(texts, onPage, language, { left });
}

/** What is left of a list, with the order that the list has got for whoever does not see it. */
export function sortedText(left: string, sort: ListSort): string {
  return sort === 'newest' ? left : filled(words.sorted, { left, order: words[sort] });
}
