import { sortOrders, type SortOrder } from '../../search/document.ts';

/** What is searched: the same in the address and in the controls. */
export interface SearchState {
  query: string;
  facets: Record<string, string[]>;
  sort: SortOrder;
}

/** Longest query that the address keeps. */
const maxAddressQuery = 300;

/** Results shown at first, and more at each press of the button. */
export const pageSize = 30;

/** How many results an entry of the history shows, by what was stored with it. */
export function shownOf(entry: unknown): number {
  const { shown } = (entry ?? {}) as { shown?: unknown };
  return Number.isSafeInteger(shown) ? Math.max(shown as number, pageSize) : pageSize;
}

/** Reads the state from an address. Unknown parameters are left alone. */
export function stateOf(address: URL, facetNames: readonly string[]): SearchState {
  const { searchParams } = address;
  const sort = searchParams.get('sort') as SortOrder;
  return {
    query: searchParams.get('q') ?? '',
    facets: Object.fromEntries(facetNames.map((name) => [name, searchParams.getAll(name)])),
    sort: sortOrders.includes(sort) ? sort : 'relevance',
  };
}

/** The address of a state. */
export function addressOf(state: SearchState, current: URL): URL {
  const address = new URL(current);
  address.hash = '';
  const set = (name: string, values: readonly string[]) => {
    address.searchParams.delete(name);
    for (const value of values) address.searchParams.append(name, value);
  };
  set('q', state.query === '' ? [] : [state.query.slice(0, maxAddressQuery)]);
  for (const [name, values] of Object.entries(state.facets)) set(name, values);
  set('sort', state.sort === 'relevance' ? [] : [state.sort]);
  return address;
}

/** True when nothing is searched and nothing is chosen. */
export function isEmpty({ query, facets, sort }: SearchState): boolean {
  return (
    query.trim() === '' &&
    sort === 'relevance' &&
    Object.values(facets).every((values) => values.length === 0)
  );
}
