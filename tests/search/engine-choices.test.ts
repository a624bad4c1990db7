import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import { bakery, bakeryEngine, bread, engineOf, found } from './invented-corpus.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = await bakeryEngine();
});

describe('SearchEngine.search with facets', () => {
  it('lists all papers for an empty query, the newest first, and counts them', async () => {
    const { hits, ...rest } = await engine.search({ query: '' });
    expect(hits).toEqual([3, 2, 1, 0].map((doc) => ({ doc, score: 0 })));
    expect(rest).toEqual({
      related: 0,
      corrections: [],
      advice: [],
      words: [],
      wider: [],
      text: '',
      namesPaper: false,
      counts: {
        theme: { ovens: 3, fermentation: 2 },
        tag: { crust: 2, rye: 1, time: 2 },
        year: { '2023': 1, '2021': 2, '2019': 1 },
      },
    });
  });

  it('narrows the list by the facets chosen, with or without a query', async () => {
    const facets = { theme: ['ovens'], tag: ['crust'] };
    expect([await found(engine, '', { facets }), await found(engine, 'shiny', { facets })]).toEqual([
      ['steam', 'baguette'],
      ['steam'],
    ]);
    expect(await found(engine, 'gluten', { facets })).toEqual([]);
  });

  it('counts what matches the query and the other facets', async () => {
    expect((await engine.search({ query: 'crust', facets: { year: ['2019'] } })).counts).toEqual({
      theme: { ovens: 1, fermentation: 0 },
      tag: { crust: 1, rye: 0, time: 0 },
      year: { '2023': 1, '2021': 0, '2019': 1 },
    });
  });
});

describe('SearchEngine.search with a sort order', () => {
  it.each([
    ['newest', ['steam', 'rye-levain', 'drt', 'baguette']],
    ['oldest', ['baguette', 'drt', 'rye-levain', 'steam']],
    ['added', ['steam', 'drt', 'rye-levain', 'baguette']],
    ['relevance', ['steam', 'rye-levain', 'drt', 'baguette']],
  ] as const)('lists everything by %s', async (sort, ids) => {
    expect(await found(engine, '', { sort })).toEqual(ids);
  });

  it('orders the results of a query too', async () => {
    const query = 'crust ';
    const orders = ['relevance', 'newest', 'oldest'] as const;
    expect(await Promise.all(orders.map((sort) => found(engine, query, { sort })))).toEqual([
      ['baguette', 'steam'],
      ['steam', 'baguette'],
      ['baguette', 'steam'],
    ]);
  });

  it('goes by year and title where dates are unknown', async () => {
    const plain = await engineOf(bakery.map(({ id, title, year }) => bread(id, title, { year })));
    expect(await found(plain, '', { sort: 'newest' })).toEqual(['steam', 'drt', 'rye-levain', 'baguette']);
    expect(await found(plain, '', { sort: 'added' })).toEqual(['steam', 'drt', 'rye-levain', 'baguette']);
  });
});
