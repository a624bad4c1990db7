import type { Addresses } from '../derive/addresses.ts';
import type { Collection } from '../derive/collections.ts';
import type { Presenter } from '../derive/paper-card.ts';
import type { SearchIndex } from '../derive/search/index-files.ts';
import type { AuthorPapers } from '../derive/views/authors.ts';
import type { Library, Paper, ReadingPath, Theme } from '../model/library.ts';
import type { Words } from '../words/words.ts';

/** An open list: the library and what turns it into pages. What takes time is made when first asked for. */
export interface Site {
  library: Library;
  /** The words of the interface, in the language of the list's words.yaml. */
  words: Words;
  addresses: Addresses;
  presenter: Presenter;
  searchIndex: SearchIndex;
  /**
   * Like the look-ups below: @throws Error when the list has nothing of that name
   *
   * @param id that of the paper, or one that it had before
   */
  paper(id: string): Paper;
  theme(id: string): Theme;
  path(id: string): ReadingPath;
  /** @param slug segment of the author's address */
  author(slug: string): AuthorPapers;
  /** @param page address of the collection's page below the site's root: `themes/ovens/`; empty for all papers */
  collection(page: string): Collection;
}

/**
 * In development Vite loads this module for the pages, and Node a second time for the code that opens the list. Both must
 * see the same site, so it is kept on the global object.
 */
const shared: { readingListSite?: Site } = globalThis as { readingListSite?: Site };

/**
 * The open list: the one door through which pages, layouts and components get it. They ask at each rendering, and keep
 * nothing, so that an edited list is shown.
 *
 * @throws Error when no list is open
 */
export function site(): Site {
  if (!shared.readingListSite) throw new Error('no list is open; `openSite` opens one');
  return shared.readingListSite;
}

/** Makes this the list that {@link site} gives. */
export function showSite(opened: Site): void {
  shared.readingListSite = opened;
}

/** The words of the open list; null when none is open, as when the development server starts with a broken one. */
export function wordsOfList(): Words | null {
  return shared.readingListSite?.words ?? null;
}
