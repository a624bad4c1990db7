import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../../src/components/search/state.ts';
import {
  isMissingPaper,
  widerSearches,
  withoutOperators,
} from '../../../src/components/search/wider-searches.ts';
import { filterNames } from '../../../src/search/query/parse-query.ts';

const told = { wider: [] as string[], words: [] as string[], counts: {} };
const crust = { theme: [], tag: ['crust'] };

function stateOf(query: string, facets: Record<string, string[]> = { theme: [], tag: [] }): SearchState {
  return { query, facets, sort: 'newest' };
}

describe('withoutOperators', () => {
  it.each<[query: string, words: string]>([
    ['slow dough', 'slow dough'],
    ['"slow dough" -rye', 'slow dough'],
    ['-"rye" slow', 'slow'],
    ['-author:"Ada Kneader" well-known', 'well-known'],
    ['author:', 'author:'],
    ['colour:red -2', 'colour:red -2'],
    ...filterNames.map((name): [string, string] => [`slow ${name}:x dough`, 'slow dough']),
  ])('makes of %j the words %j', (query, words) => {
    expect(withoutOperators(query)).toBe(words);
  });
});

describe('widerSearches', () => {
  it('drops filters, then operators, then all words but one', () => {
    const state = stateOf(' slow rye -dough ', crust);
    const searches = widerSearches(state, { ...told, words: ['slow', 'rye'], wider: ['slow', 'rye'] });
    expect(searches.map(({ label, state: { query } }) => [label, query])).toEqual([
      ['“slow rye -dough” without filters', 'slow rye -dough'],
      ['slow rye', 'slow rye'],
      ['slow', 'slow'],
      ['rye', 'rye'],
    ]);
    expect(searches.map(({ state: { facets, sort } }) => [facets, sort])).toEqual(
      searches.map(() => [{}, 'newest']),
    );
  });

  it.each<[what: string, state: SearchState, answer: Partial<typeof told>, labels: string[]]>([
    ['nothing of one unknown word', stateOf('zzqq'), {}, []],
    ['nothing of an unknown word and a filter', stateOf('zzqq', crust), {}, []],
    ['nothing of filters alone', stateOf('', crust), {}, []],
    ['no operators where no word is known', stateOf('zzqq -rye'), {}, []],
    ['no word that is the query', stateOf('rye'), { words: ['rye'], wider: ['rye'] }, []],
    ['a known word without filters', stateOf('rye', crust), { words: ['rye'] }, ['“rye” without filters']],
    ['operators alone without filters', stateOf('author:oat', crust), {}, ['“author:oat” without filters']],
    [
      'what other values of the facet have',
      stateOf('zzqq', crust),
      { counts: { tag: { crust: 0, crumb: 2 } } },
      ['“zzqq” without filters'],
    ],
    [
      'no parts of the name of a paper',
      stateOf('arxiv.org/abs/2307.1234'),
      { words: ['arxiv'], wider: ['arxiv', 'org'] },
      [],
    ],
  ])('offers %s', (_what, state, answer, labels) => {
    expect(widerSearches(state, { ...told, ...answer }).map(({ label }) => label)).toEqual(labels);
  });
});

describe('isMissingPaper', () => {
  it.each<
    [query: string, found: number, words: string[], facets: Record<string, string[]>, missing: boolean]
  >([
    ['2307.01234', 0, [], {}, true],
    ['2307.01234', 1, [], {}, false],
    ['arxiv.org/abs/2307.01234', 3, ['arxiv'], {}, true],
    ['2307.01234', 0, [], crust, false],
    ['zzqq', 0, [], {}, false],
  ])('of %j, with %i found by the words %j and filters %j, is %j', (query, found, words, facets, missing) => {
    expect(isMissingPaper(stateOf(query, facets), found, { ...told, words })).toBe(missing);
  });
});
