import type { Addresses } from '../derive/addresses.ts';
import type { References } from '../derive/citing/references.ts';
import type { Collection } from '../derive/collections.ts';
import type { Presenter } from '../derive/paper-card.ts';
import type { SearchIndex } from '../derive/search/index-files.ts';
import type { AuthorPapers } from '../derive/views/authors.ts';
import type { Library, Paper, ReadingPath, Theme } from '../model/library.ts';

/** An open list: the library and what turns it into pages. What takes time is made when first asked for. */
export interface Site {
  library: Library;
  addresses: Addresses;
  presenter: Presenter;
  searchIndex: SearchIndex;
  /** How to cite a paper. @throws Error when the list has no such paper, as the look-ups below */
  references(id: string): Promise<References>;
  /** @param id that of the paper, or one that it had before */
  paper(id: string): Paper;
  theme(id: string): Theme;
  path(id: string): ReadingPath;
  /** @param slug segment of the author's address */
  author(slug: string): AuthorPapers;
  /** Papers that can be exported or followed as a whole, by their page: `themes/ovens/`; empty for all papers. */
  collection(page: string): Collection;
}

/**
 * Vite bundles this module for the pages, and Node loads it once more for whoever opens the list: both need the same
 * site, so it is kept where both can see it.
 */
const shared: { readingListSite?: Site } = globalThis as { readingListSite?: Site };

/** The one door to the list for all pages. They ask at each rendering, so that an edited list is shown. */
export function site(): Site {
  if (!shared.readingListSite) throw new Error('no list is open; the integration `reading-list` opens it');
  return shared.readingListSite;
}

/** Puts another list behind the door. */
export function showSite(opened: Site): void {
  shared.readingListSite = opened;
}
