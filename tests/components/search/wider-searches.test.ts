import { describe, expect, it } from 'vitest';
import type { SearchState } from '../../../src/components/search/state.ts';
import {
  isMissingPaper,
  meantSearches,
  widerSearches,
  type Told,
} from '../../../src/components/search/wider-searches.ts';

const told: Told = { wider: [], words: [], counts: {}, text: 'zzqq', namesPaper: false };
const crust = { theme: [], tag: ['crust'] };

function stateOf(query: string, facets: Record<string, string[]> = { theme: [], tag: [] }): SearchState {
  return { query, facets, sort: 'newest' };
}

describe('widerSearches', () => {
  it('drops filters, then asks what the answer offers', () => {
    const state = stateOf(' slow rye -dough ', crust);
    const searches = widerSearches(state, {
      ...told,
      words: ['slow', 'rye'],
      wider: ['slow rye', 'slow', 'rye'],
    });
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

  it.each<[what: string, state: SearchState, answer: Partial<Told>, labels: string[]]>([
    ['nothing of one unknown word', stateOf('zzqq'), {}, []],
    ['nothing of an unknown word and a filter', stateOf('zzqq', crust), {}, []],
    ['nothing of filters alone', stateOf('', crust), { text: '' }, []],
    ['a known word without filters', stateOf('rye', crust), { words: ['rye'] }, ['“rye” without filters']],
    [
      'operators alone without filters',
      stateOf('author:oat', crust),
      { text: '' },
      ['“author:oat” without filters'],
    ],
    [
      'what other values of the facet have',
      stateOf('zzqq', crust),
      { counts: { tag: { crust: 0, crumb: 2 } } },
      ['“zzqq” without filters'],
    ],
    [
      'the name of a paper without filters, and no parts of it',
      stateOf('arxiv.org/abs/2307.1234', crust),
      { namesPaper: true, wider: ['arxiv', 'org'] },
      ['“arxiv.org/abs/2307.1234” without filters'],
    ],
  ])('offers %s', (_what, state, answer, labels) => {
    expect(widerSearches(state, { ...told, ...answer }).map(({ label }) => label)).toEqual(labels);
  });
});

describe('isMissingPaper', () => {
  it.each<
    [namesPaper: boolean, found: number, words: string[], facets: Record<string, string[]>, missing: boolean]
  >([
    [true, 0, [], {}, true],
    [true, 1, [], {}, false],
    [true, 3, ['arxiv'], {}, true],
    [true, 0, [], crust, false],
    [false, 0, [], {}, false],
  ])(
    'of a query whose naming a paper is %j, with %i found by the words %j and filters %j, is %j',
    (namesPaper, found, words, facets, missing) => {
      const state = stateOf('2307.01234', facets);
      expect(isMissingPaper(state, found, { ...told, words, namesPaper })).toBe(missing);
    },
  );
});

describe('meantSearches', () => {
  it.each([
    ['rye levle:easy oats', 'levle', 'level:easy', 'rye level:easy oats'],
    ['-Loaves: > few', 'loaves', 'loaves:>1B', '-loaves:>1B'],
    ['tag:"thin crusty" rye', 'tag', 'tag:crust', 'tag:crust rye'],
  ])('repairs %j', (query, operator, offer, repaired) => {
    const advice = [{ operator, value: '', isKnown: true, offers: [offer] }];
    const searches = meantSearches(stateOf(query), { ...told, advice });
    expect(searches.map(({ label, state }) => [label, state.query])).toEqual([[offer, repaired]]);
  });
});
