import type { Library, Paper, Theme } from '../../model/library.ts';
import { allNewestFirst } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** What mentions a paper: papers whose entries cite it, and themes whose introductions do. */
export interface Mentions {
  /** Newest first. */
  papers: Paper[];
  themes: Theme[];
}

/** What mentions a paper; two empty lists when nothing does. */
export function mentions(library: Library, id: string): Mentions {
  return mentionsById(library).get(id) ?? { papers: [], themes: [] };
}

const mentionsById = perLibrary((library) => {
  const { themes } = library;
  const index = new Map<string, Mentions>();
  const of = (id: string): Mentions => {
    const found = index.get(id) ?? { papers: [], themes: [] };
    index.set(id, found);
    return found;
  };
  const cited = ({ body }: Paper | Theme) => new Set(body.citations.map(({ id }) => id));
  for (const paper of allNewestFirst(library)) {
    for (const id of cited(paper)) if (id !== paper.id) of(id).papers.push(paper);
  }
  for (const theme of themes) for (const id of cited(theme)) of(id).themes.push(theme);
  return index;
});
