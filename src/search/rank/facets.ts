import { normalise } from '../words/normalise.ts';
import type { OpenIndex } from '../index/open-index.ts';
import type { Filter } from '../query/parse-query.ts';

type Chosen = Record<string, string[]>;

/**
 * A test whether a paper has, in each facet with a choice, one of the chosen values.
 *
 * @param except a facet that is left out
 */
export function matchesFacets(index: OpenIndex, chosen: Chosen, except?: string): (doc: number) => boolean {
  const tests = index.papers.facets.flatMap(({ name, values, papers }) => {
    const wanted = (Object.hasOwn(chosen, name) && chosen[name]) || [];
    if (name === except || wanted.length === 0) return [];
    const isWanted = values.map(({ value }) => wanted.includes(value));
    return [(doc: number) => (papers[doc] ?? []).some((value) => isWanted[value])];
  });
  return (doc) => tests.every((holds) => holds(doc));
}

/**
 * Counts papers by facet and value. A facet's own choice does not narrow its counts, so that the other values
 * say what choosing them besides would bring.
 */
export function countFacets(
  index: OpenIndex,
  docs: readonly number[],
  chosen: Chosen,
): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const { name, values, papers } of index.papers.facets) {
    const numbers = new Uint32Array(values.length);
    const isMatch = matchesFacets(index, chosen, name);
    for (const doc of docs) {
      if (!isMatch(doc)) continue;
      for (const value of papers[doc] ?? []) numbers[value] = (numbers[value] ?? 0) + 1;
    }
    counts[name] = Object.fromEntries(values.map(({ value }, at) => [value, numbers[at] ?? 0]));
  }
  return counts;
}

/** A test whether a paper meets every operator of a query. */
export function meetsFilters(index: OpenIndex, filters: readonly Filter[]): (doc: number) => boolean {
  const tests = filters.map((filter) => ({
    holds: testOf(index, filter),
    excluded: filter.excluded ?? false,
  }));
  return (doc) => tests.every(({ holds, excluded }) => holds(doc) !== excluded);
}

function testOf(index: OpenIndex, { name, value }: Filter): (doc: number) => boolean {
  switch (name) {
    case 'author':
      return (doc) => index.authors(doc).some((author) => hasWords(author, value));
    case 'venue':
      return (doc) => hasWords(index.venue(doc), value);
    case 'year':
      return yearsOf(index, value);
    default:
      return valueOf(index, name, value);
  }
}

/** True when each word begins one of the text, in any order. */
function hasWords(text: string, value: string): boolean {
  const known = normalise(text).split(' ');
  return normalise(value)
    .split(' ')
    .every((word) => word !== '' && known.some((one) => one.startsWith(word)));
}

/** `2023`, `2023..2025`, `2023-2025`, `2023..` or `..2025`. */
function yearsOf(index: OpenIndex, value: string): (doc: number) => boolean {
  const [, from, range, to] = /^(\d{4})?(\.\.|[-–])?(\d{4})?$/.exec(value) ?? [];
  if (!(range ? (from ?? to) : from && !to)) return () => false;
  const [first, last] = [Number(from ?? 0), range ? Number(to ?? 9999) : Number(from)];
  return (doc) => {
    const year = index.papers.years[doc] ?? 0;
    return year >= Math.min(first, last) && year <= Math.max(first, last);
  };
}

/** By a value's id or label, or, where none is so called, by their beginning. */
function valueOf(index: OpenIndex, name: string, wanted: string): (doc: number) => boolean {
  const { values = [], papers = [] } = index.papers.facets.find((one) => one.name === name) ?? {};
  const key = normalise(wanted);
  const named = (fits: (text: string) => boolean) =>
    values.map(({ value, label }) => [value, label].some((text) => fits(normalise(text))));
  const exact = named((text) => text === key);
  const chosen = exact.includes(true) || key === '' ? exact : named((text) => text.startsWith(key));
  return (doc) => (papers[doc] ?? []).some((number) => chosen[number]);
}
