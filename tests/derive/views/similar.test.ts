import { describe, expect, it } from 'vitest';
import { similarPapers } from '../../../src/derive/views/similar.ts';
import { library, paper, slowDough, theme } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

describe('similarPapers', () => {
  it('names related papers first, with the relation and the tags that both have', () => {
    const list = bakery();
    expect(
      similarPapers(list, paperOf(list, 'slow-dough')).map((one) => ({ ...one, paper: one.paper.id })),
    ).toEqual([
      { paper: 'acid', relation: 'Extends', tags: [], words: [], theme: '' },
      { paper: 'steam', relation: 'Contradicts', tags: ['Rye Flour'], words: [], theme: '' },
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
      { paper: 'dusk', relation: '', tags: ['rye'], words: [], theme: '' },
      { paper: 'day', relation: '', tags: [], words: ['Levain'], theme: '' },
    ]);
  });

  it('names the theme of papers that share no word which tells a reader something', () => {
    const study = (title: string) =>
      paper({ title: `"${title}"`, url: `https://example.org/${title.replaceAll(' ', '-')}` });
    const list = library({
      [slowDough]: study('Towards Dataset A'),
      'papers/ovens/b.md': study('Towards Dataset B'),
      'papers/fermentation/c.md': study('Towards Dataset C'),
      'themes/fermentation.md': theme({ title: 'Fermentation', order: '2' }),
      ...Object.fromEntries(
        ['Stone', 'Steel', 'Salt', 'Sugar', 'Seeds', 'Spelt', 'Soda', 'Sieve'].map((title) => [
          `papers/ovens/${title.toLowerCase()}.md`,
          study(title),
        ]),
      ),
    });
    expect(
      similarPapers(list, paperOf(list, 'slow-dough')).map((one) => ({ ...one, paper: one.paper.id })),
    ).toEqual([{ paper: 'b', relation: '', tags: [], words: [], theme: 'Ovens' }]);
  });

  it('names nobody where nothing is alike', () => {
    const list = library();
    expect(similarPapers(list, paperOf(list, 'slow-dough'))).toEqual([]);
  });
});
