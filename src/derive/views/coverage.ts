import type { Library, Paper, Theme } from '../../model/library.ts';
import { compare } from '../../text/order.ts';
import { publicationType } from '../citing/kinds.ts';
import { filled } from '../../words/phrase.ts';
import { allNewestFirst, byYear, papersOfTheme } from '../lists.ts';

/** Where a list is thin, for those who want to add to it. */
export interface Coverage {
  /** What entries lack, with those that lack it, newest first; nothing that all entries have. */
  gaps: { label: string; papers: Paper[] }[];
  /** Columns of the table of themes: the latest years, the latest first; earlier ones together if there are any. */
  columns: { label: string; has: (year: number) => boolean }[];
  /** Papers of each theme in each column. */
  themes: { theme: Theme; counts: number[]; total: number }[];
  /** Papers with a status, the one whose status was checked longest ago first. */
  checks: { paper: Paper; checked: string }[];
  /** How many drafts wait. */
  drafts: number;
}

/** Kinds of publications that stand on pages of something larger, or have a number in place of them. */
const hasPages = new Set<string>(['article-journal', 'chapter', 'paper-conference']);

/** Years that get a column of their own. */
const mostYears = 10;

/** Looks over a list for what it lacks. */
export function coverage(library: Library): Coverage {
  const columns = yearColumns(library);
  return {
    gaps: gapsOf(library),
    columns,
    themes: library.themes.map((theme) => {
      const years = papersOfTheme(library, theme.id).all.map(({ published }) => published.year);
      return {
        theme,
        counts: columns.map(({ has }) => years.filter(has).length),
        total: years.length,
      };
    }),
    checks: library.papers
      .flatMap((paper) => (paper.status ? [{ paper, checked: paper.status.checked }] : []))
      .sort((a, b) => compare(a.checked, b.checked) || compare(a.paper.id, b.paper.id)),
    drafts: library.drafts,
  };
}

function gapsOf(library: Library): Coverage['gaps'] {
  const { facets = {}, facts = {} } = library.site;
  const { coverage: words } = library.words;
  const lacks: [label: string, lacks: (paper: Paper) => boolean][] = [
    [words.noCode, ({ links }) => links.code === undefined],
    [words.noVenue, ({ venue }) => venue === undefined],
    [words.noPages, (paper) => paper.pages === undefined && hasPages.has(publicationType(paper))],
    [words.noTag, ({ tags }) => tags.length === 0],
    ...Object.entries(facets).map(([name, { label }]): [string, (paper: Paper) => boolean] => [
      filled(words.noFacet, { label }),
      (paper) => paper.facets[name] === undefined,
    ]),
    ...Object.entries(facts).map(([name, { label }]): [string, (paper: Paper) => boolean] => [
      filled(words.noFact, { label }),
      (paper) => paper.facts[name] === undefined,
    ]),
  ];
  return lacks
    .map(([label, isMissing]) => ({ label, papers: allNewestFirst(library).filter(isMissing) }))
    .filter(({ papers }) => papers.length > 0);
}

function yearColumns(library: Library): Coverage['columns'] {
  const years = byYear(library)
    .map(({ year }) => year)
    .sort((a, b) => b - a);
  const own = years.slice(0, mostYears).map((year) => ({
    label: String(year),
    has: (other: number) => other === year,
  }));
  const rest = new Set(years.slice(mostYears));
  return rest.size === 0
    ? own
    : [...own, { label: library.words.coverage.earlier, has: (year) => rest.has(year) }];
}
