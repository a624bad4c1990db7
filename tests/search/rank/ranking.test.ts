import { describe, expect, it } from 'vitest';
import { withoutTail } from '../../../src/search/rank/ranking.ts';

describe('withoutTail', () => {
  it('keeps the papers that have a fiftieth of the best score, in their order', () => {
    const scores = Float32Array.from([1, 50, 0.9, 2]);
    expect(withoutTail([3, 2, 1, 0], scores)).toEqual([3, 1, 0]);
  });

  it('looks only at the papers it is given', () => {
    expect(withoutTail([0, 2], Float32Array.from([1, 1000, 0.5]))).toEqual([0, 2]);
    expect(withoutTail([], Float32Array.from([1]))).toEqual([]);
  });
});
