import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf } from '../../scripts/search/local-index.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { bakeryEngine, bread, engineOf, found } from './invented-corpus.ts';

let engine: SearchEngine;
const noCounts = {
  theme: { ovens: 0, fermentation: 0 },
  tag: { crust: 0, rye: 0, time: 0 },
  year: { '2023': 0, '2021': 0, '2019': 0 },
};

beforeAll(async () => {
  engine = await bakeryEngine();
});

describe('SearchEngine.search', () => {
  it('answers with hits, corrections, words that matched and counts', async () => {
    expect(await engine.search({ query: 'levian' })).toEqual({
      hits: [{ doc: 2, score: expect.any(Number) as number }],
      related: 0,
      corrections: [{ typed: 'levian', used: ['levain'] }],
      advice: [],
      words: ['levain'],
      wider: [],
      text: 'levian',
      namesPaper: false,
      counts: {
        theme: { ovens: 0, fermentation: 1 },
        tag: { crust: 0, rye: 1, time: 0 },
        year: { '2023': 0, '2021': 1, '2019': 0 },
      },
    });
  });

  it.each([
    ['a word of the title', 'steam', ['steam']],
    ['a word of the note', 'gluten', ['drt']],
    ['a word of the abstract', 'lactobacillus', ['rye-levain']],
    ['an author', 'brulee', ['steam']],
    ['a year', '2019', ['baguette']],
    ['a synonym of a tag', 'black bread ', ['rye-levain']],
    ['the name that people use', 'ryelev', ['rye-levain']],
    ['that name and what it is', 'ryelev paper', ['rye-levain']],
    ['the beginning of a word', 'lactob', ['rye-levain']],
    ['another form of a word', 'ovens ', ['baguette', 'steam']],
    ['one word for two', 'blackbread', ['rye-levain']],
    ['an acronym', 'DRT', ['drt']],
    ['what nobody has', 'zzzzzz', []],
    ['signs', '!?', []],
    ['nothing', ' ', ['steam', 'rye-levain', 'drt', 'baguette']],
  ])('finds papers by %s', async (_what, query, ids) => {
    expect(await found(engine, query)).toEqual(ids);
  });

  it.each([
    '2103.01230',
    'https://arxiv.org/abs/2103.01230v3',
    'doi:10.1000/Bread.5',
    'https://doi.org/10.1000/bread.5',
    'rye 2103.01230',
    '2103.01230 10.1000/bread.5',
  ])('finds only the paper that %j names', async (query) => {
    expect((await engine.search({ query })).hits).toEqual([{ doc: 1, score: 3000 }]);
  });

  it('finds the paper of an OpenReview id, and no paper by an unknown identifier', async () => {
    expect(await found(engine, 'aB3dE6gH9k')).toEqual(['rye-levain']);
    expect(await engine.search({ query: '2103.99999' })).toEqual({
      hits: [],
      related: 0,
      corrections: [],
      advice: [],
      words: [],
      wider: [],
      text: '2103.99999',
      namesPaper: true,
      counts: noCounts,
    });
  });

  it('narrows an identifier by facets and operators', async () => {
    expect(await found(engine, '2103.01230', { facets: { tag: ['rye'] } })).toEqual([]);
    expect(await found(engine, '2103.01230 year:2021')).toEqual(['drt']);
    expect(await found(engine, '2103.01230 year:2019')).toEqual([]);
  });

  it('puts the paper first whose title begins as typed', async () => {
    const papers = [
      bread('often', 'Proof and Proof of Bread, Proof', { note: 'proof proof' }),
      bread('first', 'The Proof of a Long Night in Cold Rooms with Rye', {}),
      bread('name', 'Yeast', { short: 'The Proof' }),
    ];
    expect(await found(await engineOf(papers), 'the proof')).toEqual(['name', 'first', 'often']);
  });

  it('puts a title that was typed as a whole before one that goes on', async () => {
    const papers = [bread('more', 'Levain Levain', { note: 'levain levain' }), bread('whole', 'Levain')];
    expect(await found(await engineOf(papers), 'levain')).toEqual(['whole', 'more']);
  });

  it('puts a title with the hyphen of the query before one without', async () => {
    const papers = [bread('a', 'Slow Dough'), bread('b', 'Slow-Dough')];
    const hyphens = await engineOf(papers);
    expect([await found(hyphens, 'slow-dough'), await found(hyphens, 'slow dough')]).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ]);
  });

  it('puts the paper first whose id is typed', async () => {
    const papers = [bread('slow-rye', 'Yeast'), bread('other', 'A Slow Rye')];
    expect(await found(await engineOf(papers), 'slow rye')).toEqual(['slow-rye', 'other']);
  });

  it('puts the paper first whose name is misspelt, before those that only name it', async () => {
    const papers = [
      bread('ryelev-d', 'RyeLev-D: RyeLev Once More'),
      bread('ryelev', 'RyeLev: Leaven as a Long and Slow Way to Bake the Bread of Rye'),
    ];
    const engineOfTwo = await engineOf(papers);
    expect(await found(engineOfTwo, 'ryelv')).toEqual(['ryelev', 'ryelev-d']);
    expect((await engineOfTwo.search({ query: 'ryelv' })).corrections).toEqual([
      { typed: 'ryelv', used: ['ryelev'] },
    ]);
  });

  it('says of a correction whether some words begin as typed', async () => {
    const list = await engineOf([bread('a', 'Crumbling'), bread('b', 'Crumpet')]);
    const { corrections } = await list.search({ query: 'crumb' });
    expect(corrections).toEqual([{ typed: 'crumb', used: ['crumpet'], isPart: true }]);
  });

  it('says nothing of corrections for words that are known', async () => {
    const queries = ['steam', 'lactob', 'crusts ', 'rye', 'zzzzzz', ''];
    const results = await Promise.all(queries.map((query) => engine.search({ query })));
    expect(results.map(({ corrections }) => corrections)).toEqual(queries.map(() => []));
  });

  it('says what it used for each misspelt word, and finds what the right words find', async () => {
    const { corrections, hits } = await engine.search({ query: 'sourdouhg levian ' });
    expect(corrections).toEqual([
      { typed: 'sourdouhg', used: ['sourdough'] },
      { typed: 'levian', used: ['levain'] },
    ]);
    expect(await idsOf(engine, hits)).toEqual(await found(engine, 'sourdough levain '));
  });

  it.each([
    ['"steam gluten"', ['steam gluten', 'steam', 'gluten']],
    ['"steam gluten" steam ', ['steam gluten steam', 'steam', 'gluten']],
    ['zzzzzz steam year:1900', ['zzzzzz steam', 'steam']],
    ['steam year:1900', ['steam']],
    ['zzzzzz year:1900', []],
    ['steam gluten', []],
    ['zzzzzz', []],
    ['', []],
  ])('says for %s what else may find something', async (query, wider) => {
    expect((await engine.search({ query })).wider).toEqual(wider);
  });

  it('puts the paper of a first author before one of which the author is another, within a year, too', async () => {
    const shelf = await engineOf([
      bread('by-others', 'A Loaf', { authors: ['Bo Crumb', 'Ada Kneader', 'Cy Rye'], year: 2023 }),
      bread('by-her', 'Zopf', { authors: ['Ada Kneader', 'Bo Crumb', 'Cy Rye'], year: 2023 }),
      bread('earlier', 'Bagels', { authors: ['Ada Kneader', 'Bo Crumb', 'Cy Rye'], year: 2021 }),
    ]);
    expect((await found(shelf, 'kneader ')).at(-1)).toBe('by-others');
    expect(await found(shelf, 'kneader 2023 ')).toEqual(['by-her', 'by-others']);
  });

  it('finds an author whose first name is an initial, in a long list too', async () => {
    const papers = Array.from({ length: 300 }, (_none, at) =>
      bread(`p${at}`, `Loaf ${at}`, { authors: [at < 10 ? 'J. Kneader' : 'A. Miller'] }),
    );
    expect(await found(await engineOf(papers), 'J. Kneader')).toEqual(
      papers.slice(0, 10).map(({ id }) => id),
    );
  });

  it('neither corrects nor insists on a word that the index of a long list knows in part', async () => {
    const papers = Array.from({ length: 5000 }, (_none, at) =>
      bread(`p${at}`, at === 7 ? 'Levain' : at === 8 ? 'Malt' : '', {
        abstract: at % 10 === 0 ? 'salty salted hot' : '',
      }),
    );
    const list = await engineOf(papers);
    const { hits, corrections } = await list.search({ query: 'salty salted hot levain ' });
    expect([await idsOf(list, hits), corrections]).toEqual([['p7'], []]);
  });

  it('asks for more of the words where nobody has one of them', async () => {
    const titles = ['Rye', 'Rye Again', 'Malt'];
    const papers = Array.from({ length: 100 }, (_none, at) => bread(`p${at}`, titles[at] ?? 'Oven'));
    const list = await engineOf(papers);
    const [known, unknown] = [
      await list.search({ query: 'rye malt ' }),
      await list.search({ query: 'rye zzz ' }),
    ];
    expect([await idsOf(list, known.hits), known.related]).toEqual([['p2', 'p0', 'p1'], 0]);
    expect([await idsOf(list, unknown.hits), unknown.related]).toEqual([['p0', 'p1'], 2]);
  });

  it('finds long words that the index has cut', async () => {
    const long = 'sauerteig'.repeat(8);
    const papers = await engineOf([bread('long', `Oven ${long}`), bread('other', 'Oven')]);
    expect([await found(papers, long), await found(papers, `oven -${long}`)]).toEqual([['long'], ['other']]);
  });
});
