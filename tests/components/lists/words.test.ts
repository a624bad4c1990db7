import { describe, expect, it } from 'vitest';
import { leftText, sortedText } from '../../../src/components/lists/words.ts';

describe('leftText', () => {
  it.each([
    [3, 40, 40, '3 of 40 papers'],
    [40, 40, 40, '40 papers'],
    [0, 1, 1, '0 of 1 paper'],
    [3, 500, 1234, '3 of the 500 papers on this page'],
  ])('says that %i of %i on the page are left, of %i in all', (left, onPage, total, text) => {
    expect(leftText('paper', left, onPage, total)).toBe(text);
  });
});

describe('sortedText', () => {
  it('adds an order other than that in which the page comes', () => {
    expect([sortedText('40 papers', 'newest'), sortedText('40 papers', 'title')]).toEqual([
      '40 papers',
      '40 papers, by title, A to Z',
    ]);
  });
});
