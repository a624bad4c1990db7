import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../../scripts/search/local-index.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { bakeryEngine, bread, engineOf, found } from './invented-corpus.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = await bakeryEngine();
});

describe('a quoted phrase', () => {
  it.each([
    ['in a title', '"rest time"', ['drt']],
    ['in a note', '"thin crust"', ['baguette']],
    ['across a sentence of a note', '"thin crust the oven"', ['baguette']],
    ['in the name people use', '"ryelev"', ['rye-levain']],
    ['in an author', '"ada kneader"', ['drt']],
    ['in a venue', '"crumb conference"', ['rye-levain', 'steam']],
    ['with accents and case', '"CECILE Brulée"', ['steam']],
    ['in another order', '"crust thin"', []],
    ['with a word between', '"dough time"', []],
    ['as part of a word', '"thin crus"', []],
    ['across two authors', '"kneader bo"', []],
    ['beside words', 'oven "thin crust" ', ['baguette']],
    ['beside words elsewhere', 'steam "thin crust"', ['baguette']],
    ['beside another', '"thin crust" "oven must"', ['baguette']],
    ['without its end', '"thin crust', ['baguette']],
    ['while its last word is typed', '"thin cru', ['baguette']],
    ['whole, once it is closed', '"thin cru"', []],
    ['of two papers', '"thin crust" "ada kneader"', []],
  ])('is looked for %s', async (_where, query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
  });

  it('is looked for in notes of a list without facets', async () => {
    const plain = await engineOf([
      bread('a', 'Oven', { note: 'cold hot' }),
      bread('b', 'Hot', { note: 'hot cold' }),
    ]);
    expect(await found(plain, '"hot cold"')).toEqual(['b']);
  });
});

describe('a minus', () => {
  it.each([
    ['a word', 'crust -shiny', ['baguette']],
    ['a word of the title', 'crust -steam', ['baguette']],
    ['two words', 'crust -shiny -long', []],
    ['a quoted word', 'crust -"shiny"', ['baguette']],
    ['a word alone', '-crust', ['rye-levain', 'drt']],
    ['an unknown word', 'crust -zzzzzz', ['baguette', 'steam']],
    ['an author', 'crust -author:brulee', ['baguette']],
    ['a year alone', '-year:2021', ['steam', 'baguette']],
    ['a tag in quotes', 'crust -tag:"time"', ['baguette']],
    ['a phrase', 'crust -"shiny crust"', ['baguette']],
    ['a phrase in another order not', 'crust -"crust shiny"', ['baguette', 'steam']],
    ['words with a hyphen only where they stand together', 'rest -rest-time', []],
    ['words with a hyphen not where one stands alone', 'crust -thin-oven', ['baguette', 'steam']],
  ])('leaves out %s', async (_what, query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
  });
});

describe('a minus before a compound', () => {
  it('leaves out the papers that write it with a hyphen, a space or as one word, and no others', async () => {
    const engine = await engineOf([
      bread('solid', 'Sourdough Rye'),
      bread('hyphen', 'Sour-Dough Rye'),
      bread('spaced', 'Sour Dough Rye'),
      bread('sour', 'Sour Rye'),
      bread('dough', 'Dough of Rye'),
    ]);
    for (const query of ['rye -sourdough', 'rye -sour-dough', 'rye -"sour dough"'])
      expect((await found(engine, query)).sort()).toEqual(['dough', 'sour']);
  });
});

describe('papers with some of the words', () => {
  const papers = [
    bread('all', 'Caraway and Fennel', { note: 'oven' }),
    bread('some', 'Fennel', { note: 'spelt oven' }),
    ...Array.from({ length: 8 }, (_none, at) => bread(`other-${at}`, `Other ${at}`)),
  ];

  it('follow those that match, and are neither counted nor given for more than words', async () => {
    const list = await engineOf(papers, [
      { name: 'year', label: 'Year', values: [{ value: '2020', label: '2020' }] },
    ]);
    const query = 'caraway cumin fennel ';
    const { hits, related } = await list.search({ query });
    expect([await idsOf(list, hits), related]).toEqual([['all', 'some'], 1]);
    for (const narrow of ['year:2020', '-salt', '"fennel"'])
      expect((await list.search({ query: `${query}${narrow} ` })).related).toBe(0);
    expect((await list.search({ query, sort: 'newest' })).related).toBe(0);
    expect((await list.search({ query, facets: { year: ['2020'] } })).related).toBe(0);
  });

  it('are at most two where no paper matches', async () => {
    const { hits, related } = await (await engineOf(papers)).search({ query: 'xxxx yyyy fennel ' });
    expect([hits.length, related]).toEqual([2, 2]);
  });
});

describe('an operator', () => {
  it.each([
    ['author:kneader', ['drt']],
    ['author:"ada kneader"', ['drt']],
    ['author:kneader gluten', ['drt']],
    ['author:kneader shiny', []],
    ['venue:crumb', ['steam', 'rye-levain']],
    ['year:2021', ['rye-levain', 'drt']],
    ['year:2020..', ['steam', 'rye-levain', 'drt']],
    ['year:..2020', ['baguette']],
    ['year:2019..2021 oven', ['baguette']],
    ['theme:fermentation', ['rye-levain', 'drt']],
    ['theme:"Wild Fermentation"', ['rye-levain', 'drt']],
    ['tag:time tag:crust', ['steam']],
    ['tag:flour', []],
    ['Author:KNEADER', ['drt']],
  ])('narrows: %s', async (query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
  });

  it('counts facets of what it leaves', async () => {
    expect((await engine.search({ query: 'year:2021' })).counts).toEqual({
      theme: { ovens: 1, fermentation: 2 },
      tag: { crust: 0, rye: 1, time: 1 },
      year: { '2023': 0, '2021': 2, '2019': 0 },
    });
  });

  it('is text when it is unknown', async () => {
    expect(await found(engine, 'flour:gluten')).toEqual(await found(engine, 'flour gluten'));
  });
});
