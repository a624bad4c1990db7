import type { Library, Paper, Theme } from '../../model/library.ts';
import { changes, type ChangeDay } from '../feeds/changes.ts';
import { pageLinks, pageNumber, pageOf, pageSize, type PageLinks } from '../paging.ts';
import { perLibrary } from '../per-library.ts';

/** A day as a page of changes shows it. A day of many changes may go on from one page to the next. */
export interface ShownDay extends ChangeDay {
  /** How many papers were added on the whole day. */
  total: number;
}

/** A change by itself: a paper was added to its theme, was found withdrawn or the like, or its entry was corrected. */
export type Change = { day: string; paper: Paper } & (
  { kind: 'added'; theme: Theme } | { kind: 'found' } | { kind: 'revised'; what: string[] }
);

/** How many changes the list has had; what its pages are cut from. */
export function changeCount(library: Library): number {
  return changeLog(library).length;
}

/**
 * One page of what changed, newest day first, with links to the others.
 *
 * @param list address of the first page
 * @param param value of the route's rest parameter, see `pageParams`
 */
export function changePage(
  library: Library,
  list: string,
  param: string | undefined,
  size = pageSize,
): { days: ShownDay[]; links: PageLinks } {
  const log = changeLog(library);
  const page = pageOf(log, pageNumber(param), size);
  const links = pageLinks(list, page, (number) => pageOf(log, number, size).items[0]?.day ?? '');
  const days = [...Map.groupBy(page.items, ({ day }) => day)].map(([day, items]): ShownDay => ({
    day,
    total: totals(library).get(day) ?? 0,
    ...together(items),
  }));
  return { days, links };
}

/** The changes of a day by their kinds, additions by theme. */
export function together(items: readonly Change[]): Omit<ChangeDay, 'day'> {
  const additions = items.filter((item) => item.kind === 'added');
  return {
    found: items.flatMap(({ kind, paper }) => (kind === 'found' ? [paper] : [])),
    revised: items.flatMap((item) =>
      item.kind === 'revised' ? [{ paper: item.paper, what: item.what }] : [],
    ),
    added: [...Map.groupBy(additions, ({ theme }) => theme)].map(([theme, group]) => ({
      theme,
      papers: group.map(({ paper }) => paper),
    })),
  };
}

/** Every change of a list, newest day first. */
export const changeLog = perLibrary((library): readonly Change[] =>
  changes(library).flatMap(({ day, added, found, revised }): Change[] => [
    ...found.map((paper) => ({ day, kind: 'found' as const, paper })),
    ...revised.map(({ paper, what }) => ({ day, kind: 'revised' as const, paper, what })),
    ...added.flatMap(({ theme, papers }) =>
      papers.map((paper) => ({ day, kind: 'added' as const, theme, paper })),
    ),
  ]),
);

const totals = perLibrary((library) => {
  const counts = new Map<string, number>();
  for (const { day, kind } of changeLog(library)) {
    if (kind === 'added') counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
});
