import { describe, expect, it } from 'vitest';
import { dotShape } from '../../../src/derive/pictures/dot-shapes.ts';

const accents = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the shape of a dot', () => {
  it('is another one for each accent, and starts over as the accents do', () => {
    const shapes = accents.map(dotShape);
    expect(new Set(shapes).size).toBe(accents.length);
    expect(dotShape(9)).toBe(dotShape(1));
  });

  it.each(accents)('is a closed path for accent %i', (accent) => {
    expect(dotShape(accent)).toMatch(/^M[-\d. ahvLMz]+z$/);
  });
});
