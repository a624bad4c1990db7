import { describe, expect, it } from 'vitest';
import { allNewestFirst } from '../../../src/derive/lists.ts';
import { paperPage } from '../../../src/derive/views/paper-pages.ts';
import { bakery } from '../invented-bakery.ts';

describe('paperPage', () => {
  it('gives the papers of a page, with links that say the years of each', () => {
    const papers = allNewestFirst(bakery());
    const { items, ...page } = paperPage('/papers/', papers, 'page/2', 3);
    expect(items.map(({ id }) => id)).toEqual(['acid']);
    expect(page).toEqual({
      number: 2,
      count: 2,
      before: 3,
      links: {
        number: 2,
        count: 2,
        first: '/papers/',
        previous: '/papers/',
        stops: [
          { number: 1, href: '/papers/', label: '2021' },
          { number: 2, href: '/papers/page/2/', label: '2019' },
        ],
      },
    });
    expect(paperPage('/papers/', papers, undefined, 4).links.stops).toEqual([
      { number: 1, href: '/papers/', label: '2019–2021' },
    ]);
  });
});
