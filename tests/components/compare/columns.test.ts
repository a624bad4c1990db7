import { describe, expect, it } from 'vitest';
import { shownColumns, sparseText } from '../../../src/components/compare/columns.ts';
import type { CompareState } from '../../../src/components/compare/state.ts';
import { allPapers, comparison } from './invented-comparison.ts';

/** Names of the columns that are shown for some papers, and what is said of the others. */
function shown(papers: number[], state: Partial<CompareState>) {
  const columns = shownColumns(comparison, papers, { ...allPapers, ...state });
  return [columns.shown.map((at) => comparison.columns[at]?.name), sparseText(columns.sparse, papers.length)];
}

const hidden = 'Hidden, since few of these papers state it: Result (1 of 3).';

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
