import type { Library, Paper } from '../../model/library.ts';
import { compare } from '../../text/order.ts';
import { papersOfTheme } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** When papers joined a theme or the whole list, for readers who come back. */
export interface Additions {
  /** Days with the number of papers that joined on them, newest first. */
  days: { day: string; count: number }[];
  /** The state of the whole list: a visit is one to all of it, whatever page it began on. */
  state: ListState;
}

/** The newest day on which papers joined, and how many then joined each theme, by its id; the list by the empty id. */
interface ListState {
  newest: string;
  counts: Record<string, number>;
}

/** When papers joined a theme. @param theme its id; empty for the whole list */
export function additions(library: Library, theme: string): Additions {
  const papers = theme === '' ? library.papers : papersOfTheme(library, theme).all;
  const days = [...Map.groupBy(papers, ({ added }) => added)]
    .map(([day, { length }]) => ({ day, count: length }))
    .sort((a, b) => compare(b.day, a.day));
  return { days, state: listState(library) };
}

const listState = perLibrary((library): ListState => {
  const newest = library.papers.reduce((day, { added }) => (added > day ? added : day), '');
  const ofNewest = (papers: readonly Paper[]) => papers.filter(({ added }) => added === newest).length;
  const themes = library.themes.map(({ id }) => [id, ofNewest(papersOfTheme(library, id).all)]);
  return { newest, counts: Object.fromEntries([['', ofNewest(library.papers)], ...themes]) };
});
