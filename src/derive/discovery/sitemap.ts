import type { Library } from '../../model/library.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Addresses } from '../addresses.ts';
import { byYear, usedTags } from '../lists.ts';
import { allAuthors } from '../views/authors.ts';

/** sitemap.xml (sitemaps.org, 0.9): every page of the site with its absolute address. */
export function sitemap(library: Library, addresses: Addresses): string {
  const latest = library.papers
    .map((paper) => paper.added)
    .sort()
    .at(-1);
  const overviews = Object.values({ ...addresses }).filter(
    (address): address is string => typeof address === 'string' && address.endsWith('/'),
  );
  const changing = [addresses.home, addresses.papers, addresses.changes];
  const pages: [address: string, modified?: string | undefined][] = [
    ...overviews.map((address): [string, string | undefined] => [
      address,
      changing.includes(address) ? latest : undefined,
    ]),
    ...library.themes.map((theme): [string] => [addresses.theme(theme.id)]),
    ...library.paths.map((path): [string] => [addresses.path(path.id)]),
    ...usedTags(library).map(({ tag }): [string] => [addresses.tag(tag.id)]),
    ...byYear(library.papers).map(({ year }): [string] => [addresses.year(year)]),
    // The page of an author of one paper shows only that paper, whose page is listed anyway.
    ...allAuthors(library)
      .filter(({ papers }) => papers.length > 1)
      .map(({ slug }): [string] => [addresses.author(slug)]),
    ...library.papers.map((paper): [string, string] => [addresses.paper(paper.id), paper.added]),
  ];
  const urls = pages.map(([address, modified]) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <url><loc>${escapeHtml(addresses.absolute(address))}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
