import { describe, expect, it } from 'vitest';
import {
  byYear,
  newestFirst,
  papersOfTheme,
  recentlyAdded,
  themeSummaries,
  usedTags,
  yearJumps,
} from '../../src/derive/lists.ts';
import { bakery } from './invented-bakery.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('newestFirst', () => {
  it('puts a later date first, a whole date before its month, and papers of one day by title', () => {
    const { papers } = bakery();
    expect(ids(newestFirst(papers))).toEqual(['slow-dough', 'yeast', 'steam', 'acid']);
    expect(ids(newestFirst([...papers].reverse()))).toEqual(['slow-dough', 'yeast', 'steam', 'acid']);
  });

  it('leaves the list that it gets as it is', () => {
    const { papers } = bakery();
    newestFirst(papers);
    expect(ids(papers)).toEqual(['acid', 'slow-dough', 'steam', 'yeast']);
  });
});

describe('recentlyAdded', () => {
  it('puts the latest addition first, and those of one day by publication', () => {
    expect(ids(recentlyAdded(bakery()))).toEqual(['steam', 'slow-dough', 'yeast', 'acid']);
  });
});

describe('papersOfTheme', () => {
  it.each([
    ['ovens', ['slow-dough', 'steam'], [], ['slow-dough', 'steam']],
    ['fermentation', ['yeast', 'acid'], ['slow-dough'], ['slow-dough', 'yeast', 'acid']],
    ['cellar', [], [], []],
  ])('parts the papers of %s by their folder', (theme, primary, alsoIn, all) => {
    const found = papersOfTheme(bakery(), theme);
    expect({ primary: ids(found.primary), alsoIn: ids(found.alsoIn), all: ids(found.all) }).toEqual({
      primary,
      alsoIn,
      all,
    });
  });
});

describe('themeSummaries', () => {
  it('counts the papers of each theme, guests included', () => {
    expect(themeSummaries(bakery()).map(({ theme, count }) => [theme.id, count])).toEqual([
      ['ovens', 2],
      ['fermentation', 3],
    ]);
  });
});

describe('usedTags', () => {
  it('gives the tags in use with their papers, most used first and then by label', () => {
    expect(usedTags(bakery()).map(({ tag, papers }) => [tag.id, ids(papers)])).toEqual([
      ['rye', ['slow-dough', 'yeast', 'steam']],
      ['sourdough', ['slow-dough', 'yeast']],
      ['crust', ['steam']],
    ]);
  });
});

describe('byYear', () => {
  it('groups papers, newest year first and newest paper first within', () => {
    expect(byYear(bakery()).map(({ year, papers }) => [year, ids(papers)])).toEqual([
      [2021, ['slow-dough', 'yeast', 'steam']],
      [2019, ['acid']],
    ]);
  });

  it('gives no year for no papers', () => {
    expect(byYear({ ...bakery(), papers: [] })).toEqual([]);
  });
});

describe('yearJumps', () => {
  it('leads to the first paper of each year', () => {
    expect(yearJumps(newestFirst(bakery().papers))).toEqual([
      { label: '2021', href: '#year-2021' },
      { label: '2019', href: '#year-2019' },
    ]);
  });
});
