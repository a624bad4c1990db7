import { describe, expect, it } from 'vitest';
import { newsPage } from '../../../src/derive/views/week-pages.ts';
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

const told = (param: string | undefined, size?: number) =>
  newsPage(list, '/new/', param, size).weeks.map(({ week, span, added, revised, found }) => ({
    week: week.id,
    span,
    added: added.flatMap(({ theme, papers }) => papers.map(({ id }) => `${theme.id}/${id}`)),
    revised: revised.map(({ paper: { id }, what }) => `${id}: ${what.join()}`),
    found: found.length,
  }));

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

describe('newsPage', () => {
  it('has the changes by the week, latest week first, with what was corrected', () => {
    expect(told(undefined)).toEqual(weeks);
  });

  it('goes on over pages, each link with the week that its page begins with', () => {
    expect([...told(undefined, 3), ...told('page/2', 3)]).toEqual(weeks);
    expect(newsPage(list, '/new/', undefined, 3).links.stops).toEqual([
      { number: 1, href: '/new/', label: '2026-W53' },
      { number: 2, href: '/new/page/2/', label: '2026-W48' },
    ]);
  });
});
