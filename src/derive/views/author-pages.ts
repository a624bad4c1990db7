import { pageLinks, pageNumber, pageOf, pageSize, type ListPage, type PageLinks } from '../paging.ts';
import type { AuthorPapers } from './authors.ts';

/** Letters of a family name that tell pages apart. */
const shownLetters = 3;

/**
 * One page of the names of all authors; the links to its pages say with which names these begin.
 *
 * @param list address of the first page
 * @param param value of the route's rest parameter, see `pageParams`
 */
export function authorPage(
  list: string,
  authors: readonly AuthorPapers[],
  param: string | undefined,
  size = pageSize,
): ListPage<AuthorPapers> & { links: PageLinks } {
  const page = pageOf(authors, pageNumber(param), size);
  const links = pageLinks(list, page, (number) => beginning(pageOf(authors, number, size).items[0]));
  return { ...page, links };
}

/** `Kne` of Ada Kneader. */
function beginning(author: AuthorPapers | undefined): string {
  const [first = '', ...rest] = [...(author?.key ?? '')].slice(0, shownLetters);
  return first.toUpperCase() + rest.join('');
}
