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

/** The day on which the first papers joined the list, `YYYY-MM-DD`; undefined for a list without papers. */
export const firstDay = perLibrary(({ papers }) => papers.map(({ added }) => added).sort()[0]);

/** Newest publication first; papers of one date by title. */
export function newestFirst(papers: readonly Paper[]): Paper[] {
  return [...papers].sort(
    (a, b) => compare(formatIso(b.published), formatIso(a.published)) || compare(a.title, b.title),
  );
}

/** Latest addition first; additions of one day, newest publication first. */
export function recentlyAdded(papers: readonly Paper[]): Paper[] {
  return newestFirst(papers).sort((a, b) => compare(b.added, a.added));
}

/** Papers of a theme: those in its folder, and those in other folders that name it under `alsoIn`; both newest first. */
export function papersOfTheme(library: Library, id: string): { primary: Paper[]; alsoIn: Paper[] } {
  return {
    primary: newestFirst(library.papers.filter((paper) => paper.theme === id)),
    alsoIn: newestFirst(library.papers.filter((paper) => paper.alsoIn.includes(id))),
  };
}

/** Every theme in the list's order, with how many papers it shows. */
export function themeSummaries(library: Library): { theme: Theme; count: number }[] {
  return library.themes.map((theme) => {
    const { primary, alsoIn } = papersOfTheme(library, theme.id);
    return { theme, count: primary.length + alsoIn.length };
  });
}

/** Tags that at least one paper has, with their papers, newest first; most used tag first. */
export function usedTags(library: Library): { tag: Tag; papers: Paper[] }[] {
  const byTag = new Map<string, Paper[]>();
  for (const paper of newestFirst(library.papers)) {
    for (const id of paper.tags) byTag.set(id, [...(byTag.get(id) ?? []), paper]);
  }
  return library.tags
    .map((tag) => ({ tag, papers: byTag.get(tag.id) ?? [] }))
    .filter(({ papers }) => papers.length > 0)
    .sort((a, b) => b.papers.length - a.papers.length || compare(a.tag.label, b.tag.label));
}

/** Papers by year of publication, newest year first. */
export function byYear(papers: readonly Paper[]): { year: number; papers: Paper[] }[] {
  const years = Map.groupBy(newestFirst(papers), (paper) => paper.published.year);
  return [...years].map(([year, group]) => ({ year, papers: group }));
}
