import { describe, expect, it } from 'vitest';
import { Expander } from '../../../src/search/query/expand.ts';
import { Ranker, saturated, weightedFrequency, worth } from '../../../src/search/rank/rank.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { bread, engineOf, found, opened } from '../invented-corpus.ts';

/** Papers about something else, so that no word is in most of them. */
const others = (count: number) =>
  Array.from({ length: count }, (_none, at) => bread(`other-${at}`, `Other ${at}`));

async function order(query: string, ...papers: SearchDocument[]): Promise<string[]> {
  return found(await engineOf([...papers, ...others(30)]), query);
}

describe('Ranker.rank', () => {
  it('puts the word itself above its stem, and its stem above what it may go on with', async () => {
    const papers = [
      bread('prefix', 'On Fermentoria'),
      bread('stem', 'On Ferments'),
      bread('exact', 'On Ferment'),
    ];
    expect(await order('on ferment', ...papers)).toEqual(['exact', 'stem', 'prefix']);
  });

  it('puts title above authors, tags, note and abstract', async () => {
    const papers = [
      bread('abstract', 'A', { abstract: 'levain' }),
      bread('note', 'B', { note: 'levain' }),
      bread('tag', 'C', { terms: ['levain'] }),
      bread('venue', 'D', { venue: 'levain' }),
      bread('author', 'E', { authors: ['levain'] }),
      bread('title', 'F levain'),
    ];
    expect(await order('levain ', ...papers)).toEqual([
      'title',
      'author',
      'venue',
      'tag',
      'note',
      'abstract',
    ]);
  });

  it('puts a paper that says a word more often above one that says it once', async () => {
    const papers = [
      bread('once', 'A', { abstract: 'levain salt salt salt' }),
      bread('often', 'B', { abstract: 'levain levain levain salt' }),
    ];
    expect(await order('levain ', ...papers)).toEqual(['often', 'once']);
  });

  it('puts a short text above a long one', async () => {
    const papers = [
      bread('long', 'A', { abstract: `levain ${'salt '.repeat(200)}` }),
      bread('short', 'B', { abstract: 'levain' }),
    ];
    expect(await order('levain ', ...papers)).toEqual(['short', 'long']);
  });

  it('puts a paper that has all words above one that has one of them often', async () => {
    const papers = [
      bread('one', 'Levain Levain', { abstract: 'levain levain' }),
      bread('all', 'Hot', { abstract: 'levain and oats' }),
    ];
    expect(await order('levain oats ', ...papers)).toEqual(['all', 'one']);
  });

  it('puts a title that is the query above a title that has more to say', async () => {
    const papers = [bread('more', 'A Short History of Salt Levain'), bread('is', 'Salt Levain')];
    expect(await order('levain salt ', ...papers)).toEqual(['is', 'more']);
  });

  it('cuts what matches by accident', async () => {
    const papers = [
      bread('all', 'Levain Oats Spelt Caraway', { terms: ['salt'] }),
      bread('hardly', 'A', { abstract: 'salt' }),
    ];
    const more = Array.from({ length: 14 }, (_none, at) =>
      bread(`s${at}`, `Other ${at}`, { abstract: 'salt' }),
    );
    expect(await order('levain oats spelt caraway salt ', ...papers, ...more)).toEqual(['all']);
  });

  it('puts a paper that is like the best above one that is not', async () => {
    const alike = { abstract: 'gluten crumb hydration' };
    const papers = [
      bread('a-stranger', 'Levain', { abstract: 'baskets knives trays' }),
      bread('best', 'Levain and Oats', alike),
      bread('like-the-best', 'Levain', alike),
    ];
    expect(await order('levain oats ', ...papers)).toEqual(['best', 'like-the-best', 'a-stranger']);
  });

  it('fills a page with papers that have less of the query, those like the best first', async () => {
    const shared = ['gluten', 'crumb', 'hydration', 'baskets', 'steam', 'ovens'];
    const papers = [
      bread('best', 'Levain Oats Rye', { terms: ['spelt', ...shared] }),
      ...Array.from({ length: 12 }, (_none, at) =>
        bread(`spelt-${at}`, `Tray ${at}`, { terms: ['spelt', 'gluten', 'crumb'] }),
      ),
      bread('like-the-best', 'Other', { terms: ['spelt', ...shared] }),
      bread('none', 'Other', { terms: shared }),
    ];
    const engine = await engineOf([...papers, ...others(60)]);
    const filled = await found(engine, 'levain oats rye spelt ');
    expect(filled).toHaveLength(10);
    expect(filled.slice(0, 2)).toEqual(['best', 'like-the-best']);
    expect(filled).not.toContain('none');
  });

  it('lends nothing in a list of 300 papers', async () => {
    const alike = { terms: ['spelt', 'gluten', 'crumb', 'hydration', 'baskets', 'steam'] };
    const papers = (count: number) => [
      bread('best', 'Levain Oats Rye', alike),
      bread('like-the-best', 'Other', alike),
      ...others(count - 2),
    ];
    const query = 'levain oats rye spelt ';
    expect(await found(await engineOf(papers(299)), query)).toEqual(['best', 'like-the-best']);
    expect(await found(await engineOf(papers(300)), query)).toEqual(['best']);
  });

  it('scores nothing twice when it is asked again', async () => {
    const index = await opened([bread('a', 'Levain'), bread('b', 'Levain and Salt'), ...others(9)]);
    const ranker = new Ranker(index);
    const rank = (words: string[]) => ranker.rank(new Expander(index).expand(words, false));
    const first = rank(['levain']);
    rank(['salt', 'levain']);
    expect(rank(['levain'])).toEqual(first);
  });

  it('finds papers that spell an acronym out only when they have all its words', async () => {
    const papers = [
      bread('drt', 'Dough Rest Time (DRT)'),
      bread('spelt-out', 'Time for the Dough to Rest'),
      bread('part', 'Dough Time'),
    ];
    expect(await order('drt ', ...papers)).toEqual(['drt', 'spelt-out']);
  });
});

