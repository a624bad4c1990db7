import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenIndex } from '../../../src/search/index/open-index.ts';
import { meetingFilters, orderAsked } from '../../../src/search/rank/filters.ts';
import { bakery, bread, opened, statingBakery } from '../invented-corpus.ts';

let index: OpenIndex;
const all = [...bakery.keys()];

beforeAll(async () => {
  index = await statingBakery();
});

const filteredBy = async (name: string, value: string) =>
  (await meetingFilters(index, [{ name, value }], all)).map((doc) => bakery[doc]?.id);

describe('meetingFilters', () => {
  it.each<[string, string, string[]]>([
    ['author', 'ada', ['drt']],
    ['author', 'kneader', ['drt']],
    ['author', 'ada kneader', ['drt']],
    ['author', 'kneader ada', ['drt']],
    ['author', 'kneader, ada', ['drt']],
    ['author', ',', []],
    ['author', 'knea', ['drt']],
    ['author', 'neader', []],
    ['author', 'ocrumb', ['drt']],
    ['author', 'cecile brulee', ['steam']],
    ['author', 'kneader bo', []],
    ['author', 'van der crust', ['baguette']],
    ['venue', 'bread letters', ['baguette', 'drt']],
    ['venue', 'crumb', ['rye-levain', 'steam']],
    ['venue', 'oven', []],
    ['year', '2021', ['drt', 'rye-levain']],
    ['year', '2021..2023', ['drt', 'rye-levain', 'steam']],
    ['year', '2021..', ['drt', 'rye-levain', 'steam']],
    ['year', '..2020', ['baguette']],
    ['year', '2023..2021', ['drt', 'rye-levain', 'steam']],
    ['year', '2021-2023', ['drt', 'rye-levain', 'steam']],
    ['year', '..', []],
    ['year', '', []],
    ['year', 'soon', []],
    ['year', '21', []],
    ['year', '20212023', []],
    ['theme', 'ovens', ['baguette', 'drt', 'steam']],
    ['theme', 'wild fermentation', ['drt', 'rye-levain']],
    ['theme', 'wild-fermentation', ['drt', 'rye-levain']],
    ['theme', 'wild', ['drt', 'rye-levain']],
    ['theme', 'fermentation', ['drt', 'rye-levain']],
    ['theme', 'ferm', ['drt', 'rye-levain']],
    ['tag', 'rye', ['rye-levain']],
    ['tag', 'unknown', []],
    ['tag', '', []],
    ['year', '>2021', ['steam']],
    ['year', '>=2021', ['drt', 'rye-levain', 'steam']],
    ['year', '<2021', ['baguette']],
    ['level', 'easy', ['drt', 'steam']],
    ['level', 'ea', ['drt', 'steam']],
    ['is', 'hard', ['baguette']],
    ['is', 'ovens', []],
    ['is', 'unknown', []],
    ['has', 'code', ['drt']],
    ['has', 'loaves', ['baguette', 'drt', 'rye-levain']],
    ['has', 'level', ['baguette', 'drt', 'steam']],
    ['has', 'unknown', []],
    ['loaves', '>100b', ['drt']],
    ['loaves', '1..48', ['baguette']],
    ['loaves', '48', ['baguette']],
    ['loaves', 'many', ['rye-levain']],
    ['loaves', 'few', []],
    ['result', 'week', ['baguette']],
    ['result', 'week keeps', ['baguette']],
    ['sort', 'date', ['baguette', 'drt', 'rye-levain', 'steam']],
    ['nothing', 'such', []],
  ])('keeps for %s:%j the papers it names', async (name, value, papers) => {
    expect(await filteredBy(name, value)).toEqual(papers);
  });

  it('keeps a paper only when it meets every filter', async () => {
    const filters = [
      { name: 'year', value: '2021' },
      { name: 'venue', value: 'bread' },
    ];
    expect(await meetingFilters(index, filters, all)).toEqual([1]);
    expect(await meetingFilters(index, [], all)).toEqual(all);
  });

  it('keeps nothing by a facet that the index lacks', async () => {
    const plain = await opened(bakery);
    expect(await meetingFilters(plain, [{ name: 'tag', value: 'crust' }], all)).toEqual([]);
  });

  it('finds parts of names with hyphens, written with or without', async () => {
    const jean = await opened([bread('j', 'J', { authors: ['Jean-Luc Pain-Noir'] })]);
    const values = ['jean-luc', 'jean luc', 'luc', 'pain noir', 'noir'];
    const kept = values.map((value) => meetingFilters(jean, [{ name: 'author', value }], [0]));
    expect(await Promise.all(kept)).toEqual(values.map(() => [0]));
  });
});

describe('orderAsked', () => {
  it.each([
    ['date', 'newest'],
    ['added', 'added'],
    ['size', null],
  ])('reads sort:%s', (value, order) => {
    expect(orderAsked([{ name: 'sort', value }])).toBe(order);
    expect(orderAsked([{ name: 'year', value: '2021' }])).toBeNull();
  });
});
