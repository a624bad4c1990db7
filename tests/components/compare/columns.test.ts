import { describe, expect, it } from 'vitest';
import { sameText, shownColumns, sparseText } from '../../../src/components/compare/columns.ts';
import type { CompareState } from '../../../src/components/compare/state.ts';
import { allPapers, comparison } from './invented-comparison.ts';

/** Names of the columns that are shown for some papers, and what is said of the others. */
function shown(papers: number[], state: Partial<CompareState>) {
  const columns = shownColumns(comparison, papers, { ...allPapers, ...state });
  return [columns.shown.map((at) => comparison.columns[at]?.name), sparseText(columns.sparse, papers.length)];
}

const hidden = 'Hidden, since few of these papers state it: Result (1 of 3).';

/** A list of which four papers are a part. */
const longer = {
  ...comparison,
  papers: [
    ...comparison.papers,
    { id: 'rye', short: 'Rye', title: 'Rye', cells: ['2018', null, [0], 'no loaf', [0]] },
    { id: 'oven', short: 'Oven', title: 'Oven', cells: ['2018', null, [0], 'one loaf', [0]] },
  ],
};

describe('shownColumns of a few papers', () => {
  it.each([
    [
      'first those that most papers fill, and one sentence for what all say',
      [1, 4, 5],
      {},
      ['published', 'result', 'loaves'],
      'The same for all of these papers: Flour: rye.',
    ],
    [
      'last what all say and somebody sorts by',
      [4, 5],
      { sort: { column: 'flour', isDescending: false } },
      ['result', 'flour'],
      'The same for all of these papers: Published: 2018.',
    ],
    [
      'in this order, too, what the reader chose',
      [1, 4, 5],
      { columns: ['loaves', 'flour', 'result'] },
      ['result', 'loaves', 'flour'],
      '',
    ],
    ['one paper as it is', [4], {}, ['published', 'flour', 'result'], ''],
  ])('shows %s', (_what, papers, state, names, text) => {
    const all = { ...longer, leastShare: 0.25 };
    const { shown: at, same } = shownColumns(all, papers, { ...allPapers, ...state });
    expect([at.map((one) => all.columns[one]?.name), sameText(same)]).toEqual([names, text]);
  });
});

describe('shownColumns', () => {
  it.each([
    ['those that half of the papers fill', [0, 1, 2], {}, ['published', 'loaves', 'flour', 'result'], ''],
    ['no column of few', [0, 1, 3], {}, ['published', 'loaves', 'flour'], hidden],
    [
      'a column of few that is asked about',
      [0, 1, 3],
      { sort: { column: 'result', isDescending: false } },
      ['published', 'loaves', 'flour', 'result'],
      '',
    ],
    ['those that the reader chose', [0, 1, 3], { columns: ['theme', 'loaves'] }, ['loaves', 'theme'], ''],
    ['nothing of what no paper says', [3], {}, ['published'], ''],
  ])('shows %s', (_what, papers, state, names, text) => {
    expect(shown(papers, state)).toEqual([names, text]);
  });
});
