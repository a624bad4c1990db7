import { describe, expect, it } from 'vitest';
import { facetsOf, grownCorpus } from '../../../scripts/bench/grown-corpus.ts';
import { bakery, bread } from '../../search/invented-corpus.ts';

const loaf = bread('loaf', 'Slow fermentation of dark rye doughs', {
  authors: ['Ada Kneader'],
  abstract: 'Slow fermentation gives flavour.',
  venue: 'Oven',
});

describe('grownCorpus', () => {
  it('gives the beginning of the corpus as it is, but for facets', () => {
    const grown = grownCorpus(bakery, 3);
    expect(grown.map(({ id, title }) => [id, title])).toEqual(
      bakery.slice(0, 3).map(({ id, title }) => [id, title]),
    );
  });

  it('gives changed copies with ids of their own, in which a word is changed alike everywhere', () => {
    const grown = grownCorpus([loaf], 40);
    expect(new Set(grown.map(({ id }) => id)).size).toBe(40);
    const titles = new Set(grown.map(({ title }) => title));
    expect(titles.size).toBeGreaterThan(10);
    const beginnings = grown.map(({ title, abstract }) => [title, abstract].map((text) => text.slice(0, 17)));
    expect(beginnings.filter(([a, b]) => a !== b)).toEqual([]);
    expect(grownCorpus([loaf], 40)).toEqual(grown);
  });

  it('gives nothing for a corpus of nothing', () => {
    expect(grownCorpus([], 5)).toEqual([]);
  });
});

describe('facetsOf', () => {
  it('names every value that the documents have', () => {
    const facets = facetsOf(grownCorpus([loaf], 2));
    expect(facets.map(({ name }) => name)).toEqual(['theme', 'year', 'tag', 'venue']);
    expect(facets[3]?.values).toEqual([{ value: 'Oven', label: 'Oven' }]);
  });
});
