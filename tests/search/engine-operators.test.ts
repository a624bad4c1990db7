import { beforeAll, describe, expect, it } from 'vitest';
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
  ])('leaves out %s', async (_what, query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
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
