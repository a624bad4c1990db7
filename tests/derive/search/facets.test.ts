import { describe, expect, it } from 'vitest';
import { createPresenter } from '../../../src/derive/paper-card.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { facetsOf, facetsWithTotals, searchFacets, venueSeries } from '../../../src/derive/search/facets.ts';
import type { Fields } from '../../model/invented-list.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

const seriesOf = (fields: Fields) => library({ [slowDough]: paper(fields) }).papers.map(venueSeries);

/** A library whose papers have the given venues. */
const published = (...venues: string[]) =>
  library({
    [slowDough]: null,
    ...Object.fromEntries(
      venues.map((venue, at) => [
        `papers/ovens/loaf-${at}.md`,
        paper({ title: `"Loaf ${at}"`, url: `https://example.org/${at}`, venue }),
      ]),
    ),
  });

describe('venueSeries', () => {
  it.each([
    ['Bread 2021', 'Bread'],
    ['Bread 2021 (Oral)', 'Bread'],
    ['Bread, 1998', 'Bread'],
    ['Bread Letters', 'Bread Letters'],
    ['Bread 42', 'Bread 42'],
    ['Crumb@Bread 2021 Workshop', 'Crumb@Bread 2021 Workshop'],
    ['Bread (Rye) Letters 2021 (Oral)', 'Bread (Rye) Letters'],
  ])('takes year and award off %j', (venue, series) => {
    expect(seriesOf({ venue: JSON.stringify(venue) })).toEqual([series]);
  });

  it('is null where there is no venue, or nothing but an award', () => {
    expect([seriesOf({}), seriesOf({ venue: '"(Oral)"' })]).toEqual([[null], [null]]);
  });
});

describe('searchFacets', () => {
  it('gives each facet the values of the list, in the order in which they are shown', () => {
    expect(searchFacets(bakery())).toEqual([
      {
        name: 'theme',
        label: 'Theme',
        values: [
          { value: 'ovens', label: 'Ovens' },
          { value: 'fermentation', label: 'Fermentation' },
        ],
      },
      { name: 'year', label: 'Year', values: ['2021', '2019'].map((value) => ({ value, label: value })) },
      {
        name: 'tag',
        label: 'Tag',
        values: [
          { value: 'rye', label: 'Rye Flour' },
          { value: 'sourdough', label: 'sourdough' },
          { value: 'crust', label: 'crust' },
        ],
      },
      {
        name: 'level',
        label: 'Level',
        values: [
          { value: 'easy', label: 'easy' },
          { value: 'hard', label: 'hard' },
        ],
      },
      { name: 'course', label: 'Course', values: [{ value: 'bread', label: 'bread' }] },
      { name: 'flour', label: 'Flour', values: [{ value: 'rye', label: 'rye' }] },
      { name: 'venue', label: 'Venue', values: [{ value: 'Bread', label: 'Bread' }] },
      { name: 'has', label: 'Comes with', values: [] },
    ]);
  });

  it('puts venues with many papers first, equals by the alphabet', () => {
    const list = published('Oats 2021', 'Crumb', 'Oats 2020 (Oral)', 'Barley', 'Zopf', 'Oats');
    expect(searchFacets(list).find(({ name }) => name === 'venue')).toEqual({
      name: 'venue',
      label: 'Venue',
      values: ['Oats', 'Barley', 'Crumb', 'Zopf'].map((value) => ({ value, label: value })),
    });
  });
});

describe('facetsOf', () => {
  it('names the declared facets of a paper in the order of site.md', () => {
    const list = bakery();
    expect(['steam', 'acid'].map((id) => facetsOf(list, paperOf(list, id)))).toEqual([
      [
        { label: 'Level', value: 'hard' },
        { label: 'Course', value: 'bread' },
      ],
      [],
    ]);
  });
});

describe('facetsWithTotals', () => {
  it('counts the papers of each value, and links themes', () => {
    const list = bakery();
    const presenter = createPresenter(list, createAddresses('/bread/', 'https://example.org'));
    expect(facetsWithTotals(list, presenter)).toEqual([
      {
        name: 'theme',
        label: 'Theme',
        more: 0,
        values: [
          { value: 'ovens', label: 'Ovens', count: 2, href: '/bread/themes/ovens/', accent: 1 },
          {
            value: 'fermentation',
            label: 'Fermentation',
            count: 3,
            href: '/bread/themes/fermentation/',
            accent: 2,
          },
        ],
      },
      {
        name: 'year',
        label: 'Year',
        more: 0,
        values: [
          { value: '2021', label: '2021', count: 3 },
          { value: '2019', label: '2019', count: 1 },
        ],
      },
      {
        name: 'tag',
        label: 'Tag',
        more: 0,
        values: [
          { value: 'rye', label: 'Rye Flour', count: 3 },
          { value: 'sourdough', label: 'sourdough', count: 2 },
          { value: 'crust', label: 'crust', count: 1 },
        ],
      },
      {
        name: 'level',
        label: 'Level',
        more: 0,
        values: [
          { value: 'easy', label: 'easy', count: 2 },
          { value: 'hard', label: 'hard', count: 1 },
        ],
      },
      { name: 'course', label: 'Course', more: 0, values: [{ value: 'bread', label: 'bread', count: 1 }] },
      { name: 'flour', label: 'Flour', more: 0, values: [{ value: 'rye', label: 'rye', count: 1 }] },
      { name: 'venue', label: 'Venue', more: 0, values: [{ value: 'Bread', label: 'Bread', count: 1 }] },
    ]);
  });

  it('gives the most used tags and venues and the newest years alone, and says how many more there are', () => {
    const list = bakery();
    const presenter = createPresenter(list, createAddresses('/', 'https://example.org'));
    const found = facetsWithTotals(list, presenter, 1).map(({ name, values, more }) => [
      name,
      values.map(({ value }) => value),
      more,
    ]);
    expect(found).toEqual([
      ['theme', ['ovens', 'fermentation'], 0],
      ['year', ['2021'], 1],
      ['tag', ['rye'], 2],
      ['level', ['easy', 'hard'], 0],
      ['course', ['bread'], 0],
      ['flour', ['rye'], 0],
      ['venue', ['Bread'], 0],
    ]);
  });

  it('counts what has a facet called constructor, which every object has', () => {
    const facets = { constructor: { label: 'Constructor', values: ['easy', 'hard'] } };
    const list = { ...bakery(), site: { ...bakery().site, facets } };
    list.papers = list.papers.map((paper, at) => ({
      ...paper,
      facets: at === 0 ? { constructor: 'hard' } : {},
    }));
    const presenter = createPresenter(list, createAddresses('/', 'https://example.org'));
    const found = facetsWithTotals(list, presenter).find(({ name }) => name === 'constructor');
    expect(found?.values.map(({ count }) => count)).toEqual([0, 1]);
  });
});
