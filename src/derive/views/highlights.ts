import type { Library, Paper } from '../../model/library.ts';
import { allNewestFirst } from '../lists.ts';

/** A group of papers that the home page shows because site.md highlights a value of a facet. */
export interface Highlight {
  /** Facet and value: `priority`, `essential`. */
  facet: string;
  value: string;
  papers: Paper[];
}

/** The highlighted value of each facet that declares one, with its papers by theme and then newest first. */
export function highlights(library: Library): Highlight[] {
  const order = new Map(library.themes.map((theme, index) => [theme.id, index]));
  return Object.entries(library.site.facets ?? {}).flatMap(([facet, { highlight }]) => {
    if (highlight === undefined) return [];
    const papers = allNewestFirst(library).filter((paper) => paper.facets[facet] === highlight);
    const byTheme = papers.sort((a, b) => (order.get(a.theme) ?? 0) - (order.get(b.theme) ?? 0));
    return papers.length === 0 ? [] : [{ facet, value: highlight, papers: byTheme }];
  });
}
