import type { Library, Paper, ReadingPath, Theme } from '../../model/library.ts';
import { allNewestFirst } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** What mentions a paper: papers whose entries cite it, themes whose introductions do, reading paths it is a step of. */
export interface Mentions {
  /** Newest first. */
  papers: Paper[];
  themes: Theme[];
  paths: ReadingPath[];
}

/** What mentions a paper; three empty lists when nothing does. */
export function mentions(library: Library, id: string): Mentions {
  return mentionsById(library).get(id) ?? { papers: [], themes: [], paths: [] };
}

const mentionsById = perLibrary((library) => {
  const { themes, paths } = library;
  const index = new Map<string, Mentions>();
  const of = (id: string): Mentions => {
    const found = index.get(id) ?? { papers: [], themes: [], paths: [] };
    index.set(id, found);
    return found;
  };
  const cited = ({ body }: Paper | Theme) => new Set(body.citations.map(({ id }) => id));
  for (const paper of allNewestFirst(library)) {
    for (const id of cited(paper)) if (id !== paper.id) of(id).papers.push(paper);
  }
  for (const theme of themes) for (const id of cited(theme)) of(id).themes.push(theme);
  for (const path of paths) {
    for (const id of new Set(path.steps.map(({ paper }) => paper))) of(id).paths.push(path);
  }
  return index;
});
