import { describe, expect, it } from 'vitest';
import { similarPapers } from '../../../src/derive/views/similar.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

describe('similarPapers', () => {
  it('names related papers first, with the relation and the tags that both have', () => {
    const list = bakery();
    expect(
      similarPapers(list, paperOf(list, 'slow-dough')).map((one) => ({ ...one, paper: one.paper.id })),
    ).toEqual([
      { paper: 'acid', relation: 'Extends', tags: [], words: [] },
      { paper: 'steam', relation: 'Contradicts', tags: ['Rye Flour'], words: [] },
    ]);
  });

  it('then names those that say the same rare words, and those with a rare tag in common before others', () => {
    const loaf = (title: string, tags = '[]') =>
      paper({ title: `"${title}"`, url: `https://example.org/${title.replaceAll(' ', '-')}`, tags });
    const list = library({
      [slowDough]: loaf('Levain at Night', '[rye]'),
      'papers/ovens/day.md': loaf('Levain by Day'),
      'papers/ovens/dusk.md': loaf('Levain till Dusk', '[rye]'),
      ...Object.fromEntries(
        ['Stone', 'Steel', 'Steam', 'Salt', 'Sugar', 'Seeds', 'Spelt', 'Soda'].map((title) => [
          `papers/ovens/${title.toLowerCase()}.md`,
          loaf(title),
        ]),
      ),
    });
    expect(
      similarPapers(list, paperOf(list, 'slow-dough')).map((one) => ({ ...one, paper: one.paper.id })),
    ).toEqual([
      { paper: 'dusk', relation: '', tags: ['rye'], words: ['levain'] },
      { paper: 'day', relation: '', tags: [], words: ['levain'] },
    ]);
  });

  it('names nobody where nothing is alike', () => {
    const list = library();
    expect(similarPapers(list, paperOf(list, 'slow-dough'))).toEqual([]);
  });
});
