import type { Library, Paper } from '../../model/library.ts';
import { formatIso } from '../../text/dates.ts';
import { readQuantity } from '../../text/quantities.ts';
import { allNewestFirst, usedTags } from '../lists.ts';
import { perLibrary } from '../per-library.ts';
import { declaredFacts, type FactKind } from '../views/facts.ts';

/** A column of the comparison; the papers' names stand before all of them. */
export interface CompareColumn {
  /** Name of the fact or facet; also that of its parameter in the address. */
  name: string;
  label: string;
  kind: FactKind | 'date';
  /** The values of a choice that papers have, in order. */
  values?: { value: string; label: string }[];
  /** True for what is shown only to those who ask for it. */
  optional?: true;
}

/** What a paper has in a column: numbers of values of a choice, a number or the words in its place, or nothing. */
export type CompareCell = number | string | number[] | null;

/** A paper of the comparison. */
export interface ComparePaper {
  id: string;
  /** Name that people use. */
  short: string;
  title: string;
  /** In the order of the columns. */
  cells: CompareCell[];
}

/** `compare/data.json`: every paper, newest first, by what its entry declares. */
export interface CompareData {
  columns: CompareColumn[];
  papers: ComparePaper[];
  /** A column that a smaller share of the papers fills is hidden until somebody asks for it. */
  leastShare: number;
  /** Reading paths by their ids, with the papers of their steps. */
  paths: Record<string, { title: string; papers: string[] }>;
}

/** Fewer than a quarter: most of what such a column shows is that papers do not say. */
const leastShare = 0.25;

/** A column with what it takes from a paper. */
interface Source {
  column: CompareColumn;
  cell(paper: Paper): CompareCell;
}

/** The comparison of all papers of a list. */
export const compareData = perLibrary((library): CompareData => {
  const sources = columnSources(library);
  return {
    columns: sources.map(({ column }) => column),
    papers: allNewestFirst(library).map((paper) => ({
      id: paper.id,
      short: paper.short,
      title: paper.title,
      cells: sources.map(({ cell }) => cell(paper)),
    })),
    leastShare,
    paths: Object.fromEntries(
      library.paths.map(({ id, title, steps }) => [
        id,
        { title, papers: [...new Set(steps.map(({ paper }) => paper))] },
      ]),
    ),
  };
});

function columnSources(library: Library): Source[] {
  const { papers, themes, site } = library;
  const { comparePage: words } = library.words;
  const facts = declaredFacts(library).map(({ name, label, kind, values }): Source =>
    kind === 'choice'
      ? choice(papers, name, label, values.map(plain), (paper) => [paper.facts[name]])
      : { column: { name, label, kind }, cell: (paper) => factCell(paper.facts[name], kind) },
  );
  const facets = Object.entries(site.facets ?? {}).map(([name, { label, values }]) =>
    choice(papers, name, label, values.map(plain), (paper) => [paper.facets[name]]),
  );
  const ofThemes = themes.map(({ id, title }) => ({ value: id, label: title }));
  const ofTags = usedTags(library).map(({ tag }) => ({ value: tag.id, label: tag.label }));
  return [
    {
      column: { name: 'published', label: words.published, kind: 'date' as const },
      cell: (paper: Paper) => formatIso(paper.published),
    },
    // What is short stands first, so that a screen shows much of it.
    ...facts.filter(({ column }) => column.kind !== 'text'),
    ...facets,
    ...facts.filter(({ column }) => column.kind === 'text'),
    choice(papers, 'theme', words.theme, ofThemes, ({ theme, alsoIn }) => [theme, ...alsoIn], true),
    choice(papers, 'tag', words.tags, ofTags, ({ tags }) => tags, true),
  ].filter(({ column }) => column.values?.length !== 0);
}

/** A column of fixed values, without those that no paper has. */
function choice(
  papers: readonly Paper[],
  name: string,
  label: string,
  values: { value: string; label: string }[],
  of: (paper: Paper) => (string | undefined)[],
  optional = false,
): Source {
  const used = new Set(papers.flatMap(of));
  const kept = values.filter(({ value }) => used.has(value));
  const numbers = new Map(kept.map(({ value }, at) => [value, at]));
  return {
    column: { name, label, kind: 'choice', values: kept, ...(optional ? { optional } : {}) },
    cell: (paper) => {
      const had = of(paper).flatMap((value) => numbers.get(value ?? '') ?? []);
      return had.length > 0 ? had : null;
    },
  };
}

function plain(value: string): { value: string; label: string } {
  return { value, label: value };
}

function factCell(stated: string | undefined, kind: FactKind): CompareCell {
  if (stated === undefined) return null;
  return (kind === 'number' ? readQuantity(stated) : null) ?? stated;
}
