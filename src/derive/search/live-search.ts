import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { createPresenter } from '../paper-card.ts';
import { searchIndex } from './index-files.ts';

/**
 * What the search box of every page needs to begin. It is a file of its own, loaded with the first touch: in each page
 * it would change all pages with every entry.
 */
export interface LiveSearchStart {
  /** Version of the list. */
  stamp: string;
  /** Addresses that names of files of the index, and ids of papers, are put behind. */
  index: string;
  papers: string;
  /** The themes in the order in which results number them. */
  themes: { label: string; href: string; accent: number }[];
}

/** Where {@link LiveSearchStart} lies, from the site's root. */
export const liveSearchFile = 'search/start.json';

/** The start of the search of a list. */
export function liveSearchStart(library: Library, addresses: Addresses): LiveSearchStart {
  const presenter = createPresenter(library, addresses);
  return {
    stamp: searchIndex(library).stamp,
    index: addresses.file('search/'),
    papers: addresses.papers,
    themes: library.themes.map(({ id }) => {
      const { label, href, accent } = presenter.theme(id);
      return { label, href, accent };
    }),
  };
}
