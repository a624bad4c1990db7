import { describe, expect, it } from 'vitest';
import {
  pageAddresses,
  pageCount,
  pageLinks,
  pageNumber,
  pageOf,
  pageParams,
} from '../../src/derive/paging.ts';

const loaves = ['a', 'b', 'c', 'd', 'e'];

describe('pageOf', () => {
  it('cuts a list into pages that hold every item once', () => {
    expect([1, 2, 3].map((number) => pageOf(loaves, number, 2))).toEqual([
      { number: 1, count: 3, items: ['a', 'b'], before: 0 },
      { number: 2, count: 3, items: ['c', 'd'], before: 2 },
      { number: 3, count: 3, items: ['e'], before: 4 },
    ]);
  });

  it('gives an empty list one page', () => {
    expect(pageOf([], 1)).toEqual({ number: 1, count: 1, items: [], before: 0 });
  });
});

describe('the pages of a list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
  ])('of %i items, two a page, are %i', (length, count) => {
    expect(pageCount(length, 2)).toBe(count);
  });

  it('have addresses below that of the first one', () => {
    expect(pageAddresses('/bread/papers/', 5, 2)).toEqual([
      '/bread/papers/',
      '/bread/papers/page/2/',
      '/bread/papers/page/3/',
    ]);
  });

  it('are told apart by the parameter of their route', () => {
    expect(pageParams(5, 2)).toEqual([undefined, 'page/2', 'page/3']);
    expect(pageParams(5, 2).map(pageNumber)).toEqual([1, 2, 3]);
  });
});

describe('pageLinks', () => {
  it('links the neighbours and every page of a few', () => {
    expect(pageLinks('/tags/rye/', { number: 2, count: 3 }, (number) => `from ${number}`)).toEqual({
      number: 2,
      count: 3,
      first: '/tags/rye/',
      previous: '/tags/rye/',
      next: '/tags/rye/page/3/',
      stops: [
        { number: 1, href: '/tags/rye/', label: 'from 1' },
        { number: 2, href: '/tags/rye/page/2/', label: 'from 2' },
        { number: 3, href: '/tags/rye/page/3/', label: 'from 3' },
      ],
    });
  });

  it('has no link before the first page and none behind the last', () => {
    expect(pageLinks('/tags/', { number: 1, count: 1 })).toEqual({
      number: 1,
      count: 1,
      first: '/tags/',
      stops: [{ number: 1, href: '/tags/', label: '' }],
    });
  });

  it('leads from any page of a hundred to some twenty others, its neighbours among them', () => {
    const stops = pageLinks('/papers/', { number: 52, count: 100 }).stops.map(({ number }) => number);
    expect(stops).toEqual([
      1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 51, 52, 53, 54, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100,
    ]);
  });
});
