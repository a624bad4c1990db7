import type { Comparison } from '../../../src/components/compare/data.ts';
import type { CompareState } from '../../../src/components/compare/state.ts';

/** Four papers, newest first. */
export const comparison: Comparison = {
  columns: [
    { name: 'published', label: 'Published', kind: 'date' },
    { name: 'loaves', label: 'Baked (loaves)', kind: 'number' },
    {
      name: 'flour',
      label: 'Flour',
      kind: 'choice',
      values: [
        { value: 'rye', label: 'rye' },
        { value: 'wheat', label: 'wheat' },
      ],
    },
    { name: 'result', label: 'Result', kind: 'text' },
    {
      name: 'theme',
      label: 'Theme',
      kind: 'choice',
      values: [{ value: 'ovens', label: 'Hot Ovens' }],
      optional: true,
    },
  ],
  papers: [
    {
      id: 'yeast',
      short: '“Yeast”',
      title: 'Yeast, Again',
      cells: ['2022', 2_000_000, [1], '20 loaves, all "good"', null],
    },
    { id: 'slow-dough', short: 'Slow Dough', title: 'Slow Dough', cells: ['2021-03', 48, [0], null, [0]] },
    { id: 'acid', short: 'acid', title: 'Acid', cells: ['2020', 'about a dozen', [0, 1], '3 loaves', [0]] },
    { id: 'creme', short: 'Crème', title: 'Crème', cells: ['2019', null, null, null, null] },
  ],
  leastShare: 0.5,
  paths: { weekend: { title: 'Bread in a weekend', papers: ['acid', 'yeast'] } },
};

/** Every paper, newest first. */
export const allPapers: CompareState = {
  text: '',
  choices: {},
  ranges: {},
  sort: null,
  columns: null,
  path: null,
  ids: null,
};
