import { describe, expect, it } from 'vitest';
import { countsOf, countWords, isInLongOnly } from '../../../src/search/index/count-words.ts';
import { bread } from '../invented-corpus.ts';

describe('countWords', () => {
  it('says which papers have each word, how often each field does, and how long their long texts are', () => {
    const { found, lengths } = countWords([
      bread('a', 'Rye Rye', { year: 1, note: 'the rye' }),
      bread('b', 'Oats', { year: 1, abstract: 'rye rye rye' }),
    ]);
    const known = [...found].map(([word, { docs, codes }]) => [word, docs, codes.map(countsOf)]);
    expect(known).toEqual([
      [
        'rye',
        [0, 1],
        [
          [2, 0, 0, 0, 1, 0, 0],
          [0, 0, 0, 0, 0, 2, 0],
        ],
      ],
      [
        '1',
        [0, 1],
        [
          [0, 0, 1, 0, 0, 0, 0],
          [0, 0, 1, 0, 0, 0, 0],
        ],
      ],
      ['oats', [1], [[1, 0, 0, 0, 0, 0, 0]]],
    ]);
    expect(lengths).toEqual([2, 3]);
    expect(found.get('rye')?.codes.map(isInLongOnly)).toEqual([false, true]);
  });
});