describe('weightedFrequency', () => {
  it('adds what the short fields have, or the long ones, by their weight', () => {
    const profile = [2, 1, 0, 1, 3, 4];
    expect([weightedFrequency(profile, false), weightedFrequency(profile, true)]).toEqual([
      2 * 4 + 3 + 1.5,
      3 * 1.2 + 4,
    ]);
    expect(weightedFrequency([], true)).toBe(0);
  });
});

describe('saturated', () => {
  it('grows with the frequency, but never beyond its limit', () => {
    const values = [0, 1, 2, 4, 100, 1e9].map((frequency) => saturated(frequency, 0, 1));
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect([values[0], values[1], values.at(-1)]).toEqual([0, 1, expect.closeTo(1.8, 6)]);
  });

  it('marks long texts down, not short fields', () => {
    expect(saturated(0, 2, 3)).toBeLessThan(saturated(0, 2, 1));
    expect(saturated(2, 0, 3)).toBe(saturated(2, 0, 1));
  });
});

describe('worth', () => {
  it('lets other words tell no more than their own rarity allows', async () => {
    const index = await opened([bread('a', 'Levain'), ...others(9)]);
    const unit = { typed: 'levein', alternatives: [], idf: 2, share: 2 };
    const [levain, other] = [index.find('levain'), index.find('other')];
    const kinds = ['exact', 'stem', 'joined', 'prefix', 'fuzzy', 'acronym'] as const;
    const told = kinds.map((kind) => worth(unit, { words: [other], weight: 0.5, kind }, index));
    const common = 0.5 * Math.log(1 + 1.5 / 9.5);
    expect(told).toEqual([1, 1, 1, common, common, common]);
    expect(worth(unit, { words: [other, levain], weight: 0.5, kind: 'acronym' }, index)).toBe(
      0.5 * Math.min(2, Math.log(1 + 9.5 / 1.5)),
    );
  });
});
