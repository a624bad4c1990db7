import { describe, expect, it } from 'vitest';
import { changes, dayOfStatus, latestDay, type ChangeDay } from '../../../src/derive/feeds/changes.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery, paperOf } from '../invented-bakery.ts';

const retracted = (checked: string) =>
  `{ state: retracted, evidence: https://example.org/notice, checked: ${checked} }`;

/** Days with ids in place of papers and themes. */
function ids(days: ChangeDay[]) {
  return days.map(({ day, added, found }) => ({
    day,
    added: added.map(({ theme, papers }) => [theme.id, ...papers.map(({ id }) => id)]),
    found: found.map(({ id }) => id),
  }));
}

describe('changes', () => {
  it('are grouped by day, newest first, and additions by theme in the order of the themes', () => {
    expect(ids(changes(bakery()))).toEqual([
      { day: '2026-11-24', added: [['ovens', 'steam']], found: [] },
      {
        day: '2026-11-23',
        added: [
          ['ovens', 'slow-dough'],
          ['fermentation', 'yeast', 'acid'],
        ],
        found: [],
      },
    ]);
  });

  it('have the day on which a paper of the list was found retracted', () => {
    const list = library({
      [slowDough]: paper({ added: '2026-11-01', status: retracted('2026-11-20') }),
      'papers/ovens/steam.md': paper({
        title: '"Steam"',
        url: 'https://example.org/steam',
        added: '2026-11-20',
      }),
    });
    expect(ids(changes(list))).toEqual([
      { day: '2026-11-20', added: [['ovens', 'steam']], found: ['slow-dough'] },
      { day: '2026-11-01', added: [['ovens', 'slow-dough']], found: [] },
    ]);
  });

  it('have the days on which an entry was corrected, after it had joined', () => {
    const revised =
      '[{ on: 2026-12-02, what: b }, { on: 2026-11-01, what: before }, { on: 2026-12-02, what: c }, { on: 2026-12-01, what: a }]';
    const list = library({ [slowDough]: paper({ added: '2026-11-01', revised }) });
    const days = changes(list).map(({ day, revised: items }) => [
      day,
      items.map(({ paper: { id }, what }) => [id, ...what]),
    ]);
    expect(days).toEqual([
      ['2026-12-02', [['slow-dough', 'b', 'c']]],
      ['2026-12-01', [['slow-dough', 'a']]],
      ['2026-11-01', []],
    ]);
    expect(latestDay(paperOf(list, 'slow-dough'))).toBe('2026-12-02');
  });

  it('do not exist for a list without papers', () => {
    expect(changes(library({ [slowDough]: null }))).toEqual([]);
  });
});

describe('dayOfStatus', () => {
  it('is the day of the check, where it was after the day of the addition', () => {
    const day = (checked: string | null) => {
      const status = checked === null ? null : retracted(checked);
      return dayOfStatus(
        paperOf(library({ [slowDough]: paper({ added: '2026-11-10', status }) }), 'slow-dough'),
      );
    };
    expect([null, '2026-11-09', '2026-11-10', '2026-11-11'].map(day)).toEqual([
      null,
      null,
      null,
      '2026-11-11',
    ]);
  });
});
