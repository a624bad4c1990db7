import { describe, expect, it } from 'vitest';
import { totalText, unknownText } from '../../../src/components/compare/words.ts';
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

describe('unknownText', () => {
  const beyond = 'which this list does not have.';
  it.each([
    [{ ids: ['acid', 'yeast'], path: 'weekend', choices: { flour: ['rye'] } }, ''],
    [{ ids: ['acid', 'mud'] }, `The address asks for “mud”, ${beyond}`],
    [
      { ids: ['mud'], path: 'holiday', choices: { flour: ['rye', 'oat'] } },
      `The address asks for “mud”, “holiday”, “oat”, ${beyond}`,
    ],
    [{ ids: ['a', 'b', 'c', 'd', 'e', 'f'] }, `The address asks for “a”, “b”, “c”, “d”, “e”, …, ${beyond}`],
  ])('names what an address asks for in vain: %j', (state, text) => {
    expect(unknownText(comparison, { ...allPapers, ...state })).toBe(text);
  });
});
