import { readRange } from '../../text/quantities.ts';
import { sortOrders, type Advice, type Marks } from '../document.ts';
import type { OpenIndex } from '../index/open-index.ts';
import type { FacetValues, Values } from '../index/tables.ts';
import { editDistance } from '../query/distance.ts';
import { filterNames, type Filter, type ParsedQuery } from '../query/parse-query.ts';
import { normalise } from '../words/normalise.ts';
import { declaredFacets, markMeant, readYears, valuesMeant } from './filters.ts';

/** Most values that are offered in place of one. */
const mostOffers = 5;

/** What an unknown operator looks like: no space behind its colon, and no scheme of an address or id before it. */
const operator =
  /(?<!\S)-?(?!(?:https?|arxiv|doi|acl|openreview|isbn|hf|urn):)([a-z][a-z\d-]*):("[^"]+"?|[^\s/:]\S*)/gi;

/**
 * What is to be said of the operators of a query: those that there are not, and those whose value there is not.
 *
 * @throws Error when the values cannot be loaded
 */
export async function adviceOn(
  index: OpenIndex,
  { filters, text, namesPaper }: ParsedQuery,
  marks: Marks = {},
): Promise<Advice[]> {
  const known = filters.filter(({ name }) => name !== 'author' && name !== 'venue');
  const unknown = namesPaper ? [] : [...text.matchAll(operator)];
  if (known.length + unknown.length === 0) return [];
  const values = await index.needValues();
  return [
    ...known.flatMap((filter) => aboutValue(values, filter, marks)),
    ...unknown.map(([, name = '', value = '']) => ({
      operator: name,
      value: value.replaceAll('"', ''),
      isKnown: false,
      offers: operatorsNear(values, name.toLowerCase(), value),
    })),
  ];
}

function aboutValue(values: Values, { name, value }: Filter, marks: Marks): Advice[] {
  const offers = name === 'is' ? offersForIs(values, value, marks) : offersFor(values, name, value);
  return offers === null
    ? []
    : [{ operator: name, value, isKnown: true, offers: offers.map((one) => `${name}:${one}`) }];
}

/** What there is in place of a value; null where nothing is wrong with it. */
function offersFor(values: Values, name: string, value: string): string[] | null {
  if (name === 'year') return readYears(value) ? null : ['2023', '2020..2023', '>2023'];
  if (name === 'sort') return value === 'date' ? null : among(['date', ...sortOrders], value);
  const facet = values.facets.find((one) => one.name === name);
  if (name === 'has') {
    const known = [...new Set([...(facet ? idsOf(facet) : []), ...values.facts.map((fact) => fact.name)])];
    const isFacet = values.facets.some((one) => one.name === value);
    return isFacet || (facet && valuesMeant(facet, value).includes(true)) ? null : among(known, value);
  }
  if (facet) return valuesMeant(facet, value).includes(true) ? null : nearest(idsOf(facet), value);
  const fact = values.facts.find((one) => one.name === name);
  const isNumber = fact?.values.some((one) => typeof one === 'number') ?? false;
  return !isNumber || readRange(value) ? null : ['>1B', '1B..10B', '7B'];
}

/** The same for `is:`, which knows the values of all facets, and the reader's own marks with their opposites. */
function offersForIs(values: Values, value: string, marks: Marks): string[] | null {
  const facets = declaredFacets(values);
  const isKnown =
    markMeant(marks, value) !== null || facets.some((facet) => valuesMeant(facet, value).includes(true));
  const own = Object.keys(marks).flatMap((mark) => [mark, `un${mark}`]);
  return isKnown ? null : nearest([...facets.flatMap(idsOf), ...own], value);
}

function among(known: readonly string[], value: string): string[] | null {
  return known.includes(value) ? null : nearest(known, value);
}

function idsOf({ values }: FacetValues): string[] {
  return values.map(({ value }) => value);
}

/** Values as they are typed behind an operator, the most like what was typed first. */
function nearest(known: readonly string[], typed: string): string[] {
  const key = normalise(typed);
  return known
    .map((value) => ({ value, far: editDistance(key, normalise(value), 8, false) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, mostOffers)
    .map(({ value }) => (value.includes(' ') ? `"${value}"` : value));
}

/** Operators that may have been meant: those of which the value is one, then those of nearly the name. */
function operatorsNear(values: Values, name: string, value: string): string[] {
  const having = values.facets
    .filter((facet) => facet.values.some((one) => normalise(one.value) === normalise(value)))
    .map((facet) => `${facet.name}:${value}`);
  const known = [...values.facets, ...values.facts].map((one) => one.name);
  const near = [...new Set([...filterNames, ...known])]
    .map((other) => ({ other, far: editDistance(name, other, 2, false) }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far)
    .map(({ other }) => `${other}:${value}`);
  return [...new Set([...having, ...near])].slice(0, mostOffers);
}
