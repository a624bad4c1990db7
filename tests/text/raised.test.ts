import { describe, expect, it } from 'vitest';
import { lowered, raised } from '../../src/text/raised.ts';

describe('raised and lowered', () => {
  it.each([
    ['2', '²', '₂'],
    ['-10', '⁻¹⁰', '₋₁₀'],
    ['n', 'ⁿ', 'ₙ'],
    ['max', null, 'ₘₐₓ'],
    ['b', null, null],
    ['', null, null],
  ])('write %j', (text, high, low) => {
    expect([raised(text), lowered(text)]).toEqual([high, low]);
  });
});
