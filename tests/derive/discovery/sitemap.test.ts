import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { sitemap } from '../../../src/derive/discovery/sitemap.ts';
import { library, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';

function page(path: string, day?: string): string {
  const modified = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
  return `  <url><loc>https://example.org/bread/${path}</loc>${modified}</url>\n`;
}

describe('sitemap', () => {
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
});
