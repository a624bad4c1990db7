import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { themeSummaries, usedTags } from '../lists.ts';
import type { PageLink, Presenter, ThemeLink } from '../paper-card.ts';

/** Every theme as overviews show it: a link with its summary and the number of its papers. */
export function themeOverview(
  library: Library,
  presenter: Presenter,
): (ThemeLink & { summary: string; count: number })[] {
  return themeSummaries(library).map(({ theme, count }) => ({
    ...presenter.theme(theme.id),
    summary: theme.summary,
    count,
  }));
}

/** Every tag in use as a link with the number of its papers, the most used first. */
export function tagOverview(library: Library, addresses: Addresses): (PageLink & { count: number })[] {
  return usedTags(library).map(({ tag, papers }) => ({
    label: tag.label,
    href: addresses.tag(tag.id),
    count: papers.length,
  }));
}
