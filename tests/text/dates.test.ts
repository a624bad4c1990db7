import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFault, formatIso, formatLong, isoWeek, parsePartialDate } from '../../src/text/dates.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const isoDate = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .map(({ year, month, day }) => {
    if (month === undefined) return String(year);
    return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
  });

describe('parsePartialDate', () => {
  it.each([
    ['2021', { year: 2021 }],
    ['2021-03', { year: 2021, month: 3 }],
    ['2021-03-14', { year: 2021, month: 3, day: 14 }],
    ['2024-02-30', { year: 2024, month: 2, day: 30 }],
  ])('reads %s', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });

  it.each([
    '',
    '21',
    '2021-3',
    '2021-3-14',
    '2021/03/14',
    '14.3.2021',
    '2021-03-14T00',
    ' 2021',
    '2021\n',
    '２０２１',
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });
});

describe('calendarFault', () => {
  it.each([
    [{ year: 999 }, 'the year 999 is before any paper'],
    [{ year: 2021, month: 0 }, 'there is no month 0'],
    [{ year: 2021, month: 13 }, 'there is no month 13'],
    [{ year: 2021, month: 4, day: 31 }, 'April 2021 has 30 days'],
    [{ year: 2021, month: 4, day: 0 }, 'April 2021 has 30 days'],
    [{ year: 2024, month: 2, day: 30 }, 'February 2024 has 29 days'],
    [{ year: 2023, month: 2, day: 29 }, 'February 2023 has 28 days'],
    [{ year: 1900, month: 2, day: 29 }, 'February 1900 has 28 days'],
  ])('names what is wrong with %j', (date, fault) => {
    expect(calendarFault(date)).toBe(fault);
  });

  it.each([
    [{ year: 1000 }],
    [{ year: 2021, month: 12 }],
    [{ year: 2021, month: 12, day: 31 }],
    [{ year: 2000, month: 2, day: 29 }],
  ])('accepts %j', (date) => {
    expect(calendarFault(date)).toBeNull();
  });

  it('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
          expect(calendarFault({ year, month, day }) === null).toBe(exists);
        },
      ),
    );
  });
});

describe('formatIso', () => {
  it('writes back the text that was read', () => {
    fc.assert(
      fc.property(isoDate, (text) => {
        const date = parsePartialDate(text);
        expect(date && formatIso(date)).toBe(text);
      }),
    );
  });

  it('sorts a year before its months and a month before its days', () => {
    const dates = [
      { year: 2021 },
      { year: 2021, month: 3 },
      { year: 2021, month: 3, day: 1 },
      { year: 2022 },
    ];
    const texts = dates.map(formatIso);
    expect(texts).toEqual(['2021', '2021-03', '2021-03-01', '2022']);
    expect([...texts].reverse().sort()).toEqual(texts);
  });
});

describe('formatLong', () => {
  it.each([
    [{ year: 2021 }, '2021'],
    [{ year: 2021, month: 1 }, 'January 2021'],
    [{ year: 2021, month: 12, day: 5 }, '5 December 2021'],
  ])('writes %j for people', (date, text) => {
    expect(formatLong(date)).toBe(text);
  });
});

describe('isoWeek', () => {
  it.each([
    ['2026-11-23', '2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-W48', '2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-W49', '2026-11-30', '2026-12-06'],
    // The first week of a year is that of its first Thursday.
    ['2027-01-03', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-12-30', '2025-W01', '2024-12-30', '2025-01-05'],
    ['2022-01-01', '2021-W52', '2021-12-27', '2022-01-02'],
  ])('says of %s that it is in %s', (day, id, monday, sunday) => {
    const [year, number] = id.split('-W').map(Number);
    expect(isoWeek(day)).toEqual({ id, year, number, monday, sunday });
  });
});
