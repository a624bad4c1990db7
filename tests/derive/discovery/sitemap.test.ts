import { describe, expect, it } from 'vitest';
import { createAddresses, type Addresses } from '../../../src/derive/addresses.ts';
import { sitemapFiles } from '../../../src/derive/discovery/sitemap.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';

/** The text of the only file. */
function sitemap(list: Library, addresses: Addresses): string {
  const [file, ...others] = sitemapFiles(list, addresses);
  expect([file?.path, ...others]).toEqual(['sitemap.xml']);
  return file?.text() ?? '';
}

function page(path: string, day?: string): string {
  const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  return `  <url><loc>https://example.org/bread/${path}</loc>${modified}</url>\n`;
}

describe('sitemapFiles', () => {
  it('names every page, with the day of the latest addition where papers show', () => {
    expect(sitemap(bakery(), createAddresses('/bread/', 'https://example.org'))).toBe(
      [
        head,
        page('', '2026-11-24'),
        page('papers/', '2026-11-24'),
        page('themes/'),
        page('tags/'),
        page('years/'),
        page('authors/'),
        page('paths/'),
        page('search/'),
        page('about/'),
        page('contribute/'),
        page('contribute/rules/'),
        page('about/data/'),
        page('subscribe/'),
        page('selection/'),
        page('changes/', '2026-11-24'),
        page('themes/ovens/'),
        page('themes/fermentation/'),
        page('paths/weekend/'),
        page('tags/rye/'),
        page('tags/sourdough/'),
        page('tags/crust/'),
        page('years/2021/'),
        page('years/2019/'),
        page('authors/ada-kneader/'),
        page('papers/acid/', '2026-11-23'),
        page('papers/slow-dough/', '2026-11-23'),
        page('papers/steam/', '2026-11-24'),
        page('papers/yeast/', '2026-11-23'),
        '</urlset>\n',
      ].join(''),
    );
  });

  it('gives no day for a list without papers', () => {
    const list = library({ [slowDough]: null });
    expect(sitemap({ ...list, themes: [] }, createAddresses('/bread/', 'https://example.org'))).toBe(
      [
        head,
        page(''),
        page('papers/'),
        page('themes/'),
        page('tags/'),
        page('years/'),
        page('authors/'),
        page('paths/'),
        page('search/'),
        page('about/'),
        page('contribute/'),
        page('contribute/rules/'),
        page('about/data/'),
        page('subscribe/'),
        page('selection/'),
        page('changes/'),
        '</urlset>\n',
      ].join(''),
    );
  });

  it('escapes what XML would read as its own', () => {
    const list = { ...library({ [slowDough]: null }), themes: [] };
    expect(sitemap(list, createAddresses('/a&b<c>/', 'https://example.org'))).toContain(
      '<loc>https://example.org/a&amp;b%3Cc%3E/</loc>',
    );
  });

  it('parts a list that is too long for one file, and names the parts', () => {
    const files = sitemapFiles(bakery(), createAddresses('/bread/', 'https://example.org'), 20);
    const sitemaps = files.map(({ path, text }): [string, string] => [path, text()]);
    const loc = (name: string) => `  <sitemap><loc>https://example.org/bread/${name}</loc></sitemap>\n`;
    expect(sitemaps).toEqual([
      [
        'sitemap.xml',
        `${head.replace('urlset', 'sitemapindex')}${loc('sitemap-1.xml')}${loc('sitemap-2.xml')}</sitemapindex>\n`,
      ],
      ['sitemap-1.xml', expect.stringContaining(page('', '2026-11-24')) as string],
      [
        'sitemap-2.xml',
        [
          head,
          page('tags/crust/'),
          page('years/2021/'),
          page('years/2019/'),
          page('authors/ada-kneader/'),
          page('papers/acid/', '2026-11-23'),
          page('papers/slow-dough/', '2026-11-23'),
          page('papers/steam/', '2026-11-24'),
          page('papers/yeast/', '2026-11-23'),
          '</urlset>\n',
        ].join(''),
      ],
    ]);
  });
});
