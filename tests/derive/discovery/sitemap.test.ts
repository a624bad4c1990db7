import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { sitemaps } from '../../../src/derive/discovery/sitemap.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';

/** The text of a sitemap that fits into one file. */
function onlyFile(list: Library, at = addresses): string | undefined {
  const files = sitemaps(list, at);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  return files.get('sitemap.xml');
}

function page(path: string, day?: string): string {
  const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  return `  <url><loc>https://example.org/bread/${path}</loc>${modified}</url>\n`;
}

const addresses = createAddresses('/bread/', 'https://example.org');

describe('sitemaps', () => {
  it('names every page, with the day of the latest addition where papers show', () => {
    expect(onlyFile(bakery())).toBe(
      [
        head,
        page('', '2026-11-24'),
        page('papers/', '2026-11-24'),
        page('themes/'),
        page('tags/'),
        page('years/'),
        page('authors/'),
        page('debates/'),
        page('timeline/'),
        page('paths/'),
        page('search/'),
        page('compare/'),
        page('about/'),
        page('contribute/'),
        page('contribute/new/'),
        page('contribute/rules/'),
        page('about/data/'),
        page('subscribe/'),
        page('my/'),
        page('selection/'),
        page('new/', '2026-11-24'),
        page('changes/', '2026-11-24'),
        page('excluded/'),
        page('coverage/'),
        page('themes/ovens/'),
        page('themes/fermentation/'),
        page('paths/weekend/'),
        page('tags/rye/'),
        page('tags/sourdough/'),
        page('tags/crust/'),
        page('years/2021/'),
        page('years/2019/'),
        page('timeline/2021/'),
        page('timeline/2019/'),
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
    expect(onlyFile({ ...list, themes: [] })).toBe(
      [
        head,
        page(''),
        page('papers/'),
        page('themes/'),
        page('tags/'),
        page('years/'),
        page('authors/'),
        page('debates/'),
        page('timeline/'),
        page('paths/'),
        page('search/'),
        page('compare/'),
        page('about/'),
        page('contribute/'),
        page('contribute/new/'),
        page('contribute/rules/'),
        page('about/data/'),
        page('subscribe/'),
        page('my/'),
        page('selection/'),
        page('new/'),
        page('changes/'),
        page('excluded/'),
        page('coverage/'),
        '</urlset>\n',
      ].join(''),
    );
  });

  it('escapes what XML would read as its own', () => {
    const list = { ...library({ [slowDough]: null }), themes: [] };
    expect(onlyFile(list, createAddresses('/a&b<c>/', 'https://example.org'))).toContain(
      '<loc>https://example.org/a&amp;b%3Cc%3E/</loc>',
    );
  });

  it('lists every page of a list that has several', () => {
    const text = sitemaps(bakery(), addresses, 2).get('sitemap.xml') ?? '';
    const further = [...text.matchAll(/<loc>https:\/\/example\.org\/bread\/([^<]*page\/[^<]*)<\/loc>/g)];
    expect(further.map(([, path]) => path)).toEqual([
      'papers/page/2/',
      'tags/page/2/',
      'changes/page/2/',
      'themes/fermentation/page/2/',
      'tags/rye/page/2/',
      'years/2021/page/2/',
      'authors/ada-kneader/page/2/',
    ]);
  });

  it('names further files where one cannot hold all pages', () => {
    const whole = onlyFile(bakery()) ?? '';
    const urls = whole.split('\n').filter((line) => line.includes('<url>'));
    const files = sitemaps(bakery(), addresses, 500, 20);
    const file = (name: string) => `  <sitemap><loc>https://example.org/bread/${name}</loc></sitemap>\n`;
    expect([...files]).toEqual([
      [
        'sitemap.xml',
        `${head.replace('urlset', 'sitemapindex')}${file('sitemap-1.xml')}${file('sitemap-2.xml')}</sitemapindex>\n`,
      ],
      ['sitemap-1.xml', `${head}${urls.slice(0, 20).join('\n')}\n</urlset>\n`],
      ['sitemap-2.xml', `${head}${urls.slice(20).join('\n')}\n</urlset>\n`],
    ]);
  });
});
