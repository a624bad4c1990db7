import type { Library } from '../../model/library.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Addresses } from '../addresses.ts';
import { byYear, usedTags } from '../lists.ts';
import { allAuthors } from '../views/authors.ts';

/** Most addresses that a sitemap may hold (sitemaps.org, 0.9). */
const maxAddresses = 50_000;

/** A page of the site: its address, and the day on which it changed, where that is known. */
type Page = readonly [address: string, modified?: string | undefined];

/**
 * The sitemap (sitemaps.org, 0.9): every page of the site with its absolute address. Above the most that one file may
 * hold, `sitemap.xml` names the files `sitemap-1.xml` and so on, which hold the pages.
 *
 * @param most addresses that one file holds
 * @returns each file by its path below the site's root
 */
export function sitemapFiles(
  library: Library,
  addresses: Addresses,
  most = maxAddresses,
): { path: string; text(): string }[] {
  const pages = pagesOf(library, addresses);
  const count = Math.ceil(pages.length / most);
  if (count === 1) return [{ path: 'sitemap.xml', text: () => document('urlset', 'url', pages, addresses) }];
  const path = (index: number) => `sitemap-${index + 1}.xml`;
  const parts = Array.from({ length: count }, (_, index) => pages.slice(index * most, (index + 1) * most));
  const names = parts.map((_, index): Page => [addresses.file(path(index))]);
  return [
    { path: 'sitemap.xml', text: () => document('sitemapindex', 'sitemap', names, addresses) },
    ...parts.map((part, index) => ({
      path: path(index),
      text: () => document('urlset', 'url', part, addresses),
    })),
  ];
}

function pagesOf(library: Library, addresses: Addresses): Page[] {
  const latest = library.papers
    .map((paper) => paper.added)
    .sort()
    .at(-1);
  const overviews = Object.values({ ...addresses }).filter(
    (address): address is string => typeof address === 'string' && address.endsWith('/'),
  );
  const changing = [addresses.home, addresses.papers, addresses.changes];
  return [
    ...overviews.map((address): Page => [address, changing.includes(address) ? latest : undefined]),
    ...library.themes.map((theme): Page => [addresses.theme(theme.id)]),
    ...library.paths.map((path): Page => [addresses.path(path.id)]),
    ...usedTags(library).map(({ tag }): Page => [addresses.tag(tag.id)]),
    ...byYear(library.papers).map(({ year }): Page => [addresses.year(year)]),
    // The page of an author of one paper shows only that paper, whose page is listed anyway.
    ...allAuthors(library)
      .filter(({ papers }) => papers.length > 1)
      .map(({ slug }): Page => [addresses.author(slug)]),
    ...library.papers.map((paper): Page => [addresses.paper(paper.id), paper.added]),
  ];
}

function document(root: string, element: string, pages: readonly Page[], { absolute }: Addresses): string {
  const lines = pages.map(([address, modified]) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <${element}><loc>${escapeHtml(absolute(address))}</loc>${lastmod}</${element}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</${root}>\n`;
}
