/** Orders in which a list of papers can be read; the pages come newest first. */
export const listSorts = ['newest', 'oldest', 'title', 'priority'] as const;
export type ListSort = (typeof listSorts)[number];

/** What a reader asks of a list: the same in the address and in the controls. */
export interface ListState {
  /** Words of which each must stand in a row. */
  filter: string;
  sort: ListSort;
}

/** Reads the state from an address; what it does not say or nobody knows is as the page comes. */
export function stateOf({ searchParams }: URL): ListState {
  const sort = searchParams.get('sort');
  return {
    filter: searchParams.get('filter') ?? '',
    sort: listSorts.find((one) => one === sort) ?? 'newest',
  };
}

/** The address of a state. Its other parameters stay; the place in the page that a jump led to does not. */
export function addressOf({ filter, sort }: ListState, current: URL): URL {
  const address = new URL(current);
  address.hash = '';
  address.searchParams.delete('filter');
  address.searchParams.delete('sort');
  if (filter.trim() !== '') address.searchParams.set('filter', filter.trim());
  if (sort !== 'newest') address.searchParams.set('sort', sort);
  return address;
}

/** True when the page shows its list as it came. */
export function isPlain({ filter, sort }: ListState): boolean {
  return filter.trim() === '' && sort === 'newest';
}
