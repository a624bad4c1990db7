import { describe, expect, it, vi } from 'vitest';
import { perLibrary } from '../../src/derive/per-library.ts';
import { bakery } from './invented-bakery.ts';

describe('perLibrary', () => {
  it('computes once for each library, also what is nothing', () => {
    const [one, other] = [bakery(), { ...bakery(), papers: [] }];
    const compute = vi.fn((library: typeof one) => library.papers[0]?.id);
    const first = perLibrary(compute);
    expect([one, other, one, other].map(first)).toEqual(['acid', undefined, 'acid', undefined]);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
