import type { Library, Paper, Tag, Theme } from '../model/library.ts';
import { formatIso } from '../text/dates.ts';
import { compare } from '../text/order.ts';
import { perLibrary } from './per-library.ts';

/** Papers, themes, tags and reading paths by their ids. */
export const papersById = perLibrary(({ papers }) => byId(papers));
export const themesById = perLibrary(({ themes }) => byId(themes));
export const tagsById = perLibrary(({ tags }) => byId(tags));
export const pathsById = perLibrary(({ paths }) => byId(paths));

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The short name of a paper, theme or tag; its id when the list has no such entry. */
export const paperName = (library: Library, id: string) => papersById(library).get(id)?.short ?? id;
export const themeTitle = (library: Library, id: string) => themesById(library).get(id)?.title ?? id;
export const tagLabel = (library: Library, id: string) => tagsById(library).get(id)?.label ?? id;

/** Newest publication first; papers of one date by title. */
export function newestFirst(papers: readonly Paper[]): Paper[] {
  return papers
    .map((paper) => ({ paper, date: formatIso(paper.published) }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.paper.title, b.paper.title))
    .map(({ paper }) => paper);
}

/** All papers of the list, newest first. What follows keeps this order, so that nothing is sorted twice. */
export const allNewestFirst = perLibrary(({ papers }): readonly Paper[] => newestFirst(papers));

/** Latest addition first; additions of one day, newest publication first. */
export function recentlyAdded(library: Library): Paper[] {
  return [...allNewestFirst(library)].sort((a, b) => compare(b.added, a.added));
}

/** Papers of a theme, newest first: those in its folder, those in other folders that name it, and both together. */
export interface ThemePapers {
  primary: readonly Paper[];
  alsoIn: readonly Paper[];
  all: readonly Paper[];
}

/** Papers of a theme: those in its folder, and those in other folders that name it under `alsoIn`. */
export function papersOfTheme(library: Library, id: string): ThemePapers {
  return papersByTheme(library).get(id) ?? { primary: [], alsoIn: [], all: [] };
}

const papersByTheme = perLibrary((library) => {
  const themes = new Map<string, { primary: Paper[]; alsoIn: Paper[]; all: Paper[] }>();
  const of = (id: string) => {
    const found = themes.get(id) ?? { primary: [], alsoIn: [], all: [] };
    themes.set(id, found);
    return found;
  };
  for (const paper of allNewestFirst(library)) {
    of(paper.theme).primary.push(paper);
    for (const id of paper.alsoIn) of(id).alsoIn.push(paper);
    for (const id of [paper.theme, ...paper.alsoIn]) of(id).all.push(paper);
  }
  return themes;
});

/** Every theme in the list's order, with how many papers it shows. */
export function themeSummaries(library: Library): { theme: Theme; count: number }[] {
  return library.themes.map((theme) => ({ theme, count: papersOfTheme(library, theme.id).all.length }));
}

/** Tags that at least one paper has, with their papers, newest first; most used tag first. */
export const usedTags = perLibrary((library): readonly { tag: Tag; papers: readonly Paper[] }[] => {
  const byTag = new Map<string, Paper[]>(library.tags.map(({ id }) => [id, []]));
  for (const paper of allNewestFirst(library)) for (const id of paper.tags) byTag.get(id)?.push(paper);
  return library.tags
    .map((tag) => ({ tag, papers: byTag.get(tag.id) ?? [] }))
    .filter(({ papers }) => papers.length > 0)
    .sort((a, b) => b.papers.length - a.papers.length || compare(a.tag.label, b.tag.label));
});

/** Papers by year of publication, newest year first. */
export const byYear = perLibrary((library): readonly { year: number; papers: readonly Paper[] }[] =>
  yearsOf(allNewestFirst(library)),
);

/** Papers that are in the order of their dates, cut at the turns of the years. */
export function yearsOf(papers: readonly Paper[]): { year: number; papers: Paper[] }[] {
  const years = Map.groupBy(papers, (paper) => paper.published.year);
  return [...years].map(([year, group]) => ({ year, papers: group }));
}

/** Links to the first paper of each year within a page, for papers in the order of their dates. */
export function yearJumps(papers: readonly Paper[]): { label: string; href: string }[] {
  return yearsOf(papers).map(({ year }) => ({ label: String(year), href: `#year-${year}` }));
}
