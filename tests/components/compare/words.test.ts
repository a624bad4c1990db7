import { describe, expect, it } from 'vitest';
import { totalText } from '../../../src/components/compare/words.ts';
import { allPapers, comparison } from './invented-comparison.ts';

describe('totalText', () => {
  it.each([
    [4, {}, '4 papers'],
    [2, {}, '2 of 4 papers'],
    [2, { path: 'weekend' }, '2 of 4 papers of the path “Bread in a weekend”'],
    [0, { path: 'holiday' }, '0 of 4 papers of the path “holiday”'],
    [1, { ids: ['acid'] }, '1 of 4 papers of a selection'],
  ])('says how many papers there are: %d, %j', (total, state, text) => {
    expect(totalText(total, comparison, { ...allPapers, ...state })).toBe(text);
  });
});
