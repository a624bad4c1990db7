import type { Addresses } from '../addresses.ts';
import type { Collection } from '../collections.ts';
import type { StatedFact } from '../views/facts.ts';

/** What the comparison is asked to show: values by the names of columns, `path`, `ids`, `sort`, and the row of a `paper`. */
export type CompareFilter = Readonly<Record<string, string>>;

/** The address of the comparison with a filter. */
export function compareAddress({ compare }: Addresses, filter: CompareFilter = {}): string {
  const search = new URLSearchParams(filter).toString();
  return search === '' ? compare : `${compare}?${search}`;
}

/** Longest text of a fact that is searched as a whole: a sentence is found by its words. */
const longestSearched = 60;

/** Where a fact of a paper leads: to the papers that state the same, and to its place in the comparison. */
export interface FactLinks {
  /** Null for a sentence, which no other paper states. */
  search: string | null;
  compare: string;
}

/** The links of a fact that a paper states. @param id of the paper */
export function factLinks({ name, kind, value }: StatedFact, id: string, addresses: Addresses): FactLinks {
  const query = `${name}:${/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
  const filter: CompareFilter =
    kind === 'choice' ? { [name]: value } : { sort: kind === 'number' ? `-${name}` : name };
  return {
    search:
      value.length > longestSearched
        ? null
        : `${addresses.search}?${new URLSearchParams({ q: query }).toString()}`,
    compare: compareAddress(addresses, { ...filter, paper: id }),
  };
}

/** The address of the comparison of a collection's papers. */
export function collectionComparison({ kind, id }: Collection, addresses: Addresses): string {
  return compareAddress(addresses, kind === 'all' ? {} : { [kind]: id });
}
