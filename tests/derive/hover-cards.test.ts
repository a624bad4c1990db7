import { describe, expect, it } from 'vitest';
import type { CardData } from '../../src/components/hover-card/card-files.ts';
import { createAddresses } from '../../src/derive/addresses.ts';
import { cardFileCount, hoverCardFiles, type HoverCards } from '../../src/derive/hover-cards.ts';
import { createPresenter } from '../../src/derive/paper-card.ts';
import type { Library } from '../../src/model/library.ts';
import { bucketOf } from '../../src/text/bucket.ts';
import { library, paper, site, slowDough } from '../model/invented-list.ts';
import { bakery, paperOf } from './invented-bakery.ts';

function filesOf(list: Library): [path: string, cards: HoverCards][] {
  const presenter = createPresenter(list, createAddresses('/bread/', 'https://example.org'));
  return hoverCardFiles(list, presenter).map(({ path, text }) => [path, JSON.parse(text()) as HoverCards]);
}

/** The card of the one paper of a list. */
function cardOf(list: Library) {
  return filesOf(list)[0]?.[1]['slow-dough'];
}

/** A list of so many papers, which differ in nothing but their ids. */
function longList(count: number): Library {
  const list = bakery();
  const one = paperOf(list, 'steam');
  return { ...list, papers: Array.from({ length: count }, (_, at) => ({ ...one, id: `loaf-${at}` })) };
}

describe('the cards behind citations', () => {
  it('hold what a reader wants to know before following the link, and nothing that is empty', () => {
    const cards: Record<string, CardData> | undefined = filesOf(bakery())[0]?.[1];
    expect(cards).toEqual({
      'slow-dough': {
        short: 'Slow Dough',
        title: 'A Study of Time',
        authors: ['Ada Kneader'],
        source: 'Bread 2021',
        facets: [['Level', 'easy']],
        note: 'Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.',
        links: [['Page', 'https://example.org/slow-dough']],
        accent: 1,
      },
      steam: {
        short: 'Steam',
        authors: ['Grain Mill'],
        source: '2021',
        facets: [['Level', 'hard']],
        note: 'Compare Slow Dough; Acid.',
        links: [
          ['arXiv', 'https://arxiv.org/abs/2103.01230'],
          ['PDF', 'https://arxiv.org/pdf/2103.01230'],
        ],
        accent: 1,
      },
      acid: {
        short: 'Acid',
        authors: ['Ada Kneader'],
        source: '2019',
        status: 'retracted',
        note: 'Read it for the clock inside the dough, which tells when a slow loaf is ready for the oven.',
        links: [['Page', 'https://www.example.org/acid']],
        accent: 2,
      },
      yeast: {
        short: 'Yeast',
        authors: ['Ada Kneader'],
        source: '2021',
        facets: [['Level', 'easy']],
        note: 'See Slow Dough.',
        links: [['Page', 'https://example.org/yeast']],
        accent: 2,
      },
    });
  });

  it('hold the first three of many authors, the first sentence, the whole title of another name, and facts', () => {
    const list = library({
      'site.md': site({
        facts: '{ ovens: { label: Ovens }, result: { label: Headline result, headline: true } }',
      }),
      [slowDough]: paper(
        {
          short: 'SD',
          authors: '[Ada Kneader, Bo Crumb, Cy Rye, Di Salt, Ed Water, Flo Yeast]',
          venue: 'Loaf Letters',
          type: 'article-journal',
          facts: '{ ovens: two, result: it rises }',
        },
        'It asks, e.g. [@slow-dough], what *time* does. It takes long.',
      ),
    });
    expect(cardOf(list)).toEqual({
      short: 'SD',
      title: 'Slow Dough: A Study of Time',
      authors: ['Ada Kneader', 'Bo Crumb', 'Cy Rye'],
      moreAuthors: 3,
      source: 'Loaf Letters, 2021',
      note: 'It asks, e.g. SD, what time does.',
      facts: [['Headline result', 'it rises']],
      links: [['Page', 'https://example.org/slow-dough']],
      accent: 1,
    });
  });

  it('are in more files the longer the list is, whose number is a power of two', () => {
    expect([0, 1, 128, 129, 300, 10_000].map((count) => cardFileCount(longList(count)))).toEqual([
      1, 1, 1, 2, 4, 128,
    ]);
  });

  it('are each in the file of the bucket of its id', () => {
    const files = filesOf(longList(300));
    expect(files.map(([path]) => path)).toEqual([0, 1, 2, 3].map((at) => `cards/${at}.json`));
    expect(files.flatMap(([, cards]) => Object.keys(cards))).toHaveLength(300);
    for (const [path, cards] of files)
      for (const id of Object.keys(cards)) expect([id, path]).toEqual([id, `cards/${bucketOf(id, 4)}.json`]);
  });
});
