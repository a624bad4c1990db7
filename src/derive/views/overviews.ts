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

/** Tags that the page of all tags shows under a heading. */
export interface TagGroup {
  title: string;
  /** Id of the heading. */
  id: string;
  tags: (PageLink & { count: number })[];
}

/**
 * Every tag in use under the headings of the vocabulary, in their order, the most used first under each. Tags of no
 * section come last; where the vocabulary has no sections, all of them stand in one group.
 */
export const tagGroups = (library: Library, addresses: Addresses): TagGroup[] => {
  const { tagSections } = library;
  const { tagPages: words } = library.words;
  const places = new Map(tagSections.flatMap(({ tags }, at) => tags.map((id) => [id, at] as const)));
  const used = usedTags(library).map(({ tag }) => tag.id);
  const links = tagOverview(library, addresses);
  const groups = Map.groupBy(links.keys(), (at) => places.get(used[at] ?? '') ?? tagSections.length);
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([place, members]) => ({
      title: tagSections[place]?.title ?? (tagSections.length > 0 ? words.further : words.all),
      id: `tags-${place + 1}`,
      tags: members.flatMap((at) => links[at] ?? []),
    }));
};
