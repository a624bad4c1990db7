import type { Library, Paper, Theme } from '../../model/library.ts';
import { compare } from '../../text/order.ts';
import { newestFirst } from '../lists.ts';

/** What changed in a list on one day. */
export interface ChangeDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Papers that joined the list, by primary theme in the order of the themes. */
  added: { theme: Theme; papers: Paper[] }[];
  /** Papers that were found withdrawn, retracted or superseded after they had joined. */
  found: Paper[];
  /** Papers whose entries were corrected, each with what its corrections of the day say. */
  revised: { paper: Paper; what: string[] }[];
}

/**
 * The day on which a paper was found withdrawn, retracted or superseded. Null for a paper without such a
 * status, and for one that had it already when it joined the list: that is no change.
 */
export function dayOfStatus({ status, added }: Paper): string | null {
  return status && status.checked > added ? status.checked : null;
}

/** The corrections of an entry that came after it joined the list, by day, the earliest first: what each of them says. */
export function corrections({ revised = [], added }: Paper): Map<string, string[]> {
  const later = revised.filter(({ on }) => on > added).sort((a, b) => compare(a.on, b.on));
  return new Map(
    [...Map.groupBy(later, ({ on }) => on)].map(([day, items]) => [day, items.map(({ what }) => what)]),
  );
}

/** The last day on which a paper changed in a way that readers care for: it joined, got its status or was corrected. */
export function latestDay(paper: Paper): string {
  const days = [paper.added, dayOfStatus(paper) ?? paper.added, ...corrections(paper).keys()];
  return days.reduce((a, b) => (a > b ? a : b));
}

/** What changed in a list by day, newest day first; papers of a day by publication, newest first. */
export function changes(library: Library): ChangeDay[] {
  const papers = newestFirst(library.papers);
  const joined = Map.groupBy(papers, (paper) => paper.added);
  const found = Map.groupBy(papers, dayOfStatus);
  found.delete(null);
  const revised = Map.groupBy(
    papers.flatMap((paper) => [...corrections(paper)].map(([day, what]) => ({ day, paper, what }))),
    ({ day }) => day,
  );
  const days = new Set([...joined.keys(), ...found.keys(), ...revised.keys()].filter((day) => day !== null));
  return [...days]
    .sort((a, b) => compare(b, a))
    .map((day) => ({
      day,
      added: byTheme(library, joined.get(day) ?? []),
      found: found.get(day) ?? [],
      revised: (revised.get(day) ?? []).map(({ paper, what }) => ({ paper, what })),
    }));
}

function byTheme(library: Library, papers: readonly Paper[]): ChangeDay['added'] {
  return library.themes
    .map((theme) => ({ theme, papers: papers.filter((paper) => paper.theme === theme.id) }))
    .filter((group) => group.papers.length > 0);
}
