import { describe, expect, it } from 'vitest';
import {
  countText,
  deletedText,
  goneText,
  named,
  originText,
  savedText,
  shownText,
} from '../../../src/components/my/words.ts';

describe('countText', () => {
  it('counts papers', () => {
    expect([0, 1, 2].map(countText)).toEqual(['No papers', '1 paper', '2 papers']);
  });
});

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

describe('what the list says of itself', () => {
  it('counts what was saved, shown, taken away and deleted', () => {
    expect([savedText(0), savedText(3)]).toEqual([
      'Saved to your list.',
      'Your list is full; 3 had no room.',
    ]);
    expect(shownText(2, 1200)).toBe('2 of 1,200 papers');
    expect([goneText(1, true), goneText(2, false)]).toEqual([
      'Removed 1 paper.',
      'Moved 2 papers out of this view.',
    ]);
    expect([deletedText(2, 0), deletedText(1, 2)]).toEqual([
      'Deleted 2 papers with your notes.',
      'Deleted 1 paper with your notes and 2 paths begun.',
    ]);
  });
});

describe('named', () => {
  it.each<[names: string[], text: string]>([
    [[], ''],
    [['rye'], 'rye'],
    [['rye', 'oat', 'spelt'], 'rye, oat and 1 more'],
    [['x'.repeat(61)], `${'x'.repeat(59)}…`],
  ])('names %j', (names, text) => {
    expect(named(names, 2)).toBe(text);
  });
});
