import type { FacetValues, Values } from '../index/tables.ts';

type Chosen = Record<string, string[]>;

/** True when a paper has one of some values of a facet. */
export function hasAny({ starts, numbers }: FacetValues, doc: number, isWanted: readonly boolean[]): boolean {
  const end = starts[doc + 1] ?? 0;
  for (let at = starts[doc] ?? 0; at < end; at++) if (isWanted[numbers[at] ?? 0]) return true;
  return false;
}

/**
 * A test whether a paper has, in each facet with a choice, one of the chosen values.
 *
 * @param except a facet that is left out
 */
export function matchesFacets({ facets }: Values, chosen: Chosen, except?: string): (doc: number) => boolean {
  const tests = facets.flatMap((facet) => {
    const wanted = (Object.hasOwn(chosen, facet.name) && chosen[facet.name]) || [];
    if (facet.name === except || wanted.length === 0) return [];
    const isWanted = facet.values.map(({ value }) => wanted.includes(value));
    return [(doc: number) => hasAny(facet, doc, isWanted)];
  });
  return (doc) => tests.every((holds) => holds(doc));
}

/**
 * Counts papers by facet and value. A facet's own choice does not narrow its counts, so that the other values
 * say what choosing them besides would bring.
 */
export function countFacets(
  all: Values,
  docs: readonly number[],
  chosen: Chosen,
): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { name, values, starts, numbers } of all.facets) {
    const sums = new Uint32Array(values.length);
    const isMatch = matchesFacets(all, chosen, name);
    for (const doc of docs) {
      if (!isMatch(doc)) continue;
      const end = starts[doc + 1] ?? 0;
      for (let at = starts[doc] ?? 0; at < end; at++) {
        const value = numbers[at] ?? 0;
        sums[value] = (sums[value] ?? 0) + 1;
      }
    }
    counts[name] = Object.fromEntries(values.map(({ value }, at) => [value, sums[at] ?? 0]));
  }
  return counts;
}
