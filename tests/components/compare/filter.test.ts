import { describe, expect, it } from 'vitest';
import { PaperFilter } from '../../../src/components/compare/filter.ts';
import type { CompareState } from '../../../src/components/compare/state.ts';
import { allPapers, comparison } from './invented-comparison.ts';

const filter = new PaperFilter(comparison);

/** Ids of the papers that a state leaves. */
function left(state: Partial<CompareState>): (string | undefined)[] {
  return filter.narrow({ ...allPapers, ...state }).papers.map((number) => comparison.papers[number]?.id);
}

describe('PaperFilter', () => {
  it.each([
    ['nothing', {}, ['yeast', 'slow-dough', 'acid', 'creme']],
    ['one value', { choices: { flour: ['rye'] } }, ['slow-dough', 'acid']],
    ['one of two values', { choices: { flour: ['rye', 'wheat'] } }, ['yeast', 'slow-dough', 'acid']],
    ['values of two columns', { choices: { flour: ['wheat'], theme: ['ovens'] } }, ['acid']],
    ['a value that nothing has', { choices: { flour: ['spelt'] } }, []],
    ['a range', { ranges: { loaves: '40..1M' } }, ['slow-dough']],
    ['a range with an open end', { ranges: { loaves: '>48' } }, ['yeast']],
    ['a range that is no range', { ranges: { loaves: 'many' } }, ['yeast', 'slow-dough', 'acid', 'creme']],
    ['a word of a cell', { text: ' DOZEN ' }, ['acid']],
    ['words of different cells', { text: 'hot loaves' }, ['acid']],
    ['a word without its accent', { text: 'creme' }, ['creme']],
    ['a path', { path: 'weekend' }, ['yeast', 'acid']],
    ['an unknown path', { path: 'holiday' }, []],
    ['ids', { ids: ['creme', 'nobody'] }, ['creme']],
  ])('leaves the papers that meet %s', (_what, state, ids) => {
    expect(left(state)).toEqual(ids);
  });

  it('counts each value among the papers that meet everything but the choice in its own column', () => {
    const { counts } = filter.narrow({ ...allPapers, choices: { flour: ['wheat'] }, text: 'loaves' });
    expect(counts).toEqual({ published: [], loaves: [], flour: [1, 2], result: [], theme: [1] });
    expect(filter.narrow(allPapers).counts).toEqual({
      published: [],
      loaves: [],
      flour: [2, 2],
      result: [],
      theme: [2],
    });
  });
});
