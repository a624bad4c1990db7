import type { Paper } from '../../model/library.ts';
import { pageLinks, pageNumber, pageOf, pageSize, type ListPage, type PageLinks } from '../paging.ts';

/** One page of a list of papers, with links to the others. */
export interface PaperPage extends ListPage<Paper> {
  links: PageLinks;
}

/**
 * One page of a list of papers; the links to its pages name the years that each shows.
 *
 * @param list address of the list
 * @param param value of the route's rest parameter, see `pageParams`
 */
export function paperPage(
  list: string,
  papers: readonly Paper[],
  param: string | undefined,
  size = pageSize,
): PaperPage {
  const page = pageOf(papers, pageNumber(param), size);
  const links = pageLinks(list, page, (number) => yearSpan(pageOf(papers, number, size).items));
  return { ...page, links };
}

function yearSpan(papers: readonly Paper[]): string {
  const years = papers.map(({ published }) => published.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
