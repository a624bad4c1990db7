import { describe, expect, it } from 'vitest';
import { explainSearch } from '../../src/search/explain.ts';
import { bakeryEngine, bread, engineOf, found } from './invented-corpus.ts';

const number = expect.any(Number) as number;

describe('explainSearch', () => {
  it('says for each word how the paper has it, and how much of the query that is', async () => {
    expect(await explainSearch(await bakeryEngine(), 'levian crusts ', 1)).toEqual([
      {
        id: 'rye-levain',
        doc: 2,
        score: number,
        explanation: {
          parts: [{ typed: 'levian', word: 'levain', kind: 'fuzzy', fields: ['title'], score: number }],
          coverage: expect.closeTo(0.635, 3) as number,
          titleCoverage: expect.closeTo(0.635, 3) as number,
          factor: number,
          lent: 0,
          bonus: 0,
        },
      },
    ]);
  });

  it('tells of papers that have little of the query once a paper has much of it', async () => {
    const engine = await engineOf([
      bread('two', 'Caraway and Fennel'),
      bread('one', 'Cumin'),
      bread('none', 'Rye'),
    ]);
    const coverages = async (query: string) =>
      (await explainSearch(engine, query, 5)).map(({ id, explanation }) => [id, explanation.coverage]);
    expect(await coverages('caraway fennel cumin ')).toEqual([
      ['two', expect.closeTo(2 / 3) as number],
      ['one', expect.closeTo(1 / 3) as number],
    ]);
    expect(await coverages('zzzz yyyy xxxx wwww cumin ')).toEqual([]);
  });

  it('covers all of the query where every word stands in the title', async () => {
    const [first] = await explainSearch(await bakeryEngine(), 'dough flavour ', 1);
    expect(first).toEqual({
      id: 'drt',
      doc: 1,
      score: number,
      explanation: {
        parts: [
          { typed: 'dough', word: 'dough', kind: 'exact', fields: ['title', 'abstract'], score: number },
          { typed: 'flavour', word: 'flavour', kind: 'exact', fields: ['title'], score: number },
        ],
        coverage: 1,
        titleCoverage: 1,
        factor: number,
        lent: 0,
        bonus: 0,
      },
    });
  });

  it('gives numbers that make up the score, for words, beginnings of titles and identifiers', async () => {
    const engine = await bakeryEngine();
    for (const query of ['dough rest', 'ryelev', 'levian crusts ', '2103.01230', 'thin crust']) {
      const explained = await explainSearch(engine, query, 9);
      expect(explained.length).toBeGreaterThan(0);
      for (const { score, explanation } of explained) {
        const sum = explanation.parts.reduce((all, part) => all + part.score, 0);
        expect(sum * explanation.factor + explanation.lent + explanation.bonus).toBeCloseTo(score, 4);
      }
    }
  });

  it('says that an identifier is the whole reason', async () => {
    const [named] = await explainSearch(await bakeryEngine(), '2103.01230', 1);
    expect([named?.id, named?.explanation.parts, named?.explanation.bonus]).toEqual(['drt', [], 3000]);
  });

  it('says what papers like it lent to its score', async () => {
    const alike = { note: 'barley spelt' };
    const engine = await engineOf([
      bread('lender', 'Caraway and Fennel', alike),
      bread('borrower', 'Fennel', alike),
      ...Array.from({ length: 8 }, (_none, at) => bread(`other-${at}`, `Other ${at}`)),
    ]);
    const explained = await explainSearch(engine, 'caraway fennel ', 5);
    expect(explained.map(({ id, explanation: { coverage, lent } }) => [id, coverage < 1, lent > 0])).toEqual([
      ['lender', false, false],
      ['borrower', true, true],
    ]);
    for (const { score, explanation } of explained) expect(score).toBeGreaterThan(explanation.lent);
  });

  it('gives the first results of the search, no more than it is asked for', async () => {
    const engine = await bakeryEngine();
    const explained = await explainSearch(engine, 'crust', 1);
    expect(explained.map(({ id }) => id)).toEqual((await found(engine, 'crust')).slice(0, 1));
    expect(await explainSearch(engine, 'zzzzzz', 5)).toEqual([]);
  });

  it('tells of all the papers where nothing is asked', async () => {
    const explained = await explainSearch(await bakeryEngine(), 'year:2019', 5);
    expect(explained).toEqual([
      {
        id: 'baguette',
        doc: 0,
        score: 0,
        explanation: { parts: [], factor: 1, coverage: 1, titleCoverage: 1, lent: 0, bonus: 0 },
      },
    ]);
  });

  it('names an acronym only for papers that have all the words it stands for', async () => {
    const engine = await engineOf([
      bread('drt', 'Dough Rest Time (DRT)'),
      bread('part', 'Caraway and Fennel in Dough'),
      bread('spelt-out', 'Caraway and the Time that Dough must Rest'),
    ]);
    const explained = await explainSearch(engine, 'drt caraway ', 5);
    const kinds = explained.map(({ id, explanation }) => [id, explanation.parts.map(({ kind }) => kind)]);
    expect(Object.fromEntries(kinds)).toEqual({
      drt: ['exact'],
      part: ['exact'],
      'spelt-out': ['acronym', 'exact'],
    });
  });
});
