import { describe, expect, it } from 'vitest';
import { highlights } from '../../../src/derive/views/highlights.ts';
import { library, paper, site, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

type Shown = [facet: string, value: string, ...ids: string[]];

const shown = (list: ReturnType<typeof bakery>): Shown[] =>
  highlights(list).map(({ facet, value, papers }) => [facet, value, ...papers.map(({ id }) => id)]);

const level = (more: string) => site({ facets: `{ level: { label: Level, values: [easy, hard]${more} } }` });

describe('highlights', () => {
  it('gives the papers of each value that site.md highlights', () => {
    expect(shown(bakery())).toEqual([['level', 'easy', 'slow-dough', 'yeast']]);
  });

  it('orders papers by theme, and those of one theme by date', () => {
    const loaf = (published: string) =>
      paper({
        title: published,
        published,
        url: `https://example.org/${published}`,
        facets: '{ level: hard }',
      });
    const list = library({
      'site.md': level(', highlight: hard'),
      [slowDough]: null,
      'papers/fermentation/acid.md': loaf('2025'),
      'papers/ovens/crust.md': loaf('2019'),
      'papers/ovens/steam.md': loaf('2021'),
      'papers/fermentation/yeast.md': loaf('2026'),
    });
    expect(shown(list)).toEqual([['level', 'hard', 'steam', 'crust', 'yeast', 'acid']]);
  });

  it.each([
    ['no facet is declared', site(), '{}'],
    ['no value is highlighted', level(''), '{ level: easy }'],
    ['no paper has the value', level(', highlight: easy'), '{ level: hard }'],
  ])('gives nothing where %s', (_what, front, facets) => {
    expect(shown(library({ 'site.md': front, [slowDough]: paper({ facets }) }))).toEqual([]);
  });
});
