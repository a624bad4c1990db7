import { describe, expect, it } from 'vitest';
import { addedAfter, dayOf, isNew, VisitStore } from '../../src/browser/visit-store.ts';
import { InventedStorage } from './invented-storage.ts';

const key = 'visits:/bread/';
/** A moment of November 2026 where the reader is. */
const at = (day: number, hour = 12, minute = 0) => new Date(2026, 10, day, hour, minute);

function visiting(stored?: string) {
  const storage = new InventedStorage();
  if (stored !== undefined) storage.setItem(key, stored);
  return { storage, visits: new VisitStore(storage.open, key) };
}

describe('VisitStore', () => {
  it('knows no visit before the first one', () => {
    const { storage, visits } = visiting();
    expect(visits.record(at(3))).toBe(null);
    expect(storage.getItem(key)).toBe(
      JSON.stringify({ version: 1, last: null, current: '2026-11-03', seen: at(3).getTime() }),
    );
  });

  it('names the day of the visit before, on every page of this one', () => {
    const { visits } = visiting();
    visits.record(at(3));
    expect(visits.record(at(9))).toBe('2026-11-03');
    expect(visits.record(at(9, 12, 29))).toBe('2026-11-03');
    expect(visits.record(at(20))).toBe('2026-11-09');
  });

  it('keeps the news of a day all day, and begins a visit after half an hour without a page', () => {
    const { visits } = visiting();
    visits.record(at(3));
    visits.record(at(9, 8));
    expect(visits.record(at(9, 22, 50))).toBe('2026-11-03');
    expect(visits.record(at(9, 23, 50))).toBe('2026-11-03');
    expect(visits.record(at(10, 0, 20))).toBe('2026-11-03');
    expect(visits.record(at(10, 0, 51))).toBe('2026-11-09');
  });

  it('can make everything old, and forget', () => {
    const { storage, visits } = visiting();
    visits.record(at(3));
    visits.record(at(9));
    visits.markSeen(at(9));
    expect(visits.record(at(9, 13))).toBe('2026-11-09');
    visits.forget();
    expect([...storage.items]).toEqual([]);
    expect(visits.record(at(10))).toBe(null);
  });

  it.each([
    ['broken JSON', '{"version":1'],
    ['another version', '{"version":2,"last":"2026-11-01","current":"2026-11-02","seen":0}'],
    ['no day', '{"version":1,"last":"yesterday","current":"2026-11-02","seen":0}'],
    ['no current day', '{"version":1,"last":null,"seen":0}'],
    ['no moment', '{"version":1,"last":null,"current":"2026-11-02","seen":"0"}'],
    ['a list', '[1]'],
    ['a word', '"levain"'],
  ])('begins anew over %s', (_what, stored) => {
    const { visits } = visiting(stored);
    expect(visits.record(at(9))).toBe(null);
    expect(visits.record(at(10))).toBe('2026-11-09');
  });

  it.each(['full', 'forbidden'] as const)('knows no visit when the storage is %s', (state) => {
    const { storage, visits } = visiting();
    visits.record(at(3));
    storage.state = state;
    expect(visits.record(at(9))).toBe(null);
    visits.markSeen(at(9));
    visits.forget();
    expect(visits.record(at(9))).toBe(null);
  });
});

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
  it.each<[added: string, isNew: boolean]>([
    ['2026-11-23', true],
    ['2026-10-24', true],
    ['2026-10-23', false],
    ['2020-01-01', false],
    ['2026-11-24', true],
    ['', false],
    ['soon', false],
  ])('takes what was added on %j on 23 November for new: %j', (added, expected) => {
    expect(isNew(added, at(23))).toBe(expected);
  });
});

describe('addedAfter', () => {
  it.each<[additions: string, day: string, count: number]>([
    ['2026-11-23:2 2026-11-20:1 2026-10-05:4', '2026-11-20', 2],
    ['2026-11-23:2 2026-11-20:1 2026-10-05:4', '2026-01-01', 7],
    ['2026-11-23:12', '2026-11-23', 0],
    ['', '2026-11-23', 0],
  ])('counts in %j what came after %s: %i', (additions, day, count) => {
    expect(addedAfter(additions, day)).toBe(count);
  });
});
