import { describe, expect, it } from 'vitest';
import { foldAway } from '../../src/text/fold-away.ts';

describe('foldAway', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], []],
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], []],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
  ])('parts %j behind the second where that saves more than two', (authors, shown, folded) => {
    expect(foldAway(authors, 2)).toEqual({ shown, folded });
  });
});
