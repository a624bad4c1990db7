import type { Library, Paper } from '../../model/library.ts';
import type { FacetDefinition, FactDefinition } from '../../search/document.ts';
import { byYear, usedTags } from '../lists.ts';
import type { Presenter } from '../paper-card.ts';
import { linkKinds } from '../paper-links.ts';
import { perLibrary } from '../per-library.ts';
import { declaredFacts } from '../views/facts.ts';
import type { Words } from '../../words/words.ts';

/** `NeurIPS` of `NeurIPS 2023 (Oral)`: the venue without year and award, so that its years share a value. */
export function venueSeries({ venue }: Paper): string | null {
  const series = venue?.replace(/\s*\([^()]*\)\s*$/, '').replace(/[,\s]+(?:19|20)\d{2}$/, '');
  return series === undefined || series === '' ? null : series;
}

/** The facets of a list, each with the values that its papers have. */
export const searchFacets = perLibrary((library): FacetDefinition[] => {
  const { papers, themes, words } = library;
  const { searchFacets: labels } = words;
  const years = byYear(library).map(({ year }) => year);
  const venues = Map.groupBy(
    papers.map(venueSeries).filter((name) => name !== null),
    (name) => name,
  );
  const byUse = [...venues].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  const plain = (value: string) => ({ value, label: value });
  const facets: FacetDefinition[] = [
    {
      name: 'theme',
      label: labels.theme,
      values: themes.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: 'year', label: labels.year, values: years.map(String).map(plain) },
    {
      name: 'tag',
      label: labels.tag,
      values: usedTags(library).map(({ tag }) => ({ value: tag.id, label: tag.label })),
    },
    ...Object.entries(library.site.facets ?? {}).map(([name, { label, values }]) => ({
      name,
      label,
      values: values.map(plain),
    })),
    ...declaredFacts(library)
      .filter(({ kind }) => kind === 'choice')
      .map(({ name, label, values }) => ({ name, label, values: values.map(plain) })),
    { name: 'venue', label: labels.venue, values: byUse.map(([name]) => plain(name)) },
    { name: 'has', label: labels.has, values: linkValues(papers, words) },
  ];
  return facets;
});

/** The kinds of links that papers have, the most used first. */
function linkValues(papers: readonly Paper[], { linkKinds: labels }: Words): FacetDefinition['values'] {
  const uses = Map.groupBy(papers.flatMap(kindsOfLinks), (kind) => kind);
  return [...uses]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([kind]) => ({ value: kind, label: labels[kind] }));
}

function kindsOfLinks({ links }: Paper) {
  return linkKinds.filter((kind) => links[kind] !== undefined);
}

/** The facts that are no facets: numbers and texts, by which search narrows alone. */
export function searchFacts(library: Library): FactDefinition[] {
  return declaredFacts(library)
    .filter(({ kind }) => kind !== 'choice')
    .map(({ name, kind }) => ({ name, isNumber: kind === 'number' }));
}

/** The values that a paper has in each facet, and in each fact of fixed values, which is a facet of the search. */
export function facetValues({ site }: Library, paper: Paper): Record<string, string[]> {
  const choices = Object.entries(paper.facts).filter(([name]) => site.facts?.[name]?.values !== undefined);
  const one = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
  return {
    ...one(Object.fromEntries(choices)),
    ...one(paper.facets),
    theme: [paper.theme, ...paper.alsoIn],
    year: [String(paper.published.year)],
    tag: paper.tags,
    venue: [venueSeries(paper)].filter((name) => name !== null),
    has: kindsOfLinks(paper),
  };
}

/** The declared facets of one paper, by their labels. */
export function facetsOf({ site }: Library, paper: Paper): { label: string; value: string }[] {
  return Object.entries(site.facets ?? {}).flatMap(([name, { label }]) => {
    const value = paper.facets[name];
    return value === undefined ? [] : [{ label, value }];
  });
}

/**
 * Most values that the search page offers of a facet whose values grow with the list: the first, which are the most
 * used tags and venues and the newest years. The others are reached by an operator, such as `venue:`.
 */
const mostValues = 50;
const growing = ['tag', 'venue', 'year'];

/** A facet as the search page shows it before anything is searched. */
export interface Facet extends FacetDefinition {
  /** How many values more the list has. */
  more: number;
  values: (FacetDefinition['values'][number] & {
    /** Papers with this value. */
    count: number;
    /** Page and accent colour of a theme. */
    href?: string;
    accent?: number;
  })[];
}

/**
 * The facets with the number of papers of each value; themes also with the address and colour that results show.
 *
 * @param most how many values of a facet whose values grow with the list are given
 */
export function facetsWithTotals(library: Library, presenter: Presenter, most = mostValues): Facet[] {
  const totals = valueTotals(library);
  const used = searchFacets(library).filter(({ values }) => values.length > 0);
  return used.map(({ name, label, values }) => {
    const shown = growing.includes(name) ? values.slice(0, most) : values;
    return {
      name,
      label,
      more: values.length - shown.length,
      values: shown.map((value) => {
        const count = totals.get(name)?.get(value.value) ?? 0;
        if (name !== 'theme') return { ...value, count };
        const { href, accent } = presenter.theme(value.value);
        return { ...value, count, href, accent };
      }),
    };
  });
}

/** How many papers have each value, by facet. Maps, since a facet may be called `constructor`, as objects have one. */
function valueTotals(library: Library): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const totals = new Map<string, Map<string, number>>();
  for (const paper of library.papers) {
    for (const [name, values] of Object.entries(facetValues(library, paper))) {
      const counts = totals.get(name) ?? new Map<string, number>();
      totals.set(name, counts);
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return totals;
}
