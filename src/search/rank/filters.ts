import { isWithin, readRange } from '../../text/quantities.ts';
import { sortOrders, type Marks, type SortOrder } from '../document.ts';
import type { OpenIndex } from '../index/open-index.ts';
import type { FacetValues, Values } from '../index/tables.ts';
import type { Filter } from '../query/parse-query.ts';
import { normalise } from '../words/normalise.ts';
import { hasAny } from './facets.ts';
import { hasWords, papersBy } from './texts.ts';

/** Tells whether a paper meets an operator. */
type Test = (doc: number) => boolean;

const never: Test = () => false;

/** Facets that each list has; the others are those that a list declares. */
const ownFacets = ['theme', 'year', 'tag', 'venue', 'has'];

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
  marks: Marks = {},
): Promise<readonly number[]> {
  let kept = docs;
  for (const filter of filters.filter(({ name }) => name !== 'sort')) {
    const holds = await testOf(index, filter, kept, marks);
    kept = kept.filter((doc) => holds(doc) !== (filter.excluded ?? false));
  }
  return kept;
}

/** The order that `sort:` asks for; null where nothing does. */
export function orderAsked(filters: readonly Filter[]): SortOrder | null {
  const asked = filters.findLast(({ name }) => name === 'sort')?.value;
  return asked === 'date' ? 'newest' : (sortOrders.find((order) => order === asked) ?? null);
}

async function testOf(
  index: OpenIndex,
  filter: Filter,
  docs: readonly number[],
  marks: Marks,
): Promise<Test> {
  const { name, value, whole = false } = filter;
  if (name === 'author') {
    const papers = await papersBy(index, value, docs, whole);
    return (doc) => papers.has(doc);
  }
  const marked = name === 'is' ? await markedBy(index, value, marks) : null;
  if (marked) return marked;
  const values = await index.needValues();
  if (name === 'venue') {
    const isWanted = values.venueNames.map((venue) => hasWords(venue, value, whole));
    return (doc) => isWanted[values.venues[doc] ?? 0] ?? false;
  }
  if (name === 'year') return yearsOf(values, value);
  if (name === 'is') return anyOf(declaredFacets(values).map((facet) => valueOf(facet, value)));
  if (name === 'has') return hasOf(values, value);
  const facet = values.facets.find((one) => one.name === name);
  return facet ? valueOf(facet, value) : factOf(values, name, value, whole);
}

/** The facets that the list declares. */
export function declaredFacets({ facets }: Values): FacetValues[] {
  return facets.filter(({ name }) => !ownFacets.includes(name));
}

function anyOf(tests: readonly Test[]): Test {
  return (doc) => tests.some((holds) => holds(doc));
}

/** The mark that a value means, and whether it means the papers without it: `unread`; null where there is no such mark. */
export function markMeant(marks: Marks, value: string): { mark: string; isOpposite: boolean } | null {
  if (Object.hasOwn(marks, value)) return { mark: value, isOpposite: false };
  const rest = /^un(.+)$/.exec(value)?.[1] ?? '';
  return Object.hasOwn(marks, rest) ? { mark: rest, isOpposite: true } : null;
}

/** Papers that have a mark of the reader's, or lack it; null where there is no such mark. */
async function markedBy(index: OpenIndex, value: string, marks: Marks): Promise<Test | null> {
  const meant = markMeant(marks, value);
  if (!meant) return null;
  const ids = new Set(marks[meant.mark]);
  const named = await Promise.all([...ids].map((id) => index.papers.named(normalise(id))));
  const docs = [...new Set(named.flat())];
  // The short name of one paper may be the id of another.
  const rows = await index.papers.rows(docs);
  const marked = new Set(docs.filter((_doc, at) => ids.has(rows[at]?.id ?? '')));
  return (doc) => marked.has(doc) !== meant.isOpposite;
}

/** Years that `2023`, `2023..2025`, `2023-2025`, `2023..`, `>2023` or `<=2025` means; null for anything else. */
export function readYears(value: string) {
  const range = readRange(value.replace(/(?<=\d)[-–](?=\d)/, '..'));
  const isYear = (end: number | null) => end === null || (end >= 1000 && end <= 9999);
  return range && isYear(range.from) && isYear(range.to) ? range : null;
}

function yearsOf({ published }: Values, value: string): Test {
  const range = readYears(value);
  return range === null ? never : (doc) => isWithin(range, Number(published[doc]?.slice(0, 4)));
}

/** The values of a facet that an operator means: by id or label, or, where none is so called, by their beginning. */
export function valuesMeant({ values }: FacetValues, wanted: string): boolean[] {
  const key = normalise(wanted);
  const named = (fits: (text: string) => boolean) =>
    values.map(({ value, label }) => [value, label].some((text) => fits(normalise(text))));
  const exact = named((text) => text === key);
  return exact.includes(true) || key === '' ? exact : named((text) => text.startsWith(key));
}

function valueOf(facet: FacetValues, wanted: string): Test {
  const meant = valuesMeant(facet, wanted);
  return (doc) => hasAny(facet, doc, meant);
}

/** Papers that come with something, such as code; where nothing is so called, those that state a fact or facet. */
function hasOf({ facets, facts }: Values, value: string): Test {
  const links = facets.find(({ name }) => name === 'has');
  const meant = links ? valuesMeant(links, value) : [];
  if (links && meant.includes(true)) return (doc) => hasAny(links, doc, meant);
  const facet = facets.find(({ name }) => name === value);
  const any = facet?.values.map(() => true) ?? [];
  const stated = new Set(facts.find(({ name }) => name === value)?.papers);
  return (doc) => stated.has(doc) || (facet !== undefined && hasAny(facet, doc, any));
}

/** Papers whose number lies in a range, or that have words that begin so in what they state. */
function factOf({ facts }: Values, name: string, value: string, whole: boolean): Test {
  const fact = facts.find((one) => one.name === name);
  if (!fact) return never;
  const range = readRange(value);
  const meets = (stated: number | string) =>
    typeof stated === 'number' ? range !== null && isWithin(range, stated) : hasWords(stated, value, whole);
  const meeting = new Set(fact.papers.filter((_doc, at) => meets(fact.values[at] ?? '')));
  return (doc) => meeting.has(doc);
}
