import type { Library } from '../../model/library.ts';
import { allAuthors } from '../views/authors.ts';
import { byYear, usedTags } from '../lists.ts';
import type { SitePaths } from '../addresses.ts';
import { escapeHtml } from '../../text/escape.ts';

/**
 * sitemap.xml (sitemaps.org, 0.9): every page of the site with its absolute address.
 *
 * @param origin scheme and host of the published site, such as `https://example.org`
 */
export function sitemap(library: Library, paths: SitePaths, origin: string): string {
  const latest = library.papers
    .map((paper) => paper.added)
    .sort()
    .at(-1);
  const pages: [path: string, modified?: string | undefined][] = [
    [paths.home, latest],
    [paths.papers, latest],
    [paths.themes],
    [paths.tags],
    [paths.years],
    [paths.authors],
    [paths.readingPaths],
    [paths.search],
    [paths.about],
    [paths.contribute],
    [paths.rules],
    [paths.data],
    [paths.subscribe],
    [paths.selection],
    [paths.changes, latest],
    ...library.themes.map((theme): [string] => [paths.theme(theme.id)]),
    ...library.paths.map((path): [string] => [paths.path(path.id)]),
    ...usedTags(library).map(({ tag }): [string] => [paths.tag(tag.id)]),
    ...byYear(library.papers).map(({ year }): [string] => [paths.year(year)]),
    // Of one paper a search engine needs one page.
    ...allAuthors(library)
      .filter(({ papers }) => papers.length > 1)
      .map(({ slug }): [string] => [paths.author(slug)]),
    ...library.papers.map((paper): [string, string] => [paths.paper(paper.id), paper.added]),
  ];
  const urls = pages.map(([path, modified]) => {
    const lastmod = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `  <url><loc>${escapeHtml(new URL(path, origin).href)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}
