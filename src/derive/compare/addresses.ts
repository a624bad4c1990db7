import type { Addresses } from '../addresses.ts';
import type { Collection } from '../collections.ts';

/** What the comparison is asked to show first: values by the names of columns, `path`, `ids` or `sort`. */
export type CompareFilter = Readonly<Record<string, string>>;

/** The address of the comparison with a filter. */
export function compareAddress({ compare }: Addresses, filter: CompareFilter = {}): string {
  const search = new URLSearchParams(filter).toString();
  return search === '' ? compare : `${compare}?${search}`;
}

/** The address of the comparison of a collection's papers. */
export function collectionComparison({ kind, id }: Collection, addresses: Addresses): string {
  return compareAddress(addresses, kind === 'all' ? {} : { [kind]: id });
}
