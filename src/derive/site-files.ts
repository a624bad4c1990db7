import type { Library } from '../model/library.ts';
import type { Addresses } from './addresses.ts';
import { llmsText } from './as-markdown/llms.ts';
import { markdownTwins } from './as-markdown/pages.ts';
import { allExports } from './citing/formats.ts';
import { compareData } from './compare/data.ts';
import { apiFiles } from './data/files.ts';
import { manifest } from './discovery/manifest.ts';
import { sitemaps } from './discovery/sitemap.ts';
import { hoverCardFiles } from './hover-cards.ts';
import { opml } from './feeds/opml.ts';
import { allFeeds } from './feeds/write.ts';
import { createPresenter } from './paper-card.ts';
import { searchIndex } from './search/index-files.ts';
import { liveSearchFile, liveSearchStart } from './search/live-search.ts';

/** Makes the content of a file. Called only when the file is needed, so that not all contents are in memory at once. */
export type WriteContent = () => string | Uint8Array | Promise<Uint8Array>;

/** Files of a site by their path from its root folder: `papers/slow-dough.bib`. */
export type SiteFiles = ReadonlyMap<string, WriteContent>;

/** Every file of a site except pages, pictures, styles and scripts: what programs and feed readers fetch. */
export function siteFiles(library: Library, addresses: Addresses): SiteFiles {
  const home = addresses.absolute(addresses.home);
  return new Map<string, WriteContent>([
    ...allExports(library, home).map(({ path, text }) => [path, text] as const),
    ...markdownTwins(library, addresses).map(({ path, text }) => [`${path}.md`, text] as const),
    ...allFeeds(library, addresses).map(({ path, text }) => [path, text] as const),
    ['feeds.opml', () => opml(library, addresses)],
    ...apiFiles(library, addresses).map(
      ({ path, value }) => [`${path}.json`, () => `${JSON.stringify(value())}\n`] as const,
    ),
    ...hoverCardFiles(library, createPresenter(library, addresses)).map(
      ({ path, text }) => [path, text] as const,
    ),
    ['compare/data.json', () => JSON.stringify(compareData(library))],
    ...[...searchIndex(library).files].map(([name, content]) => [`search/${name}`, () => content] as const),
    [liveSearchFile, () => JSON.stringify(liveSearchStart(library, addresses))],
    ...[...sitemaps(library, addresses)].map(([name, text]) => [name, () => text] as const),
    ['robots.txt', () => `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(addresses.sitemap)}\n`],
    ['site.webmanifest', () => manifest(library, addresses)],
    ['llms.txt', () => llmsText(library, addresses)],
  ]);
}
