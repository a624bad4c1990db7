import { expect, it } from 'vitest';
import { mean, ndcg } from '../../scripts/bench/measures.ts';
import { readQueries } from '../../scripts/corpus.ts';
import { idsOf, libraryEngine } from '../../scripts/search/local-index.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { describeThisList } from '../this-list.ts';

const { library } = loadLibrary('content');
if (!library) throw new Error('the list has errors; `npm run check` explains them');
const engine = await libraryEngine(library);
const judgements = readQueries('tests/search/judgements.json');
const ids = new Set(library.papers.map((paper) => paper.id));

/** The least that each kind of query must reach: mean nDCG@10. */
const floors: Record<string, number> = {
  known: 1,
  typo: 0.97,
  author: 0.99,
  prefix: 1,
  variant: 0.94,
  typeahead: 0.96,
  synonym: 0.9,
  identifier: 1,
  // Judged blind over the first ten results of this engine, of its index of abstracts, of MiniSearch and of BM25.
  natural: 0.82,
  // Judged in the same way; written by people who had not seen engine and synonyms, in words that papers often lack.
  paraphrase: 0.73,
};

describeThisList('search over the list', () => {
  it('is judged by 60 queries or more of every kind, all about papers of the list', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judgements.map(({ kind }) => kind))).toEqual(new Set(Object.keys(floors)));
    const unknown = judgements.flatMap(({ rel = {} }) => Object.keys(rel)).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  it.each(Object.entries(floors))('reaches its floor for %s queries: %f', async (kind, floor) => {
    const results = await Promise.all(
      judgements
        .filter((judgement) => judgement.kind === kind)
        .map(async ({ q, rel = {} }) => {
          const hits = await idsOf(engine, (await engine.search({ query: q })).hits);
          return { q, first: hits.slice(0, 4), ndcg: ndcg(hits, new Map(Object.entries(rel))) };
        }),
    );
    const reached = mean(results.map((result) => result.ndcg));
    // A failure shows the queries that fell short.
    expect(reached >= floor ? [] : results.filter((result) => result.ndcg < 1)).toEqual([]);
  });

  it.each(['kubernetes helm chart', 'banana bread recipe', 'football world cup', 'zzqx vvbn', 'asdf qwer'])(
    'finds no paper for %s, and at most two that have some of the words',
    async (query) => {
      const { hits, related } = await engine.search({ query });
      expect(hits).toHaveLength(related);
      expect(related).toBeLessThanOrEqual(2);
    },
  );
});
