import { describe, expect, it } from 'vitest';
import { dayOf, isNew } from '../../../src/components/visits/new-papers.ts';

/** A moment of November 2026 where the reader is. */
const at = (day: number, hour = 12, minute = 0) => new Date(2026, 10, day, hour, minute);

describe('dayOf', () => {
  it('is the day of the reader’s own clock', () => {
    expect([dayOf(at(3, 0, 0)), dayOf(at(3, 23, 59)), dayOf(new Date(999, 0, 1))]).toEqual([
      '2026-11-03',
      '2026-11-03',
      '0999-01-01',
    ]);
  });
});

describe('isNew', () => {
  it.each<[added: string, start: string | undefined, isNew: boolean]>([
    ['2026-11-23', '2020-01-01', true],
    ['2026-11-23', undefined, true],
    ['2026-11-23', '2026-11-23', false],
    ['2026-10-24', '2020-01-01', true],
    ['2026-10-23', '2020-01-01', false],
    ['2020-01-01', '2020-01-01', false],
    ['2026-11-24', '2020-01-01', true],
    ['', '2020-01-01', false],
    ['soon', '2020-01-01', false],
  ])('takes what was added on %j to a list of %j on 23 November for new: %j', (added, start, expected) => {
    expect(isNew(added, start, at(23))).toBe(expected);
  });
});
