import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../src/search/document.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { normalise } from '../../src/search/words/normalise.ts';
import { bakery, bakeryEngine, bread, engineOf, found, inventedWord } from './invented-corpus.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = await bakeryEngine();
});

/** Words of the bakery, operators, pieces of words and anything else. */
const piece = fc.oneof(
  fc.constantFrom(...bakery.flatMap(({ title, note = '' }) => `${title} ${note}`.split(' '))),
  fc.constantFrom('"', '-', 'author:', 'year:20', 'tag:rye', 'theme:"ovens"', '2103.01230', 'levian', '酵'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const queries = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

/** Titles of words that others share, with hyphens, quotes, signs and accents. */
const word = fc.integer({ min: 0, max: 60 }).map(inventedWord);
const dressed = fc.oneof(
  { weight: 6, arbitrary: word },
  word.map((text) => `“${text}”`),
  word.map((text) => `"${text}"-rye`),
  fc.tuple(word, word).map((words) => words.join('-')),
  fc.constantFrom('The', 'of', '&', 'Crème', 'α', '酵母', '(RYE):', '2.0', 'Why?', '— -2'),
);
const titles = fc.uniqueArray(
  fc.array(dressed, { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 40, selector: normalise },
);
const papersOf = (list: readonly string[]): SearchDocument[] =>
  list
    .filter((title) => normalise(title).length > 1)
    .map((title, at) => bread(`p${at}`, title, { note: list[at + 1] ?? '', abstract: list[at + 2] ?? '' }));

describe('SearchEngine.search', () => {
  it('answers any query with papers in order, each of them once', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const { hits, related, counts } = await engine.search({ query });
        const scores = hits.map(({ score }) => score);
        const matching = hits.length - related;
        for (const part of [scores.slice(0, matching), scores.slice(matching)])
          expect(part).toEqual([...part].sort((a, b) => b - a));
        expect(scores.filter((score) => !Number.isFinite(score) || score < 0)).toEqual([]);
        expect(new Set(hits.map(({ doc }) => doc)).size).toBe(hits.length);
        expect(Object.values(counts?.['year'] ?? {}).reduce((sum, count) => sum + count, 0)).toBe(matching);
      }),
      { numRuns: 400 },
    );
  });

  it('answers the same again, whatever was asked between', async () => {
    await fc.assert(
      fc.asyncProperty(queries, queries, async (query, other) => {
        const first = await engine.search({ query });
        await engine.search({ query: other });
        expect(await engine.search({ query })).toEqual(first);
      }),
    );
  });

  it('finds every paper first by its whole title', async () => {
    await fc.assert(
      fc.asyncProperty(titles, async (list) => {
        const papers = papersOf(list);
        const titled = await engineOf(papers);
        const firsts = await Promise.all(papers.map(async ({ title }) => (await found(titled, title))[0]));
        expect(firsts.map((id, at) => [papers[at]?.title, id])).toEqual(
          papers.map(({ title, id }) => [title, id]),
        );
      }),
    );
  });

  it('finds the papers of the bakery first by their whole titles and by the beginnings of these', async () => {
    for (const { id, title } of bakery) {
      for (let length = 6; length <= title.length; length++)
        expect([title.slice(0, length), (await found(engine, title.slice(0, length)))[0]]).toEqual([
          title.slice(0, length),
          id,
        ]);
      expect((await found(engine, title))[0]).toBe(id);
    }
  });
});
