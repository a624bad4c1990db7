import { describe, expect, it } from 'vitest';
import { latestWeeks } from '../../../src/derive/views/latest-weeks.ts';
import { library, paper, slowDough } from '../../model/invented-list.ts';

/** A list of four changes in three weeks. */
const list = library({
  [slowDough]: paper({
    added: '2026-11-23',
    revised: '[{ on: 2026-11-30, what: rye }, { on: 2026-12-02, what: salt }]',
  }),
  'papers/fermentation/acid.md': paper({
    title: '"Acid"',
    added: '2026-12-31',
    url: 'https://example.org/acid',
  }),
});

const told = (shown = list, most?: number) => {
  const { weeks, hasEarlier } = latestWeeks(shown, most);
  const inWords = weeks.map(({ week, span, added, revised, found }) => ({
    week: week.id,
    span,
    added: added.flatMap(({ theme, papers }) => papers.map(({ id }) => `${theme.id}/${id}`)),
    revised: revised.map(({ paper: { id }, what }) => `${id}: ${what.join()}`),
    found: found.length,
  }));
  return { weeks: inWords, hasEarlier };
};

const weeks = [
  {
    week: '2026-W53',
    span: '28 December 2026 to 3 January 2027',
    added: ['fermentation/acid'],
    revised: [],
    found: 0,
  },
  {
    week: '2026-W49',
    span: '30 November to 6 December 2026',
    added: [],
    revised: ['slow-dough: salt', 'slow-dough: rye'],
    found: 0,
  },
  { week: '2026-W48', span: '23 to 29 November 2026', added: ['ovens/slow-dough'], revised: [], found: 0 },
];

describe('latestWeeks', () => {
  it('has the changes by the week, latest week first, with what was corrected', () => {
    expect(told()).toEqual({ weeks, hasEarlier: false });
  });

  it('leaves out what came before so many changes', () => {
    expect(told(list, 3)).toEqual({ weeks: weeks.slice(0, 2), hasEarlier: true });
  });

  it('leaves out what came before twelve weeks with changes', () => {
    const dates = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}-05`);
    const revised = ['2025-12-05', ...dates].map((on) => `{ on: ${on}, what: rye }`).join(', ');
    const long = library({ [slowDough]: paper({ added: '2025-11-03', revised: `[${revised}]` }) });
    const { weeks: shown, hasEarlier } = told(long);
    expect([shown.length, shown.at(-1)?.span, hasEarlier]).toEqual([12, '5 to 11 January 2026', true]);
  });
});
