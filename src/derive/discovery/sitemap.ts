import type { Library } from '../../model/library.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Addresses } from '../addresses.ts';
import { byYear, papersOfTheme, usedTags } from '../lists.ts';
import { comparedOnPage, namesOnPage, pageAddresses, pageSize } from '../paging.ts';
import { allAuthors, authorsWithPages } from '../views/authors.ts';
import { latestDay } from '../feeds/changes.ts';
import { changeCount } from '../views/change-pages.ts';

/** A page, and the day on which it last changed where that is known: `YYYY-MM-DD`. */
type Listed = [address: string, modified?: string | undefined];

/** Most pages that one file may list (sitemaps.org, 0.9). */
const mostListed = 50_000;

/**
 * sitemap.xml (sitemaps.org, 0.9): every page of the site with its absolute address. Where these are too many for one
 * file, it names further files, `sitemap-1.xml` and so on, that have them.
 *
 * @param size most papers, names or tags on one page of a list
 * @param most most pages in one file
 * @returns the texts by their paths from the site's root
 */
export function sitemaps(
  library: Library,
  addresses: Addresses,
  size = pageSize,
  most = mostListed,
): Map<string, string> {
  const pages = [...overviews(library, addresses, size), ...lists(library, addresses, size)];
  for (const paper of library.papers) pages.push([addresses.paper(paper.id), latestDay(paper)]);
  const entry = (element: string, [address, modified]: Listed) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <${element}><loc>${escapeHtml(addresses.absolute(address))}</loc>${lastmod}</${element}>\n`;
  };
  const file = (part: readonly Listed[]) => xml('urlset', part.map((page) => entry('url', page)).join(''));
  if (pages.length <= most) return new Map([['sitemap.xml', file(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: file(pages.slice(at * most, (at + 1) * most)),
  }));
  const index = parts.map(({ name }) => entry('sitemap', [addresses.file(name)])).join('');
  return new Map([
    ['sitemap.xml', xml('sitemapindex', index)],
    ...parts.map(({ name, text }) => [name, text] as const),
  ]);
}

/** The pages of which there is one each, and further pages of those that are lists. */
function overviews(library: Library, addresses: Addresses, size: number): Listed[] {
  const latest = library.papers.reduce((day, { added }) => (added > day ? added : day), '') || undefined;
  const changed = library.papers.map(latestDay).reduce((a, b) => (a > b ? a : b), '') || undefined;
  const changing = new Map([
    [addresses.home, latest],
    [addresses.papers, latest],
    [addresses.news, changed],
    [addresses.changes, changed],
  ]);
  const lengths = new Map([
    [addresses.papers, library.papers.length],
    [addresses.compare, library.papers.length],
    [addresses.tags, usedTags(library).length],
    [addresses.authors, allAuthors(library).length],
    [addresses.changes, changeCount(library)],
  ]);
  const sizes = new Map([
    [addresses.compare, comparedOnPage],
    [addresses.authors, namesOnPage],
  ]);
  return Object.values({ ...addresses })
    .filter((address): address is string => typeof address === 'string' && address.endsWith('/'))
    .flatMap((address) =>
      pageAddresses(address, lengths.get(address) ?? 0, sizes.get(address) ?? size).map((page): Listed => [
        page,
        changing.get(address),
      ]),
    );
}

/** The pages that list some of the papers. The author of one paper has none. */
function lists(library: Library, addresses: Addresses, size: number): Listed[] {
  const pages: [address: string, length: number][] = [
    ...library.themes.map(({ id }): [string, number] => [
      addresses.theme(id),
      papersOfTheme(library, id).all.length,
    ]),
    ...library.paths.map(({ id }): [string, number] => [addresses.path(id), 0]),
    ...usedTags(library).map(({ tag, papers }): [string, number] => [addresses.tag(tag.id), papers.length]),
    ...byYear(library).map(({ year, papers }): [string, number] => [addresses.year(year), papers.length]),
    ...byYear(library).map(({ year }): [string, number] => [addresses.timelineOf(year), 0]),
    ...authorsWithPages(library).map(({ slug, papers }): [string, number] => [
      addresses.author(slug),
      papers.length,
    ]),
  ];
  return pages.flatMap(([list, length]) => pageAddresses(list, length, size).map((page): Listed => [page]));
}

function xml(root: 'urlset' | 'sitemapindex', content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${content}</${root}>\n`;
}
