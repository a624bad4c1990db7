import { fold } from './normalise.ts';
import type { OpenIndex } from './open-index.ts';
import type { Filter } from './parse-query.ts';

type Chosen = Record<string, string[]>;

/** True when a paper has, in each facet with a choice, one of the chosen values. */
export function matchesFacets(index: OpenIndex, doc: number, chosen: Chosen, except?: string): boolean {
  return index.papers.facets.every(({ name, values, papers }) => {
    const wanted = (Object.hasOwn(chosen, name) && chosen[name]) || [];
    if (name === except || wanted.length === 0) return true;
    return (papers[doc] ?? []).some((value) => wanted.includes(values[value]?.value ?? ''));
  });
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
    for (const doc of docs) {
      if (!matchesFacets(index, doc, chosen, name)) continue;
      for (const value of papers[doc] ?? []) numbers[value] = (numbers[value] ?? 0) + 1;
    }
    counts[name] = Object.fromEntries(values.map(({ value }, at) => [value, numbers[at] ?? 0]));
  }
  return counts;
}

/** True when a paper meets every operator of the query. */
export function matchesFilters(index: OpenIndex, doc: number, filters: readonly Filter[]): boolean {
  return filters.every((filter) => meets(index, doc, filter) !== (filter.excluded ?? false));
}

function meets(index: OpenIndex, doc: number, { name, value }: Filter): boolean {
  switch (name) {
    case 'author':
      return index.authors(doc).some((author) => wordsInclude(author, value));
    case 'venue':
      return wordsInclude(index.venue(doc), value);
    case 'year':
      return inYears(index.papers.years[doc] ?? 0, value);
    default:
      return hasValue(index, doc, name, value);
  }
}

/** True when the words stand in the text in a row, the last one perhaps unfinished. */
function wordsInclude(text: string, value: string): boolean {
  return (
    ` ${fold(text)}`.includes(` ${value}`) ||
    ` ${fold(text).replaceAll('-', ' ')}`.includes(` ${value.replaceAll('-', ' ')}`)
  );
}

/** `2023`, `2023..2025`, `2023..` or `..2025`. */
function inYears(year: number, value: string): boolean {
  const match = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(value);
  if (!match || value === '' || value === '..') return false;
  const [, from, range, to] = match;
  if (range === undefined) return to === undefined && year === Number(from);
  return year >= Number(from ?? 0) && year <= Number(to ?? 9999);
}

function hasValue(index: OpenIndex, doc: number, name: string, wanted: string): boolean {
  const facet = index.papers.facets.find((one) => one.name === name);
  if (!facet) return false;
  const key = wanted.replace(/[\s-]+/g, ' ');
  return (facet.papers[doc] ?? []).some((number) => {
    const { value = '', label = '' } = facet.values[number] ?? {};
    return [value, label].some((text) => fold(text).replace(/[\s-]+/g, ' ') === key);
  });
}
