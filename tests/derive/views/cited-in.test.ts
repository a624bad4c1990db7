import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/derive/addresses.ts';
import { citedIn } from '../../../src/derive/views/cited-in.ts';
import { library, paper, path, theme, type Files } from '../../model/invented-list.ts';
import { bakery } from '../invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');
const link = (id: string, name: string) => `<a class="citation" href="/bread/papers/${id}/">${name}</a>`;

/** A list in which `slow-dough` is cited by entries with these bodies. */
const cited = (files: Files) =>
  citedIn(library({ 'paths/weekend.md': null, ...files }), addresses, 'slow-dough');

const other = (title: string, body: string) =>
  paper({ title: `"${title}"`, url: `https://example.org/${title.toLowerCase().replace(' ', '-')}` }, body);

describe('citedIn', () => {
  it('names notes, newest first, and the introduction of themes before them, with their sentences', () => {
    const list = bakery();
    expect(['slow-dough', 'steam', 'yeast'].map((id) => citedIn(list, addresses, id).pages)).toEqual([
      [
        {
          kind: 'path',
          id: 'weekend',
          name: 'Weekend',
          quotes: [{ place: 'step 1', fragment: '', html: 'Why time' }],
          left: 0,
        },
        {
          kind: 'paper',
          id: 'yeast',
          name: 'Yeast',
          quotes: [{ place: '', fragment: '', html: 'See <mark>Slow Dough</mark>.' }],
          left: 0,
        },
        {
          kind: 'paper',
          id: 'steam',
          name: 'Steam',
          quotes: [
            { place: '', fragment: '', html: `Compare <mark>Slow Dough</mark>; ${link('acid', 'Acid')}.` },
          ],
          left: 0,
        },
      ],
      // Its own citation of itself does not count.
      [
        {
          kind: 'theme',
          id: 'ovens',
          name: 'Ovens',
          quotes: [{ place: '', fragment: '', html: 'Start with <mark>Steam</mark>.' }],
          left: 0,
        },
        {
          kind: 'path',
          id: 'weekend',
          name: 'Weekend',
          quotes: [{ place: 'step 2', fragment: '', html: 'Why heat' }],
          left: 0,
        },
      ],
      [],
    ]);
  });

  it('leads to the section, and what leads inside that page leads to it', () => {
    const body = 'About.\n\n## Open questions\n\nSee [below](#open-questions), and [@slow-dough]. More.';
    expect(cited({ 'themes/ovens.md': theme({ title: 'Ovens' }, body) }).pages).toEqual([
      {
        kind: 'theme',
        id: 'ovens',
        name: 'Ovens',
        quotes: [
          {
            place: 'Open questions',
            fragment: 'open-questions',
            html: 'See <a href="/bread/themes/ovens/#open-questions">below</a>, and <mark>Slow Dough</mark>.',
          },
        ],
        left: 0,
      },
    ]);
  });

  it('quotes the first sentence of a step as text, and what the introduction of the path says', () => {
    const steps = '[{ paper: slow-dough, note: Why <time> & more. And so on. }, { paper: rye, note: Why }]';
    const { pages } = cited({
      'paths/weekend.md': path({ steps }, 'Begin with [@slow-dough].'),
      'papers/ovens/rye.md': other('Rye', 'A note.'),
    });
    expect(pages.map(({ quotes }) => quotes)).toEqual([
      [
        { place: 'step 1', fragment: '', html: 'Why &lt;time&gt; &amp; more.' },
        { place: '', fragment: '', html: 'Begin with <mark>Slow Dough</mark>.' },
      ],
    ]);
  });

  it('shows three sentences of a page and a hundred pages, and counts the rest', () => {
    const body = Array.from({ length: 5 }, (_, at) => `Number ${at} is [@slow-dough].`).join(' ');
    const { pages, left } = cited(
      Object.fromEntries(
        Array.from({ length: 102 }, (_, at) => [`papers/ovens/loaf-${at}.md`, other(`Loaf ${at}`, body)]),
      ),
    );
    expect([pages.length, left, pages[0]?.quotes.length, pages[0]?.left]).toEqual([100, 2, 3, 2]);
  });
});
