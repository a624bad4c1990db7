import { describe, expect, it } from 'vitest';
import { authorPage } from '../../../src/derive/views/author-pages.ts';
import { allAuthors } from '../../../src/derive/views/authors.ts';
import { bakery } from '../invented-bakery.ts';

describe('authorPage', () => {
  it('gives the names of a page, with links that say where in the alphabet each begins', () => {
    const { items, links } = authorPage('/authors/', allAuthors(bakery()), undefined, 1);
    expect(items.map(({ name }) => name)).toEqual(['Grain Mill']);
    expect(links).toEqual({
      number: 1,
      count: 2,
      first: '/authors/',
      next: '/authors/page/2/',
      stops: [
        { number: 1, href: '/authors/', label: 'Gra' },
        { number: 2, href: '/authors/page/2/', label: 'Kne' },
      ],
    });
  });
});
