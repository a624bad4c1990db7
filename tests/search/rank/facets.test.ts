import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { countFacets, matchesFacets } from '../../../src/search/rank/facets.ts';
import type { Values } from '../../../src/search/index/tables.ts';
import { bakery, bakeryFacets, bread, opened } from '../invented-corpus.ts';

let values: Values;
const all = [...bakery.keys()];

beforeAll(async () => {
  values = await (await opened(bakery, bakeryFacets)).needValues();
});

const chosenBy = (chosen: Record<string, string[]>, except?: string) =>
  all.filter(matchesFacets(values, chosen, except)).map((doc) => bakery[doc]?.id);

describe('matchesFacets', () => {
  it.each([
    ['nothing', {}, ['baguette', 'drt', 'rye-levain', 'steam']],
    ['an empty choice', { theme: [] }, ['baguette', 'drt', 'rye-levain', 'steam']],
    ['one value', { theme: ['ovens'] }, ['baguette', 'drt', 'steam']],
    ['values of one facet as alternatives', { tag: ['rye', 'time'] }, ['drt', 'rye-levain', 'steam']],
    ['facets together', { theme: ['ovens'], tag: ['rye', 'time'] }, ['drt', 'steam']],
    ['an unknown value', { theme: ['bakers'] }, []],
    ['an unknown value beside a known one', { theme: ['bakers', 'fermentation'] }, ['drt', 'rye-levain']],
    ['an unknown facet', { flour: ['rye'] }, ['baguette', 'drt', 'rye-levain', 'steam']],
    ['a name that every object has', { constructor: ['rye'] }, ['baguette', 'drt', 'rye-levain', 'steam']],
  ])('keeps the papers of %s', (_choice, chosen, papers) => {
    expect(chosenBy(chosen)).toEqual(papers);
  });

  it('leaves out a facet when it is told so', () => {
    expect(chosenBy({ theme: ['fermentation'], tag: ['rye'] }, 'theme')).toEqual(['rye-levain']);
    expect(chosenBy({ theme: ['fermentation'], tag: ['rye'] }, 'tag')).toEqual(['drt', 'rye-levain']);
  });
});

describe('countFacets', () => {
  it('counts the papers of every value', () => {
    expect(countFacets(values, all, {})).toEqual({
      theme: { ovens: 3, fermentation: 2 },
      tag: { crust: 2, rye: 1, time: 2 },
      year: { '2023': 1, '2021': 2, '2019': 1 },
    });
  });

  it('narrows by the other facets, not by the facet itself', () => {
    expect(countFacets(values, all, { theme: ['fermentation'], year: ['2021', '2019'] })).toEqual({
      theme: { ovens: 2, fermentation: 2 },
      tag: { crust: 0, rye: 1, time: 1 },
      year: { '2023': 0, '2021': 2, '2019': 0 },
    });
  });

  it('counts only the papers it is given', () => {
    expect(countFacets(values, [3], {})).toEqual({
      theme: { ovens: 1, fermentation: 0 },
      tag: { crust: 1, rye: 0, time: 1 },
      year: { '2023': 1, '2021': 0, '2019': 0 },
    });
  });

  it('counts a value that is named like what every object has', async () => {
    const facets = [{ name: 'tag', label: 'Tag', values: [{ value: '__proto__', label: 'Proto' }] }];
    const odd = await opened([bread('odd', 'Odd', { facets: { tag: ['__proto__'] } })], facets);
    expect(Object.entries(countFacets(await odd.needValues(), [0], {})['tag'] ?? {})).toEqual([
      ['__proto__', 1],
    ]);
  });

  it('counts a facet that is named like what every object has', async () => {
    const facets = [
      { name: 'constructor', label: 'Constructor', values: [{ value: 'easy', label: 'Easy' }] },
    ];
    const chosen: Partial<SearchDocument>[] = [{}, { facets: {} }, { facets: { constructor: ['easy'] } }];
    const documents = chosen.map((fields, at) => bread(`odd-${at}`, 'Odd', fields));
    expect(countFacets(await (await opened(documents, facets)).needValues(), [0, 1, 2], {})).toEqual({
      constructor: { easy: 1 },
    });
  });
});
