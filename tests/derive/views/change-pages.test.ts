import { describe, expect, it } from 'vitest';
import { changeCount, changePage } from '../../../src/derive/views/change-pages.ts';
import { changes } from '../../../src/derive/feeds/changes.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

/** A page of two changes: its days, each with the papers of each theme. */
function shown(param: string | undefined) {
  return changePage(bakery(), '/changes/', param, 2).days.map(({ day, total, added, found }) => ({
    day,
    total,
    added: added.map(({ theme, papers }) => [theme.id, ...papers.map(({ id }) => id)]),
    found: found.map(({ id }) => id),
  }));
}

describe('changePage', () => {
  it('gives a short list on one page as it is', () => {
    const list = bakery();
    const { days } = changePage(list, '/changes/', undefined);
    expect(days.map(({ day, added, found, revised }) => ({ day, added, found, revised }))).toEqual(
      changes(list),
    );
  });

  it('cuts within a day, whose total stays that of the whole day', () => {
    expect(changeCount(bakery())).toBe(4);
    expect([shown(undefined), shown('page/2')]).toEqual([
      [
        { day: '2026-11-24', total: 1, added: [['ovens', 'steam']], found: [] },
        { day: '2026-11-23', total: 3, added: [['ovens', 'slow-dough']], found: [] },
      ],
      [{ day: '2026-11-23', total: 3, added: [['fermentation', 'yeast', 'acid']], found: [] }],
    ]);
  });

  it('shows a correction on the page of its day', () => {
    const list = library({ [slowDough]: paper({ revised: '[{ on: 2026-12-01, what: rye }]' }) });
    const pages = [undefined, 'page/2'].map((param) =>
      changePage(list, '/changes/', param, 1).days.map(({ day, total, added, revised }) => ({
        day,
        total,
        added: added.length,
        revised: revised.map(({ paper: { id }, what }) => [id, what]),
      })),
    );
    expect(changeCount(list)).toBe(2);
    expect(pages).toEqual([
      [{ day: '2026-12-01', total: 0, added: 0, revised: [['slow-dough', ['rye']]] }],
      [{ day: '2026-11-23', total: 1, added: 1, revised: [] }],
    ]);
  });

  it('names the newest day of each page in its link', () => {
    expect(changePage(bakery(), '/changes/', undefined, 2).links.stops).toEqual([
      { number: 1, href: '/changes/', label: '2026-11-24' },
      { number: 2, href: '/changes/page/2/', label: '2026-11-23' },
    ]);
  });
});
