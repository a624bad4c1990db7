import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], []],
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], []],
    [
      ['a', 'b', 'c', 'd', 'e'],
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
  ])('parts %j behind the second where that saves more than two', (authors, shown, folded) => {
    expect(fold(authors, 2)).toEqual({ shown, folded });
  });
});
