import { describe, expect, it } from 'vitest';
import { authorPage, lettersOf } from '../../../src/derive/views/author-pages.ts';
import { allAuthors } from '../../../src/derive/views/authors.ts';
import { englishWords } from '../../../src/words/words.ts';
import { library, paper, theme } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const { writingSystems } = englishWords;

describe('authorPage', () => {
  it('gives the names of a page, with links that say where in the alphabet each begins', () => {
    const { items, links } = authorPage('/authors/', allAuthors(bakery()), undefined, writingSystems, 1);
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

  it('groups the names of a page by letter, and leads to each letter on whichever page it begins', () => {
    const { letters, jumps } = authorPage('/authors/', allAuthors(bakery()), 'page/2', writingSystems, 1);
    expect(
      letters.map(({ label, id, authors }) => [label, id, authors.map(({ indexed }) => indexed)]),
    ).toEqual([['K', 'letter-k', ['Kneader, Ada']]]);
    expect(jumps).toEqual([
      { label: 'G', href: '/authors/#letter-g' },
      { label: 'K', href: '/authors/page/2/#letter-k' },
    ]);
  });
});

describe('lettersOf', () => {
  it('puts names in other scripts under these, and those that begin with a digit last', () => {
    const names = ['01.AI', '3D Bakers', 'Ödön Ági', 'Анна Хлебова', '王小麦', '김밀', '𞤀𞤣'];
    const list = library({
      'themes/ovens.md': theme({}),
      'papers/ovens/slow-dough.md': paper({ authors: JSON.stringify(names), tags: null }),
    });
    expect(
      lettersOf(allAuthors(list), writingSystems).map(({ label, id, authors }) => [
        label,
        id,
        authors.map(({ indexed }) => indexed),
      ]),
    ).toEqual([
      ['A', 'letter-a', ['Ági, Ödön']],
      ['B', 'letter-b', ['Bakers, 3D']],
      ['Cyrillic', 'letter-cyrillic', ['Хлебова, Анна']],
      ['Other scripts', 'letter-other-scripts', ['𞤀𞤣']],
      ['Hangul', 'letter-hangul', ['김밀']],
      ['Han', 'letter-han', ['王小麦']],
      ['0–9', 'letter-digit', ['01.AI']],
    ]);
  });
});
