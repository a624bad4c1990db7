import { describe, expect, it } from 'vitest';
import { coins } from '../../src/derive/citing/coins.ts';
import { createPresenter } from '../../src/derive/paper-card.ts';
import { createAddresses } from '../../src/derive/addresses.ts';
import { library, note, paper, slowDough, theme } from '../model/invented-list.ts';
import { bakery, paperOf } from './invented-bakery.ts';

const addresses = createAddresses('/bread/', 'https://example.org');
const ovens = { id: 'ovens', label: 'Ovens', href: '/bread/themes/ovens/', accent: 1 };
const fermentation = {
  id: 'fermentation',
  label: 'Fermentation',
  href: '/bread/themes/fermentation/',
  accent: 2,
};
const citation = (id: string, label: string) =>
  `<a class="citation" href="/bread/papers/${id}/">${label}</a>`;

describe('createPresenter', () => {
  it('makes the card of a paper', () => {
    const list = bakery();
    expect(createPresenter(list, addresses).card(paperOf(list, 'slow-dough'))).toEqual({
      id: 'slow-dough',
      href: '/bread/papers/slow-dough/',
      title: 'Slow Dough: A Study of Time',
      authors: ['Ada Kneader'],
      organization: undefined,
      venue: 'Bread 2021',
      date: '14 March 2021',
      dateIso: '2021-03-14',
      added: '2026-11-23',
      themes: [ovens, fermentation],
      tags: [
        { label: 'sourdough', href: '/bread/tags/sourdough/' },
        { label: 'Rye Flour', href: '/bread/tags/rye/' },
      ],
      status: undefined,
      noteHtml: note,
      coins: coins(paperOf(list, 'slow-dough')),
    });
  });

  it('names an organization that signs alone only once, and links the citations of the note', () => {
    const list = bakery();
    expect(createPresenter(list, addresses).card(paperOf(list, 'steam'))).toEqual({
      id: 'steam',
      href: '/bread/papers/steam/',
      title: 'Steam',
      authors: ['Grain Mill'],
      organization: undefined,
      venue: undefined,
      date: 'March 2021',
      dateIso: '2021-03',
      added: '2026-11-24',
      themes: [ovens],
      tags: [
        { label: 'Rye Flour', href: '/bread/tags/rye/' },
        { label: 'crust', href: '/bread/tags/crust/' },
      ],
      status: undefined,
      noteHtml: `Compare ${citation('slow-dough', 'Slow Dough')}; ${citation('acid', 'Acid')}.`,
      coins: coins(paperOf(list, 'steam')),
    });
  });

  it('names the organization besides the authors, and the status', () => {
    const list = bakery();
    const { authors, organization, status, date } = createPresenter(list, addresses).card(
      paperOf(list, 'acid'),
    );
    expect({ authors, organization, status, date }).toEqual({
      authors: ['Ada Kneader'],
      organization: 'Grain Mill',
      status: 'retracted',
      date: '2019',
    });
  });

  it('makes the card of a paper once', () => {
    const list = bakery();
    const presenter = createPresenter(list, addresses);
    const steam = paperOf(list, 'steam');
    expect(presenter.card(steam)).toBe(presenter.card(steam));
    expect(presenter.card(paperOf(list, 'acid'))).not.toBe(presenter.card(steam));
  });

  it('links the citations of any compiled text', () => {
    expect(createPresenter(bakery(), addresses).prose('<p><a data-citation="acid"></a></p>')).toBe(
      `<p>${citation('acid', 'Acid')}</p>`,
    );
  });

  it('escapes the short name in a citation', () => {
    const list = library({ [slowDough]: paper({ short: 'Rye & "Salt"' }, 'See [@slow-dough].') });
    expect(createPresenter(list, addresses).card(paperOf(list, 'slow-dough')).noteHtml).toBe(
      `See ${citation('slow-dough', 'Rye &amp; &quot;Salt&quot;')}.`,
    );
  });

  it('gives each theme the colour of its place, and starts over after eight', () => {
    const more = Array.from({ length: 8 }, (_, index) => [
      `themes/kitchen-${index}.md`,
      theme({ order: `${index + 3}` }),
    ]);
    const list = library(Object.fromEntries(more));
    const presenter = createPresenter(list, addresses);
    expect(list.themes.map(({ id }) => presenter.theme(id).accent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2]);
  });

  it('says which theme a list does not have', () => {
    expect(() => createPresenter(bakery(), addresses).theme('cellar')).toThrow(
      'the list has no theme `cellar`',
    );
  });
});
