import { beforeAll, describe, expect, it } from 'vitest';
import { Expander } from '../../../src/search/query/expand.ts';
import type { Alternative } from '../../../src/search/query/unit.ts';
import { idf } from '../../../src/search/words/idf.ts';
import type { OpenIndex } from '../../../src/search/index/open-index.ts';
import { bread, opened } from '../invented-corpus.ts';

/** Papers whose titles bring the words that the tests ask for; fillers make some of them common. */
const papers = [
  ...Array.from({ length: 20 }, (_none, at) => bread(`f${at}`, `Ferment ${at}`)),
  ...Array.from({ length: 4 }, (_none, at) => bread(`s${at}`, `Sourdough ${at}`)),
  bread('fermenting', 'Fermenting'),
  bread('fermentor', 'Fermentoria'),
  bread('fremont', 'Slowdough'),
  bread('slow', 'Slow'),
  bread('dough', 'Dough'),
  bread('drt', 'Dough Rest Time (DRT)'),
  bread('rye', 'Rye'),
];
let index: OpenIndex;
let expander: Expander;

beforeAll(async () => {
  index = await opened(papers);
  expander = new Expander(index);
});

type Told = [kind: Alternative['kind'], words: string, weight: number];

/** The alternatives of each unit, with words as text; weights rounded. */
function expanded(text: string, unfinished = false): Record<string, Told[]>[] {
  return expander.expand(text.split(' '), unfinished).map(({ typed, alternatives }) => ({
    [typed]: alternatives.map(({ kind, words, weight }): Told => [
      kind,
      words.map((word) => index.words[word]).join(' '),
      Number(weight.toFixed(3)),
    ]),
  }));
}

describe('Expander.expand', () => {
  it('takes a known word as it is', () => {
    expect(expanded('rye')).toEqual([{ rye: [['exact', 'rye', 1]] }]);
  });

  it('takes an unknown word for one of which two letters changed places, also while it is typed', () => {
    const meant = [{ fenmert: [['fuzzy', 'ferment', 0.56]] }];
    expect([expanded('fenmert'), expanded('fenmert', true)]).toEqual([meant, meant]);
  });

  it('adds words with the same stem', () => {
    expect([expanded('ferment'), expanded('fermented')]).toEqual([
      [
        {
          ferment: [
            ['exact', 'ferment', 1],
            ['stem', 'fermenting', 0.8],
          ],
        },
      ],
      [
        {
          fermented: [
            ['stem', 'ferment', 0.8],
            ['stem', 'fermenting', 0.8],
          ],
        },
      ],
    ]);
  });

  it('lets an unfinished word go on, the common words first', () => {
    expect(expanded('ferm', true)).toEqual([
      {
        ferm: [
          ['prefix', 'ferment', 0.654],
          ['prefix', 'fermenting', 0.615],
          ['prefix', 'fermentoria', 0.607],
        ],
      },
    ]);
  });

  it('weighs what a whole word may go on with less', () => {
    expect(expanded('ferment', true)).toEqual([
      {
        ferment: [
          ['exact', 'ferment', 1],
          ['stem', 'fermenting', 0.8],
          ['prefix', 'fermentoria', 0.401],
        ],
      },
    ]);
  });

  it('lets only the last word go on, and no single letter', () => {
    expect([expanded('ferm rye', true), expanded('f', true)]).toEqual([
      [{ ferm: [] }, { rye: [['exact', 'rye', 1]] }],
      [{ f: [] }],
    ]);
  });

  it('corrects a misspelt word, one in the midst of typing with some doubt', () => {
    expect([expanded('sourdouhg'), expanded('suordo', true)]).toEqual([
      [{ sourdouhg: [['fuzzy', 'sourdough', 0.7]] }],
      [{ suordo: [['fuzzy', 'sourdough', 0.63]] }],
    ]);
  });

  it('tries a much commoner neighbour of a word that next to no paper has', async () => {
    const slip = await opened([...papers, bread('slip', 'Fermemt')]);
    const [unit] = new Expander(slip).expand(['fermemt'], false);
    expect(unit?.alternatives).toEqual([
      { kind: 'exact', words: [slip.find('fermemt')], weight: 1 },
      { kind: 'fuzzy', words: [slip.find('ferment')], weight: expect.closeTo(0.42, 5) },
    ]);
  });

  it('does not correct short or known words', () => {
    expect([expanded('ryf'), expanded('rey'), expanded('slow')]).toEqual([
      [{ ryf: [] }],
      [{ rey: [] }],
      [{ slow: [['exact', 'slow', 1]] }],
    ]);
  });

  it('joins two words that a paper writes as one', () => {
    expect(expanded('slow dough')).toEqual([
      {
        slow: [
          ['exact', 'slow', 1],
          ['joined', 'slowdough', 0.9],
        ],
      },
      {
        dough: [
          ['exact', 'dough', 1],
          ['joined', 'slowdough', 0.9],
        ],
      },
    ]);
  });

  it('parts one word that the papers write as two', () => {
    expect(expanded('ryedough')).toEqual([
      { rye: [['exact', 'rye', 1]] },
      { dough: [['exact', 'dough', 1]] },
    ]);
  });

  it('parts one word that the papers write as two with a little word between', async () => {
    const index = await opened([bread('a', 'Crust to Crumb'), ...papers]);
    const units = new Expander(index).expand(['crusttocrumb'], false);
    expect(units.map(({ typed }) => typed)).toEqual(['crust', 'crumb']);
  });

  it('makes nothing of four letters', () => {
    expect(expanded('ryto')).toEqual([{ ryto: [] }]);
  });

  it('spells an acronym out', () => {
    expect(expanded('drt')).toEqual([
      {
        drt: [
          ['exact', 'drt', 1],
          ['acronym', 'dough rest time', 0.7],
        ],
      },
    ]);
  });

  it('finds the acronym of what is spelt out', () => {
    expect(expanded('slow dough rest time')).toEqual([
      { slow: expect.any(Array) as unknown },
      {
        dough: [
          ['exact', 'dough', 1],
          ['joined', 'slowdough', 0.9],
          ['acronym', 'drt', 0.7],
        ],
      },
      {
        rest: [
          ['exact', 'rest', 1],
          ['acronym', 'drt', 0.7],
        ],
      },
      {
        time: [
          ['exact', 'time', 1],
          ['acronym', 'drt', 0.7],
        ],
      },
    ]);
  });

  it('says that rare words tell more, and an unknown one no more than one that a single paper has', () => {
    const told = (word: string) => expander.expand([word], false)[0]?.idf;
    expect([told('ferment'), told('sourdough'), told('rye'), told('xyz')]).toEqual([
      idf(20, papers.length),
      idf(4, papers.length),
      idf(1, papers.length),
      idf(1, papers.length),
    ]);
  });

  it('knows no word by the names that every object has', () => {
    expect(expanded('constructor __proto__').map((unit) => Object.entries(unit))).toEqual([
      [['constructor', []]],
      [['__proto__', []]],
    ]);
  });
});
