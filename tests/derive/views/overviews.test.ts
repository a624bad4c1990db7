import { describe, expect, it } from 'vitest';
import { tagGroups, tagOverview, themeOverview } from '../../../src/derive/views/overviews.ts';
import { createPresenter } from '../../../src/derive/paper-card.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/', 'https://example.org');

describe('themeOverview', () => {
  it('links each theme with its summary and the number of its papers, guests included', () => {
    const list = bakery();
    const themes = themeOverview(list, createPresenter(list, addresses));
    expect(themes.map(({ id, href, accent, count }) => [id, href, accent, count])).toEqual([
      ['ovens', '/themes/ovens/', 1, 2],
      ['fermentation', '/themes/fermentation/', 2, 3],
    ]);
    expect(themes.map(({ summary }) => summary)).toEqual(list.themes.map(({ summary }) => summary));
  });
});

describe('tagOverview', () => {
  it('links each tag in use, the most used first', () => {
    expect(tagOverview(bakery(), addresses)).toEqual([
      { label: 'Rye Flour', href: '/tags/rye/', count: 3 },
      { label: 'sourdough', href: '/tags/sourdough/', count: 2 },
      { label: 'crust', href: '/tags/crust/', count: 1 },
    ]);
  });
});

describe('tagGroups', () => {
  const rye = { label: 'Rye Flour', href: '/tags/rye/', count: 3 };
  const sourdough = { label: 'sourdough', href: '/tags/sourdough/', count: 2 };
  const crust = { label: 'crust', href: '/tags/crust/', count: 1 };

  it('puts the tags in use under the headings of the vocabulary, those of no section last', () => {
    const tagSections = [
      { title: 'Loaves', tags: ['unused', 'crust', 'rye'] },
      { title: 'Nothing yet', tags: [] },
    ];
    expect(tagGroups({ ...bakery(), tagSections }, addresses)).toEqual([
      { title: 'Loaves', id: 'tags-1', tags: [rye, crust] },
      { title: 'Further tags', id: 'tags-3', tags: [sourdough] },
    ]);
  });

  it('puts all of them in one group where the vocabulary has no sections', () => {
    expect(tagGroups(bakery(), addresses)).toEqual([
      { title: 'All tags', id: 'tags-1', tags: [rye, sourdough, crust] },
    ]);
  });
});
