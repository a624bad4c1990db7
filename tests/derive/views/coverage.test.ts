import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/derive/views/coverage.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

/** What is found in a list, with ids in place of papers and themes. */
function found(list: Library) {
  const { gaps, columns, themes, checks, drafts } = coverage(list);
  return {
    gaps: gaps.map(({ label, papers }) => [label, ...papers.map(({ id }) => id)]),
    columns: columns.map(({ label }) => label),
    themes: themes.map(({ theme, counts, total }) => [theme.id, total, ...counts]),
    checks: checks.map(({ paper: { id }, checked }) => [id, checked]),
    drafts,
  };
}

describe('coverage', () => {
  it('tells what entries lack, and how many papers each theme has a year', () => {
    expect(found(bakery())).toEqual({
      gaps: [
        ['No code linked', 'slow-dough', 'yeast', 'steam', 'acid'],
        ['No venue', 'yeast', 'steam', 'acid'],
        ['No tag', 'acid'],
        ['Not said: Level', 'acid'],
        ['Not said: Course', 'slow-dough', 'yeast', 'acid'],
        ['Not stated: Baked', 'yeast', 'acid'],
        ['Not stated: Ovens', 'slow-dough', 'yeast', 'steam', 'acid'],
        ['Not stated: Flour', 'yeast', 'steam', 'acid'],
      ],
      columns: ['2021', '2019'],
      themes: [
        ['ovens', 2, 2, 0],
        ['fermentation', 3, 2, 1],
      ],
      checks: [['acid', '2026-11-01']],
      drafts: 0,
    });
  });

  it('misses the pages of what appeared in proceedings, a journal or a book, by its type or its ids', () => {
    const entry = (title: string, fields: Record<string, string>) => [
      `papers/ovens/${title}.md`,
      paper({ title, url: `https://example.org/${title}`, ...fields }),
    ];
    const list = library({
      [slowDough]: null,
      ...(Object.fromEntries([
        entry('rye', { type: 'paper-conference', venue: 'Bread 2021' }),
        entry('oats', { type: 'article-journal', venue: '"Loaf Letters, 2021"' }),
        entry('spelt', { type: 'chapter', venue: 'Book of Bread' }),
        entry('bran', { venue: 'Loaf 2021', acl: '2021.loaf-long.7' }),
        entry('malt', { type: 'paper-conference', venue: 'Bread 2021', pages: '1-9' }),
        entry('corn', { type: 'report', venue: 'Mill Press' }),
        entry('kamut', {}),
      ]) as Record<string, string>),
    });
    expect(found(list).gaps.find(([label]) => label === 'No pages in its proceedings or journal')).toEqual([
      'No pages in its proceedings or journal',
      'bran',
      'oats',
      'rye',
      'spelt',
    ]);
  });

  it('counts drafts, and puts the status first that was checked longest ago', () => {
    const status = (day: string) => `{ state: retracted, evidence: https://example.org/n, checked: ${day} }`;
    const list = library({
      [slowDough]: paper({ status: status('2026-11-02') }),
      'papers/ovens/rye.md': paper({
        title: 'Rye',
        url: 'https://example.org/rye',
        status: status('2026-11-01'),
      }),
      'papers/_drafts/oats.md': 'broken',
      'papers/_drafts/bran.md': paper({ title: 'Bran', url: 'https://example.org/bran' }),
    });
    expect(found(list)).toMatchObject({
      checks: [
        ['rye', '2026-11-01'],
        ['slow-dough', '2026-11-02'],
      ],
      drafts: 2,
    });
  });

  it('puts years together that are long ago', () => {
    const years = Array.from({ length: 12 }, (_, at) => 2000 + at);
    const list = library({
      [slowDough]: null,
      ...Object.fromEntries(
        years.map((year) => [
          `papers/ovens/loaf-${year}.md`,
          paper({ title: `Loaf ${year}`, published: String(year), url: `https://example.org/${year}` }),
        ]),
      ),
    });
    const { columns, themes } = found(list);
    expect(columns).toEqual([...years.slice(2).reverse().map(String), 'Earlier']);
    expect(themes[0]).toEqual(['ovens', 12, ...Array.from({ length: 10 }, () => 1), 2]);
  });

  it('finds nothing in a list without papers', () => {
    expect(found(library({ [slowDough]: null }))).toEqual({
      gaps: [],
      columns: [],
      themes: [
        ['ovens', 0],
        ['fermentation', 0],
      ],
      checks: [],
      drafts: 0,
    });
  });
});
