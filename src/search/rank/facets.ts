import { normalise } from '../words/normalise.ts';
import type { OpenIndex } from '../index/open-index.ts';
import type { FacetValues, Values } from '../index/tables.ts';
import type { Filter } from '../query/parse-query.ts';
import { hasWords, papersBy } from './texts.ts';

type Chosen = Record<string, string[]>;

/** True when a paper has one of some values of a facet. */
function hasAny({ starts, numbers }: FacetValues, doc: number, isWanted: readonly boolean[]): boolean {
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

/**
 * The papers that meet every operator of a query.
 *
 * @param docs best first: where a name needs reading, the best papers are read
 * @throws Error when a part of the index cannot be loaded
 */
export async function meetingFilters(
  index: OpenIndex,
  filters: readonly Filter[],
  docs: readonly number[],
): Promise<readonly number[]> {
  let kept = docs;
  for (const filter of filters) {
    const holds = await testOf(index, filter, kept);
    kept = kept.filter((doc) => holds(doc) !== (filter.excluded ?? false));
  }
  return kept;
}

async function testOf(
  index: OpenIndex,
  { name, value, whole }: Filter,
  docs: readonly number[],
): Promise<(doc: number) => boolean> {
  if (name === 'author') {
    const papers = await papersBy(index, value, docs, whole === true);
    return (doc) => papers.has(doc);
  }
  const values = await index.needValues();
  if (name === 'venue') {
    const isWanted = values.venueNames.map((venue) => hasWords(venue, value, whole === true));
    return (doc) => isWanted[values.venues[doc] ?? 0] ?? false;
  }
  return name === 'year' ? yearsOf(values, value) : valueOf(values, name, value);
}

/** `2023`, `2023..2025`, `2023-2025`, `2023..` or `..2025`. */
function yearsOf({ published }: Values, value: string): (doc: number) => boolean {
  const [, from, range, to] = /^(\d{4})?(\.\.|[-–])?(\d{4})?$/.exec(value) ?? [];
  if (!(range ? (from ?? to) : from && !to)) return () => false;
  const [first, last] = [Number(from ?? 0), range ? Number(to ?? 9999) : Number(from)];
  return (doc) => {
    const year = Number(published[doc]?.slice(0, 4));
    return year >= Math.min(first, last) && year <= Math.max(first, last);
  };
}

/** By a value's id or label, or, where none is so called, by their beginning. */
function valueOf({ facets }: Values, name: string, wanted: string): (doc: number) => boolean {
  const facet = facets.find((one) => one.name === name);
  if (!facet) return () => false;
  const key = normalise(wanted);
  const named = (fits: (text: string) => boolean) =>
    facet.values.map(({ value, label }) => [value, label].some((text) => fits(normalise(text))));
  const exact = named((text) => text === key);
  const chosen = exact.includes(true) || key === '' ? exact : named((text) => text.startsWith(key));
  return (doc) => hasAny(facet, doc, chosen);
}
