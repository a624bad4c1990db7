import type { Library, Paper } from '../../model/library.ts';
import type { FacetDefinition } from '../../search/document.ts';
import { themesById, usedTags } from '../lists.ts';
import type { Presenter } from '../paper-card.ts';

/** `NeurIPS` of `NeurIPS 2023 (Oral)`: the venue without year and award, so that its years share a value. */
export function venueSeries({ venue }: Paper): string | null {
  const series = venue?.replace(/\s*\([^()]*\)\s*$/, '').replace(/[,\s]+(?:19|20)\d{2}$/, '');
  return series === undefined || series === '' ? null : series;
}

/** The facets of a list, each with the values that its papers have. */
export function searchFacets(library: Library): FacetDefinition[] {
  const { papers, themes } = library;
  const years = [...new Set(papers.map((paper) => paper.published.year))].sort((a, b) => b - a);
  const venues = Map.groupBy(
    papers.map(venueSeries).filter((name) => name !== null),
    (name) => name,
  );
  const byUse = [...venues].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  const plain = (value: string) => ({ value, label: value });
  const facets: FacetDefinition[] = [
    { name: 'theme', label: 'Theme', values: themes.map(({ id, title }) => ({ value: id, label: title })) },
    { name: 'year', label: 'Year', values: years.map(String).map(plain) },
    {
      name: 'tag',
      label: 'Tag',
      values: usedTags(library).map(({ tag }) => ({ value: tag.id, label: tag.label })),
    },
    ...Object.entries(library.site.facets ?? {}).map(([name, { label, values }]) => ({
      name,
      label,
      values: values.map(plain),
    })),
    { name: 'venue', label: 'Venue', values: byUse.map(([name]) => plain(name)) },
    { name: 'code', label: 'Code', values: [{ value: 'yes', label: 'has code' }] },
  ];
  return facets;
}

/** The declared facets of one paper, by their labels. */
export function facetsOf({ site }: Library, paper: Paper): { label: string; value: string }[] {
  return Object.entries(site.facets ?? {}).flatMap(([name, { label }]) => {
    const value = paper.facets[name];
    return value === undefined ? [] : [{ label, value }];
  });
}

/** A facet as the search page shows it before anything is searched. */
export interface Facet extends FacetDefinition {
  values: (FacetDefinition['values'][number] & {
    /** Papers with this value. */
    count: number;
    /** Page and accent colour of a theme. */
    href?: string;
    accent?: number;
  })[];
}

/** The facets with the number of papers of each value; themes also with the address and colour that results show. */
export function facetsWithTotals(
  library: Library,
  documents: readonly { facets?: Record<string, string[]> }[],
  presenter: Presenter,
): Facet[] {
  // A map, since a facet may be called `constructor`, which every object has.
  const chosen = documents.map(({ facets = {} }) => new Map(Object.entries(facets)));
  return searchFacets(library).map(({ name, label, values }) => ({
    name,
    label,
    values: values.map((value) => {
      const count = chosen.filter((facets) => facets.get(name)?.includes(value.value)).length;
      const found = name === 'theme' ? themesById(library).get(value.value) : undefined;
      const theme = found && presenter.theme(found);
      return { ...value, count, ...(theme ? { href: theme.href, accent: theme.accent } : {}) };
    }),
  }));
}
