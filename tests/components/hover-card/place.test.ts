import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../src/components/hover-card/place.ts';

const view = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const link = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('the place of a card', () => {
  it.each([
    ['under its link, where both begin', link(100, 100), false, { left: 100, top: 126, maxHeight: 666 }],
    ['within the right edge', link(900, 100), false, { left: 592, top: 126, maxHeight: 666 }],
    ['above a link at the bottom', link(100, 700), false, { left: 100, top: 394, maxHeight: 686 }],
    [
      'where a link begins that is read from the right',
      link(500, 100),
      true,
      { left: 160, top: 126, maxHeight: 666 },
    ],
    ['within the left edge', link(100, 100), true, { left: 8, top: 126, maxHeight: 666 }],
  ])('is %s', (_where, box, isRightToLeft, expected) => {
    expect(place(box, card, view, isRightToLeft)).toEqual(expected);
  });

  it('is on the side with more room where neither has enough, and no higher than that room', () => {
    expect(place(link(0, 100), card, { width: 320, height: 256 }, false)).toEqual({
      left: 8,
      top: 126,
      maxHeight: 122,
    });
    expect(place(link(0, 180), card, { width: 320, height: 256 }, false)).toEqual({
      left: 8,
      top: 8,
      maxHeight: 166,
    });
  });

  it('is always within the window and never over the link', () => {
    const size = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(
        fc.record({ width: size, height: size }),
        fc.integer({ min: 0, max: 940 }),
        fc.integer({ min: 0, max: 780 }),
        fc.boolean(),
        (any, left, top, isRightToLeft) => {
          const box = link(left, top);
          const found = place(box, any, view, isRightToLeft);
          const bottom = found.top + Math.min(any.height, found.maxHeight);
          expect(found.left).toBeGreaterThanOrEqual(8);
          expect(found.left + any.width).toBeLessThanOrEqual(Math.max(992, 8 + any.width));
          expect(found.top).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(792);
          expect(bottom < box.top || found.top > box.bottom).toBe(true);
        },
      ),
    );
  });
});
