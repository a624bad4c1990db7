import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import {
  allAuthors,
  authorAddress,
  authorSlug,
  authorsWithPages,
} from '../../../src/derive/views/authors.ts';
import { library, paper } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

describe('authorSlug', () => {
  it.each([
    ['Ada Kneader', 'ada-kneader'],
    ['José  García-López', 'jose-garcia-lopez'],
    ['Søren Ødegård', 'soren-odegard'],
    ["Conor O'Crumb, Jr.", 'conor-ocrumb-jr'],
    ['J. R. Loaf', 'j-r-loaf'],
    ['王小麦', '王小麦'],
    ['김밀', '김밀'],
    ['نانوا', 'نانوا'],
    ['Con', 'con-author'],
    ['!', 'author'],
    [`${'Long'.repeat(14)} Name`, `${'long'.repeat(14)}-nam`],
    [`${'Long'.repeat(14)}abc Name`, `${'long'.repeat(14)}abc`],
  ])('makes of %j an address', (name, slug) => {
    expect(authorSlug(name)).toBe(slug);
  });
});

describe('allAuthors', () => {
  it.each([
    ['Lonneke van der Plas', 'Plas, Lonneke van der'],
    ['Bo Crumb Jr.', 'Crumb, Bo, Jr.'],
    ['王小麦', '王小麦'],
    ['Plato', 'Plato'],
  ])('prints %s in an index as %s', (name, indexed) => {
    const list = library({ 'papers/ovens/slow-dough.md': paper({ authors: JSON.stringify([name]) }) });
    expect(allAuthors(list).map((author) => author.indexed)).toEqual([indexed]);
  });

  const of = (list: Parameters<typeof allAuthors>[0]) =>
    allAuthors(list).map(({ slug, name, papers }) => [slug, name, papers.map(({ id }) => id)]);

  it('gives people and groups with their papers, by family name', () => {
    expect(of(bakery())).toEqual([
      ['grain-mill', 'Grain Mill', ['steam']],
      ['ada-kneader', 'Ada Kneader', ['slow-dough', 'yeast', 'acid']],
    ]);
  });

  it('puts names that differ in accents or hyphens together, under what the newest paper prints', () => {
    const list = library({
      'papers/ovens/slow-dough.md': paper({ authors: '[José Van Rye, Jose van-Rye]' }),
      'papers/ovens/old.md': paper({
        title: '"Old"',
        authors: '[JOSE VAN RYE]',
        published: '2001',
        url: 'https://old.example/',
      }),
    });
    expect(of(list)).toEqual([['jose-van-rye', 'José Van Rye', ['slow-dough', 'old']]]);
  });
});

describe('authorAddress', () => {
  const addresses = createAddresses('/bread/', 'https://example.org');
  const list = library({
    'papers/ovens/slow-dough.md': paper({ authors: `["José Van Rye", "王小麦", "Conor O'Crumb"]` }),
    'papers/ovens/old.md': paper({
      title: '"Old"',
      authors: `["Jose van-Rye", 'Ada "Loaf" Kneader']`,
      url: 'https://old.example/',
    }),
  });

  it.each([
    ['José Van Rye', '/bread/authors/jose-van-rye/'],
    ['Jose van-Rye', '/bread/authors/jose-van-rye/'],
    ['王小麦', '/bread/search/?q=author%3A%22%E7%8E%8B%E5%B0%8F%E9%BA%A6%22'],
    ["Conor O'Crumb", "/bread/search/?q=author%3A%22Conor%20O'Crumb%22"],
    ['Ada "Loaf" Kneader', '/bread/search/?q=author%3A%22Ada%20%20Loaf%20%20Kneader%22'],
  ])('is for %s a page from the second paper on, and a search before', (name, address) => {
    expect(authorAddress(list, addresses, name)).toBe(address);
  });

  it('leads to a page for those alone who have one', () => {
    expect(authorsWithPages(list).map(({ slug }) => slug)).toEqual(['jose-van-rye']);
  });
});
