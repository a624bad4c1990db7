import { describe, expect, it } from 'vitest';
import { originText, savedText } from '../../../src/components/my/shared-words.ts';

describe('originText', () => {
  it.each<[count: number, owned: number, left: number, text: string]>([
    [0, 0, 0, 'From a link.'],
    [3, 0, 0, 'From a link; none in your list.'],
    [3, 2, 0, 'From a link; 2 of them in your list.'],
    [3, 3, 0, 'From a link; all in your list.'],
    [500, 0, 20, 'From a link; none in your list. The link names 20 more than the 500 that fit.'],
  ])('says of %i papers, %i of them owned and %i left out', (count, owned, left, text) => {
    expect(originText(count, owned, left)).toBe(text);
  });
});

describe('savedText', () => {
  it('says how many papers had no room', () => {
    expect([savedText(0), savedText(3)]).toEqual([
      'Saved to your list.',
      'Your list is full; 3 had no room.',
    ]);
  });
});
