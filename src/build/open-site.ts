import { createAddresses, type Addresses } from '../derive/addresses.ts';
import { collections } from '../derive/collections.ts';
import { contentKeys, type ContentKeys } from '../derive/content-keys.ts';
import { pathsById, themesById } from '../derive/lists.ts';
import { createPresenter } from '../derive/paper-card.ts';
import { searchIndex } from '../derive/search/index-files.ts';
import { siteFiles, type SiteFiles } from '../derive/site-files.ts';
import { allAuthors } from '../derive/views/authors.ts';
import { siteAddress } from '../model/files/list-address.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../problems/problem.ts';
import { cardFiles, cardsByFile } from './card-files.ts';
import { licencesText } from './licence-file.ts';
import { readList } from './read-list.ts';
import { showSite, type Site } from './site.ts';

/** What became of opening a list. */
export interface Opened {
  /** Null when the list has errors, and then `site()` keeps the list that it had. */
  site: OpenSite | null;
  problems: Problem[];
  /** Number of entries looked at, drafts included. */
  entries: number;
}

/** The open site, as its builders need it. */
export interface OpenSite {
  library: Library;
  addresses: Addresses;
  /** The files that are not pages. Made when first asked for. */
  files(): SiteFiles;
  /** What pages and files are made from. @param frame see `contentKeys` */
  keys(frame: string): ContentKeys;
}

/**
 * Reads a list and makes it the one that `site()` gives to the pages.
 *
 * @param list folder of the list
 * @throws ListNotFoundError when there is no such folder
 */
export function openSite(list: string): Opened {
  const { library, problems, entries } = readList(list);
  if (!library) return { site: null, problems, entries };
  const site = createSite(library, list);
  showSite(site);
  return { site: withFiles(site), problems, entries };
}

function withFiles(site: Site): OpenSite {
  const { library, addresses } = site;
  const cards = cardsByFile(site);
  let files: SiteFiles | null = null;
  return {
    library,
    addresses,
    files: () =>
      (files ??= new Map([
        ...siteFiles(library, addresses),
        ...cardFiles(cards),
        ['licenses.txt', licencesText],
      ])),
    keys: (frame) => {
      const keys = contentKeys(library, frame);
      return (path) => {
        const card = cards.get(path);
        return card ? JSON.stringify([frame, card]) : keys(path);
      };
    },
  };
}

function createSite(library: Library, list: string): Site {
  const { base, origin } = siteAddress(list, process.env);
  const addresses = createAddresses(base, origin);
  const papers = new Map(
    library.papers.flatMap((paper) => [paper.id, ...paper.aliases].map((id) => [id, paper] as const)),
  );
  const authors = new Map(allAuthors(library).map((author) => [author.slug, author]));
  const whole = new Map(collections(library).map((collection) => [collection.page, collection]));
  return {
    library,
    words: library.words,
    addresses,
    presenter: createPresenter(library, addresses),
    get searchIndex() {
      return searchIndex(library);
    },
    paper: (id) => found(papers, id),
    theme: (id) => found(themesById(library), id),
    path: (id) => found(pathsById(library), id),
    author: (slug) => found(authors, slug),
    collection: (page) => found(whole, page),
  };
}

/** @throws Error when there is nothing of that name */
function found<Item>(items: ReadonlyMap<string, Item>, name: string): Item {
  const item = items.get(name);
  if (item === undefined) throw new Error(`the list has no \`${name}\``);
  return item;
}
