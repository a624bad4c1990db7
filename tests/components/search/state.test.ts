import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  isEmpty,
  shownOf,
  stateOf,
  type SearchState,
} from '../../../src/components/search/state.ts';
import { sortOrders } from '../../../src/search/document.ts';

const facetNames = ['theme', 'tag', 'year'];
const page = 'https://example.org/bread/search/';
const nothing: SearchState = { query: '', facets: { theme: [], tag: [], year: [] }, sort: 'relevance' };

/** Text as an address can hold it: no half letters. */
const text = fc.string({ unit: 'binary', maxLength: 40 });
const values = fc.array(text, { maxLength: 3 });
const states = fc.record({
  query: text,
  facets: fc.record({ theme: values, tag: values, year: values }),
  sort: fc.constantFrom(...sortOrders),
});

describe('stateOf', () => {
  it.each<[address: string, state: Partial<SearchState>]>([
    ['', {}],
    ['?q=slow+dough', { query: 'slow dough' }],
    ['?q=%22slow%20dough%22%20-rye', { query: '"slow dough" -rye' }],
    ['?q=', {}],
    ['?theme=ovens&tag=rye&theme=crumb', { facets: { theme: ['ovens', 'crumb'], tag: ['rye'], year: [] } }],
    ['?sort=newest', { sort: 'newest' }],
    ['?sort=tastiest', {}],
    ['?sort=constructor', {}],
    ['?utm_source=mill#rye', {}],
  ])('reads %j', (address, state) => {
    expect(stateOf(new URL(page + address), facetNames)).toEqual({ ...nothing, ...state });
  });
});

describe('addressOf', () => {
  it.each<[state: Partial<SearchState>, from: string, address: string]>([
    [{}, '', ''],
    [{ query: 'slow dough' }, '', '?q=slow+dough'],
    [{ query: 'rye' }, '?q=oats&sort=newest&theme=ovens#top', '?q=rye'],
    [{ sort: 'added' }, '?utm_source=mill', '?utm_source=mill&sort=added'],
    [{ facets: { theme: ['ovens', 'crumb'] } }, '', '?theme=ovens&theme=crumb'],
    [{ query: 'x'.repeat(400) }, '', `?q=${'x'.repeat(300)}`],
  ])('writes %j over %j', (state, from, address) => {
    expect(addressOf({ ...nothing, ...state }, new URL(page + from)).href).toBe(page + address);
  });

  it('does not change the address it starts from', () => {
    const current = new URL(`${page}?q=oats#top`);
    addressOf(nothing, current);
    expect(current.href).toBe(`${page}?q=oats#top`);
  });

  it('is read back as the same state, whatever the address was', () => {
    const current = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(states, current, (state, href) => {
        const address = new URL(addressOf(state, new URL(href)).href);
        expect(stateOf(address, facetNames)).toEqual(state);
      }),
    );
  });
});

describe('isEmpty', () => {
  it.each<[Partial<SearchState>, boolean]>([
    [{}, true],
    [{ query: '  ' }, true],
    [{ facets: {} }, true],
    [{ query: 'rye' }, false],
    [{ facets: { ...nothing.facets, tag: ['rye'] } }, false],
    [{ sort: 'newest' }, false],
  ])('takes %j for the whole list: %j', (state, empty) => {
    expect(isEmpty({ ...nothing, ...state })).toBe(empty);
  });
});

describe('shownOf', () => {
  it.each<[entry: unknown, shown: number]>([
    [{ shown: 90 }, 90],
    [{ shown: 30 }, 30],
    [{ shown: 3 }, 30],
    [{ shown: 45.5 }, 30],
    [{ shown: '90' }, 30],
    [{ own: true }, 30],
    ['90', 30],
    [null, 30],
    [undefined, 30],
  ])('reads how many results %j showed', (entry, shown) => {
    expect(shownOf(entry)).toBe(shown);
  });
});
