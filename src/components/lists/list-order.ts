import { fold } from '../../search/words/normalise.ts';
import { compare } from '../../text/order.ts';
import type { State } from '../my/reading.ts';
import type { ListSort, ShownMark } from './list-state.ts';

/** What a row is sorted and found by. */
export interface RowFacts {
  title: string;
  /** Date in ISO form, as exactly as it is known: `2023-07`. */
  date: string;
  /** Place of its priority, from 1; 0 for none. */
  rank: number;
  /** All that can be found in it. */
  text: string;
}

/** Rows in an order. Those that are alike stay as the page had them: newest first. */
export function sortedRows<Row extends RowFacts>(rows: readonly Row[], sort: ListSort): Row[] {
  const rank = (row: Row) => (row.rank === 0 ? Infinity : row.rank);
  switch (sort) {
    case 'newest':
      return [...rows];
    case 'oldest':
      return rows.toSorted((a, b) => compare(a.date, b.date));
    case 'title': {
      const keys = new Map(rows.map((row) => [row, titleKey(row.title)]));
      return rows.toSorted((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? ''));
    }
    case 'priority':
      return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  }
}

/** Titles are in order by their letters: capitals, accents and signs before the first word make no difference. */
function titleKey(title: string): string {
  return fold(title).replace(/^[^\p{L}\p{N}]+/u, '');
}

/** A test whether a text, folded before, has all words of a filter, in any order and as parts of words, too. */
export function filterOf(filter: string): (folded: string) => boolean {
  const words = foldedText(filter).split(' ').filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}

/** True when a choice shows a paper of which the reader keeps this state; undefined for one that is not saved. */
export function showsState(show: ShownMark, state: State | undefined): boolean {
  if (show === 'all') return true;
  return show === 'unread' ? state !== 'read' : state === show;
}

/** A text as filters see it: small letters without accents, on one line. */
export function foldedText(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
