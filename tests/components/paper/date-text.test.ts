import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/components/paper/date-text.ts';
import { formatIso, formatLong } from '../../../src/text/dates.ts';

describe('dateText', () => {
  it('writes dates as the pages do', () => {
    const date = fc.oneof(
      fc.record({ year: fc.integer({ min: 1000, max: 9999 }) }),
      fc.record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) }),
      fc.record({
        year: fc.integer({ min: 1000, max: 9999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      }),
    );
    fc.assert(
      fc.property(date, (one) => {
        expect(dateText(formatIso(one))).toBe(formatLong(one));
      }),
    );
  });

  it('writes nothing for nothing', () => {
    expect(dateText('')).toBe('');
  });
});
