import { describe, expect, it } from 'vitest';
import { countText, originText } from '../../../src/components/my/words.ts';

describe('countText', () => {
  it('counts papers', () => {
    expect([0, 1, 2].map(countText)).toEqual(['No papers', '1 paper', '2 papers']);
  });
});

describe('originText', () => {
  it.each<[count: number, owned: number, left: number, text: string]>([
    [0, 0, 0, 'From a link.'],
    [3, 0, 0, 'From a link; not in your selection.'],
    [3, 2, 0, 'From a link; 2 of them in your selection.'],
    [3, 3, 0, 'From a link; all in your selection.'],
    [500, 0, 20, 'From a link; not in your selection. The link names 20 more than the 500 that fit.'],
  ])('says of %i papers, %i of them owned and %i left out', (count, owned, left, text) => {
    expect(originText(count, owned, left)).toBe(text);
  });
});
