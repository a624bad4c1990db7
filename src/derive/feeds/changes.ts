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
}

/**
 * The day on which a paper was found withdrawn, retracted or superseded. Null for a paper without such a
 * status, and for one that had it already when it joined the list: that is no change.
 */
export function dayOfStatus({ status, added }: Paper): string | null {
  return status && status.checked > added ? status.checked : null;
}

/** What changed in a list by day, newest day first; papers of a day by publication, newest first. */
export function changes(library: Library): ChangeDay[] {
  const papers = newestFirst(library.papers);
  const joined = Map.groupBy(papers, (paper) => paper.added);
  const found = Map.groupBy(papers, dayOfStatus);
  found.delete(null);
  const days = new Set([...joined.keys(), ...found.keys()].filter((day) => day !== null));
  return [...days]
    .sort((a, b) => compare(b, a))
    .map((day) => ({ day, added: byTheme(library, joined.get(day) ?? []), found: found.get(day) ?? [] }));
}

function byTheme(library: Library, papers: readonly Paper[]): ChangeDay['added'] {
  return library.themes
    .map((theme) => ({ theme, papers: papers.filter((paper) => paper.theme === theme.id) }))
    .filter((group) => group.papers.length > 0);
}
