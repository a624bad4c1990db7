import type { Cell, Comparison } from './data.ts';
import type { Sort } from './state.ts';

/** Digits in texts count as numbers: `3 languages` stands before `20 languages`. */
const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

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
  if (name === 'paper') return papers.map(({ short }) => short);
  const at = columns.findIndex((column) => column.name === name);
  const column = columns[at];
  return papers.map(({ cells }) => (column ? keyOf(cells[at] ?? null) : null));
}

/** Values of a choice stand in the order in which the list declares them. */
function keyOf(cell: Cell): Key {
  return Array.isArray(cell) ? (cell[0] ?? null) : cell;
}

function rank(key: Key): number {
  return key === null ? 2 : typeof key === 'string' ? 1 : 0;
}

function compareKeys(one: Key, other: Key): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return typeof one === 'string' && typeof other === 'string' ? byText.compare(one, other) : 0;
}

/** The column by which papers are in order, in words for readers: `Tokens, largest first`. */
export function orderText({ columns }: Comparison, sort: Sort | null): string {
  if (sort === null) return 'newest first';
  const column = columns.find(({ name }) => name === sort.column);
  const [up, down] =
    column?.kind === 'number'
      ? ['smallest first', 'largest first']
      : column?.kind === 'date'
        ? ['oldest first', 'newest first']
        : column?.kind === 'choice'
          ? ['in the order of the list', 'in reverse order']
          : ['A to Z', 'Z to A'];
  return `by ${column?.label ?? 'Paper'}, ${sort.isDescending ? down : up}`;
}

/** The next order when the reader asks for a column: numbers and dates begin with the largest; then the other way round. */
export function nextSort({ columns }: Comparison, name: string, sort: Sort | null): Sort {
  if (sort?.column === name) return { column: name, isDescending: !sort.isDescending };
  const kind = columns.find((column) => column.name === name)?.kind;
  return { column: name, isDescending: kind === 'number' || kind === 'date' };
}
