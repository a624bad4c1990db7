import { describe, expect, it } from 'vitest';
import { compare } from '../../src/text/order.ts';

describe('compare', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['B', 'a', -1],
    ['z', 'é', -1],
  ])('puts %j next to %j: %i', (a, b, order) => {
    expect(compare(a, b)).toBe(order);
  });
});
