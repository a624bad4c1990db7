import { describe, expect, it } from 'vitest';
import { addedSince, dayOf, VisitStore, type ListState } from '../../../src/components/visits/visit-store.ts';
import { InventedStorage } from '../invented-storage.ts';

const key = 'visits:/bread/';
/** A moment of November 2026 where the reader is. */
const at = (day: number, hour = 12, minute = 0) => new Date(2026, 10, day, hour, minute);
/** A list whose newest papers joined it on a day of November 2026. */
const list = (day: string, count = 1): ListState => ({
  newest: `2026-11-${day}`,
  counts: { '': count, rye: 1 },
});
const early = list('02');

function visiting(stored?: string) {
  const storage = new InventedStorage();
  if (stored !== undefined) storage.setItem(key, stored);
  return { storage, visits: new VisitStore(storage.open, key) };
}

describe('dayOf', () => {
  it('is the day of the reader’s own clock', () => {
    expect([dayOf(at(3, 0, 0)), dayOf(at(3, 23, 59)), dayOf(new Date(999, 0, 1))]).toEqual([
      '2026-11-03',
      '2026-11-03',
      '0999-01-01',
    ]);
  });
});

describe('VisitStore', () => {
  it('knows no visit before the first one', () => {
    const { storage, visits } = visiting();
    expect(visits.record(at(3), early)).toBe(null);
    expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
      version: 2,
      last: null,
      current: { on: '2026-11-03', newest: '2026-11-02', counts: { '': 1, rye: 1 } },
      seen: at(3).getTime(),
    });
  });

  it('names the visit before, on every page of this one', () => {
    const { visits } = visiting();
    visits.record(at(3), early);
    expect(visits.record(at(9), list('08'))).toEqual({ on: '2026-11-03', ...early });
    expect(visits.record(at(9, 12, 29), list('08'))).toEqual({ on: '2026-11-03', ...early });
    expect(visits.record(at(20), list('08'))).toEqual({ on: '2026-11-09', ...list('08') });
  });

  it('tells the visit before without taking note of a page view', () => {
    const { storage, visits } = visiting();
    expect(visits.before(at(3))).toBe(null);
    visits.record(at(3), early);
    const stored = storage.getItem(key);
    expect(visits.before(at(3, 13))).toBe(null);
    expect(visits.before(at(9))).toEqual({ on: '2026-11-03', ...early });
    expect(storage.getItem(key)).toBe(stored);
    visits.record(at(9), list('08'));
    expect(visits.before(at(9))).toEqual({ on: '2026-11-03', ...early });
  });

  it('keeps the news of a day all day, and begins a visit after half an hour without a page', () => {
    const { visits } = visiting();
    const day = (hour: number, minute: number, of = 9) => visits.record(at(of, hour, minute), early)?.on;
    visits.record(at(3), early);
    day(8, 0);
    expect([day(22, 50), day(23, 50), day(0, 20, 10), day(0, 51, 10)]).toEqual([
      '2026-11-03',
      '2026-11-03',
      '2026-11-03',
      '2026-11-09',
    ]);
  });

  it('remembers the list as a visit showed it last', () => {
    const { visits } = visiting();
    visits.record(at(9, 8), list('09', 1));
    visits.record(at(9, 22), list('09', 4));
    expect(visits.record(at(10), list('09', 5))).toEqual({ on: '2026-11-09', ...list('09', 4) });
  });

  it('can make everything old, and forget', () => {
    const { storage, visits } = visiting();
    visits.record(at(3), early);
    visits.record(at(9), list('08'));
    visits.markSeen(at(9), list('08'));
    expect(visits.record(at(9, 13), list('09'))).toEqual({ on: '2026-11-09', ...list('08') });
    visits.forget();
    expect([...storage.items]).toEqual([]);
    expect(visits.record(at(10), early)).toBe(null);
  });

  const good = '{"on":"2026-11-02","newest":"2026-11-01","counts":{}}';
  it.each([
    ['broken JSON', '{"version":2'],
    ['the version before', '{"version":1,"last":"2026-11-01","current":"2026-11-02","seen":0}'],
    ['another version', `{"version":3,"last":null,"current":${good},"seen":0}`],
    ['no day', `{"version":2,"last":{"on":"yesterday"},"current":${good},"seen":0}`],
    ['no current visit', '{"version":2,"last":null,"seen":0}'],
    ['no moment', `{"version":2,"last":null,"current":${good},"seen":"0"}`],
    ['no numbers', `{"version":2,"last":null,"current":${good.replace('{}', '{"":"7"}')},"seen":0}`],
    ['no counts', `{"version":2,"last":null,"current":${good.replace('{}', 'null')},"seen":0}`],
    ['a list', '[1]'],
    ['a word', '"levain"'],
  ])('begins anew over %s', (_what, stored) => {
    const { visits } = visiting(stored);
    expect(visits.record(at(9), early)).toBe(null);
    expect(visits.record(at(10), early)).toEqual({ on: '2026-11-09', ...early });
  });

  it.each(['full', 'forbidden'] as const)('knows no visit when the storage is %s', (state) => {
    const { storage, visits } = visiting();
    visits.record(at(3), early);
    storage.state = state;
    expect(visits.record(at(9), early)).toBe(null);
    visits.markSeen(at(9), early);
    visits.forget();
    expect(visits.record(at(9), early)).toBe(null);
  });
});

describe('addedSince', () => {
  const additions = '2026-11-23:5 2026-11-20:1 2026-10-05:4';

  it.each<[newest: string, counts: Record<string, number>, theme: string, count: number]>([
    ['2026-11-20', { '': 1 }, '', 5],
    ['2026-01-01', { '': 3 }, '', 10],
    ['2026-11-23', { '': 5 }, '', 0],
    // More came on the same day, or some were taken away.
    ['2026-11-23', { '': 2 }, '', 3],
    ['2026-11-23', { '': 7 }, '', 0],
    // A theme has numbers of its own; one that was not there had none.
    ['2026-11-23', { '': 9, rye: 4 }, 'rye', 1],
    ['2026-11-23', { '': 9 }, 'constructor', 5],
    ['2026-12-01', { '': 1 }, '', 0],
  ])('counts what came after %s with %j, in theme %j: %i', (newest, counts, theme, count) => {
    expect(addedSince(additions, theme, { on: '2026-11-25', newest, counts })).toBe(count);
  });

  it('counts nothing where nothing was added', () => {
    expect(addedSince('', '', { on: '2026-11-25', newest: '2026-11-20', counts: {} })).toBe(0);
  });
});
