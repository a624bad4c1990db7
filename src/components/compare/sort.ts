import { compare as words } from 'site:words';
import { compare } from '../../text/order.ts';
import { filled } from '../../words/phrase.ts';
import { folded } from './cells.ts';
import type { Cell, Comparison } from './data.ts';
import type { Sort } from './state.ts';

/**
 * Papers in an order. Papers of which the column says nothing come last in both directions; words in a column of numbers
 * come before those. Papers that are alike stay as they were.
 *
 * @param papers numbers of the papers, newest first
 */
export function sorted(comparison: Comparison, papers: readonly number[], sort: Sort | null): number[] {
  if (sort === null) return [...papers];
  const keys = keysOf(comparison, sort.column);
  const sign = sort.isDescending ? -1 : 1;
  return [...papers].sort((a, b) => {
    const [one, other] = [keys[a] ?? null, keys[b] ?? null];
    return rank(one) - rank(other) || sign * compareKeys(one, other);
  });
}

type Key = number | string | null;

function keysOf({ columns, papers }: Comparison, name: string): Key[] {
  if (name === 'paper') return papers.map(({ short }) => textKey(short));
  const at = columns.findIndex((column) => column.name === name);
  const column = columns[at];
  return papers.map(({ cells }) => (column ? keyOf(cells[at] ?? null) : null));
}

/** Values of a choice stand in the order in which the list declares them. */
function keyOf(cell: Cell): Key {
  if (Array.isArray(cell)) return cell[0] ?? null;
  return typeof cell === 'string' ? textKey(cell) : cell;
}

/**
 * What a text is sorted by: without signs before its first word, and with numbers of one length, so that `3 languages`
 * stands before `20 languages`. A collator does the same, but takes longer than a frame for 1,000 papers.
 */
function textKey(text: string): string {
  return folded(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

function rank(key: Key): number {
  return key === null ? 2 : typeof key === 'string' ? 1 : 0;
}

function compareKeys(one: Key, other: Key): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return typeof one === 'string' && typeof other === 'string' ? compare(one, other) : 0;
}

/** The column by which papers are in order, in words for readers: `Tokens, largest first`. */
export function orderText({ columns }: Comparison, sort: Sort | null): string {
  if (sort === null) return words.newestFirst;
  const column = columns.find(({ name }) => name === sort.column);
  const [up, down] =
    column?.kind === 'number'
      ? [words.smallestFirst, words.largestFirst]
      : column?.kind === 'date'
        ? [words.oldestFirst, words.newestFirst]
        : column?.kind === 'choice'
          ? [words.listOrder, words.reverseOrder]
          : [words.aToZ, words.zToA];
  const order = sort.isDescending ? down : up;
  return filled(words.order, { column: column?.label ?? words.paper, order });
}

/** The next order when the reader asks for a column: numbers and dates begin with the largest; then the other way round. */
export function nextSort({ columns }: Comparison, name: string, sort: Sort | null): Sort {
  if (sort?.column === name) return { column: name, isDescending: !sort.isDescending };
  const kind = columns.find((column) => column.name === name)?.kind;
  return { column: name, isDescending: kind === 'number' || kind === 'date' };
}
