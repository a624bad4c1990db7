import type { Library, ReadingPath } from '../../model/library.ts';
import { papersById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** The reading paths of a theme: those of whose steps at least half are papers in its folder. @param id of the theme */
export function pathsOfTheme(library: Library, id: string): ReadingPath[] {
  return byTheme(library).get(id) ?? [];
}

const byTheme = perLibrary((library) => {
  const papers = papersById(library);
  const found = new Map<string, ReadingPath[]>();
  for (const path of library.paths) {
    const steps = Map.groupBy(path.steps, ({ paper }) => papers.get(paper)?.theme);
    for (const [theme, own] of steps) {
      if (theme === undefined || own.length * 2 < path.steps.length) continue;
      found.set(theme, [...(found.get(theme) ?? []), path]);
    }
  }
  return found;
});
