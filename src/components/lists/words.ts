import { counted } from '../../text/counted.ts';

/** What a list holds, as its pages name it. */
export type Listed = 'paper' | 'author' | 'tag';

/** What a filter has left of a list: `3 of 40 papers`, `3 of the 500 papers on this page`. */
export function leftText(what: Listed, left: number, onPage: number, total: number): string {
  if (onPage < total) return `${left} of the ${counted(onPage, what)} on this page`;
  return left === onPage ? counted(onPage, what) : `${left} of ${counted(onPage, what)}`;
}

/** The words of the link to a search through the whole list. */
export function searchText(what: Listed, total: number): string {
  return `Search all ${counted(total, what)}`;
}

/** The order that a list has got, for whoever does not see it. */
export const sortTexts = {
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title, A to Z',
  priority: 'by priority',
} as const;
