import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { shortened, socialTags, type SharedPage } from '../../../src/derive/discovery/preview-tags.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');
const tags = (page: SharedPage, language = 'en') => {
  const list = bakery();
  return socialTags({ ...list, site: { ...list.site, language } }, addresses, page);
};
const steam: SharedPage = {
  title: 'Steam',
  description: 'Compare them.',
  address: '/bread/papers/steam/',
  kind: 'paper',
  theme: 'ovens',
};

describe('socialTags', () => {
  it('shares a paper as an article with the picture of its theme, in names that Zotero does not read', () => {
    expect(tags(steam)).toEqual([
      { property: 'og:title', content: 'Steam' },
      { property: 'og:type', content: 'article' },
      { property: 'og:url', content: 'https://example.org/bread/papers/steam/' },
      { name: 'description', property: 'og:description', content: 'Compare them.' },
      { name: 'application-name', property: 'og:site_name', content: 'Bread Science' },
      { property: 'og:image', content: 'https://example.org/bread/social/themes/ovens.png' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: 'Ovens: a theme of Bread Science' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]);
  });

  it('shares any other page as a website with the picture of the site', () => {
    const page = { title: 'Bread Science', description: 'Papers on dough.', address: '/bread/' };
    expect(tags({ ...page, kind: 'list' }, 'de-CH')).toEqual([
      { property: 'og:title', content: 'Bread Science' },
      { property: 'og:type', content: 'website' },
      { property: 'og:url', content: 'https://example.org/bread/' },
      { name: 'description', property: 'og:description', content: 'Papers on dough.' },
      { property: 'og:site_name', content: 'Bread Science' },
      { property: 'og:locale', content: 'de_CH' },
      { property: 'og:image', content: 'https://example.org/bread/social/site.png' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: 'Bread Science: Papers on dough' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]);
  });

  it('leaves out the locale that previews take anyway, and that of what is no language tag', () => {
    const locales = (language: string) =>
      tags(steam, language).filter((tag) => 'property' in tag && tag.property === 'og:locale');
    expect(locales('en')).toEqual([]);
    expect(locales('no language')).toEqual([]);
    expect(locales('pt')).toEqual([{ property: 'og:locale', content: 'pt_BR' }]);
  });

  it('cuts the description at a word', () => {
    const description = `${'crumb '.repeat(32)}and, baguettes for all`;
    expect(tags({ ...steam, description })).toContainEqual({
      name: 'description',
      property: 'og:description',
      content: `${'crumb '.repeat(32)}and…`,
    });
  });
});

describe('shortened', () => {
  it.each([
    ['Dough rises.', 12, 'Dough rises.'],
    ['Dough rises slowly.', 12, 'Dough rises…'],
    ['Dough (rises slowly)', 8, 'Dough…'],
    ['Doughnuts', 5, 'Doug…'],
    ['🍞🍞🍞🍞', 4, '🍞…'],
    ['面包科学研究', 5, '面包科学…'],
  ])('makes of %j at %d %j', (text, max, expected) => {
    expect(shortened(text, max)).toBe(expected);
  });

  it('never is longer than asked for, and keeps what fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 2, max: 250 }),
        (text, max) => {
          const short = shortened(text, max);
          expect(short.length).toBeLessThanOrEqual(max);
          expect(short === text || (text.length > max && text.startsWith(short.slice(0, -1)))).toBe(true);
          expect(short.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
