import { beforeAll, describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { found, statingBakery } from '../invented-corpus.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = new SearchEngine(await statingBakery());
});

/** What is said of the operators of a query, as `operator:value -> offers`; `?` before one that there is not. */
async function advice(query: string): Promise<string[]> {
  const { advice: said } = await engine.search({ query });
  return said.map(
    ({ operator, value, isKnown, offers }) =>
      `${isKnown ? '' : '?'}${operator}:${value} -> ${offers.join(', ')}`,
  );
}

describe('an operator of the list', () => {
  it.each([
    ['level:easy', ['steam', 'drt']],
    ['-level:easy', ['rye-levain', 'baguette']],
    ['loaves:>1B', ['drt']],
    ['loaves: > 1B', ['drt']],
    ['result:"keeps for"', ['baguette']],
    ['is:easy has:code', ['drt']],
    ['year:>2019 sort:oldest', ['drt', 'rye-levain', 'steam']],
    ['crust sort:date', ['steam', 'baguette']],
  ])('narrows or orders: %s', async (query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
  });

  it('finds the words of facts', async () => {
    expect(await found(engine, 'keeps week ')).toEqual(['baguette']);
  });
});

describe('advice', () => {
  it.each([
    ['level:easy theme:ovens year:2021 author:ada crust', []],
    ['levle:easy', ['?levle:easy -> level:easy']],
    ['kind:hard crust', ['?kind:hard -> level:hard']],
    ['kind:"hard"', ['?kind:hard -> level:"hard"']],
    ['zzz:qqq', ['?zzz:qqq -> ']],
    ['level:eazy', ['level:eazy -> level:easy, level:hard']],
    ['is:eazy', ['is:eazy -> is:easy, is:hard']],
    ['tag:crusty', ['tag:crusty -> tag:crust, tag:rye, tag:time']],
    ['has:codes', ['has:codes -> has:code, has:loaves, has:result']],
    ['loaves:few', ['loaves:few -> loaves:>1B, loaves:1B..10B, loaves:7B']],
    ['year:soon', ['year:soon -> year:2023, year:2020..2023, year:>2023']],
    ['sort:size', ['sort:size -> sort:date, sort:added, sort:newest, sort:oldest, sort:relevance']],
    ['Dough: A Study', []],
    ['arxiv:2103.99999 doi:10.1000/x', []],
    ['https://example.org/x:y', []],
  ])('says what is wrong with %s', async (query, said) => {
    expect(await advice(query)).toEqual(said);
  });
});
