import type { State } from '../my/reading.ts';

/** Orders in which a list of papers can be read; the pages come newest first. */
export const listSorts = ['newest', 'oldest', 'title', 'priority'] as const;
export type ListSort = (typeof listSorts)[number];

/** Which papers a list shows by what the reader keeps of them. `unread` is all that is not read, saved or not. */
export const shownMarks = ['all', 'unread', 'saved', 'reading', 'read', 'aside'] as const satisfies readonly (
  State | 'all' | 'unread'
)[];
export type ShownMark = (typeof shownMarks)[number];

/** What a reader asks of a list: the same in the address and in the controls. */
export interface ListState {
  /** Words of which each must stand in a row. */
  filter: string;
  sort: ListSort;
  show: ShownMark;
}

/** Reads the state from an address; what it does not say or nobody knows is as the page comes. */
export function stateOf({ searchParams }: URL): ListState {
  return {
    filter: searchParams.get('filter') ?? '',
    sort: sortNamed(searchParams.get('sort')),
    show: markNamed(searchParams.get('show')),
  };
}

/** The order of a name; newest first for one that nobody knows. */
export function sortNamed(name: string | null | undefined): ListSort {
  return listSorts.find((one) => one === name) ?? 'newest';
}

/** The choice of a name; all papers for one that nobody knows. */
export function markNamed(name: string | null | undefined): ShownMark {
  return shownMarks.find((one) => one === name) ?? 'all';
}

/** The address of a state. Its other parameters stay; the place in the page that a jump led to does not. */
export function addressOf({ filter, sort, show }: ListState, current: URL): URL {
  const address = new URL(current);
  address.hash = '';
  for (const name of ['filter', 'sort', 'show']) address.searchParams.delete(name);
  if (filter.trim() !== '') address.searchParams.set('filter', filter.trim());
  if (sort !== 'newest') address.searchParams.set('sort', sort);
  if (show !== 'all') address.searchParams.set('show', show);
  return address;
}

/** True when the page shows its list as it came. */
export function isPlain(state: ListState): boolean {
  return state.sort === 'newest' && isWhole(state);
}

/** True when no row of the list is hidden. */
export function isWhole({ filter, show }: ListState): boolean {
  return filter.trim() === '' && show === 'all';
}
