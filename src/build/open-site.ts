import { createAddresses } from '../derive/addresses.ts';
import { collections } from '../derive/collections.ts';
import { pathsById, themesById } from '../derive/lists.ts';
import { createPresenter } from '../derive/paper-card.ts';
import { searchIndex } from '../derive/search/index-files.ts';
import { siteFiles, type SiteFiles } from '../derive/site-files.ts';
import { allAuthors } from '../derive/views/authors.ts';
import { siteAddress } from '../model/files/list-address.ts';
import type { Library } from '../model/library.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { cardFiles } from './card-files.ts';
import { readList } from './read-list.ts';
import { showSite, type Site } from './site.ts';

/**
 * Reads a list and makes it the one that `site()` gives to the pages.
 *
 * @param list folder of the list
 * @returns `files`, which gives the files that are not pages; or the errors, and then `site()` keeps the list it had
 */
export function openSite(list: string): { files(): SiteFiles } | { problems: Problem[] } {
  const { library, problems } = readList(list);
  if (!library) return { problems: problems.filter((problem) => hasErrors([problem])) };
  const site = createSite(library, list);
  showSite(site);
  let files: SiteFiles | null = null;
  return {
    files: () => (files ??= new Map([...siteFiles(library, site.addresses), ...cardFiles(site)])),
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
