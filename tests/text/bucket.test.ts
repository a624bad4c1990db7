import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/text/bucket.ts';

describe('the bucket of an id', () => {
  it('is the only one where there is one', () => {
    expect(['slow-dough', 'steam', ''].map((id) => bucketOf(id, 1))).toEqual([0, 0, 0]);
  });

  it('stays the same from version to version, since pages and files are kept', () => {
    expect(['slow-dough', 'steam', 'acid', 'yeast'].map((id) => bucketOf(id, 8))).toEqual([2, 3, 0, 1]);
  });

  it('is about as full as each other', () => {
    const counts = Array.from({ length: 16 }, () => 0);
    for (let number = 0; number < 1600; number++) {
      const bucket = bucketOf(`loaf-${number}`, 16);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(60);
    expect(Math.max(...counts)).toBeLessThan(140);
  });
});
