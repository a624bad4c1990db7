import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { lend, likeness, type Scored } from '../../../src/search/rank/neighbours.ts';
import { idf } from '../../../src/search/words/idf.ts';
import { bread, inventedWord, opened } from '../invented-corpus.ts';

const once = () => 1;

/** Papers with nothing in common, so that no word is in most of them. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_none, at) => bread(`stranger-${at}`, `Zz${at}`, { year: 1900 + at }));

/** The likeness by the definition: cosine over the sets of words that fewer than a third of the papers have. */
function byDefinition(texts: readonly string[][]): number[][] {
  const count = (word: string) => texts.filter((text) => text.includes(word)).length;
  const told = (word: string) => (count(word) > 0.3 * texts.length ? 0 : idf(count(word), texts.length));
  const dot = (a: readonly string[], b: readonly string[]) =>
    [...new Set(a)].filter((word) => b.includes(word)).reduce((sum, word) => sum + told(word) ** 2, 0);
  return texts.map((a) => texts.map((b) => dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1)));
}

async function likenessOf(papers: SearchDocument[]): Promise<Map<string, Map<string, number>>> {
  const index = await opened(papers);
  const rows = likeness(index, once);
  const ids = (await index.papers.rows([...papers.keys()])).map(({ id }) => id);
  return new Map(ids.map((id, a) => [id, new Map(ids.map((other, b) => [other, rows[a]?.[b] ?? -1]))]));
}

describe('likeness', () => {
  it('is 1 for the same words, 0 for none in common, and between them else', async () => {
    const papers = [
      bread('rye', 'Rye Loaf', { year: 2001 }),
      bread('rye-again', 'Loaf Rye', { year: 2001 }),
      bread('rye-cake', 'Rye Cake', { year: 2002 }),
    ];
    const rows = await likenessOf([...papers, ...strangers(9)]);
    const to = rows.get('rye');
    expect([to?.get('rye'), to?.get('rye-again'), to?.get('stranger-1')]).toEqual([
      expect.closeTo(1),
      expect.closeTo(1),
      0,
    ]);
    expect(to?.get('rye-cake')).toBeGreaterThan(0);
    expect(to?.get('rye-cake')).toBeLessThan(0.5);
  });

  it('is 0 where papers share only words that many papers have', async () => {
    const papers = ['a', 'b', 'c', 'd'].map((id, at) => bread(id, `Dough ${id}x`, { year: 2001 + at }));
    const rows = await likenessOf([...papers, ...strangers(6)]);
    expect(rows.get('a')?.get('b')).toBe(0);
  });

  it('weighs words by their frequency in each paper', async () => {
    const papers = [bread('a', 'Rye Loaf'), bread('b', 'Rye Cake'), ...strangers(9)];
    const index = await opened(papers);
    const [a = 0, b = 0] = (await Promise.all([index.papers.named('a'), index.papers.named('b')])).flat();
    const even = likeness(index, once);
    const heavier = likeness(index, (doc) => (doc === a ? 2 : 1));
    expect(heavier[a]?.[b]).toBeCloseTo(even[a]?.[b] ?? -1);
  });

  it('is the cosine that it is defined as, for any papers', async () => {
    const words = fc.array(fc.nat(40).map(inventedWord), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 15 }), async (texts) => {
        const papers = texts.map((text, at) => bread(`p${at}`, text.join(' '), { year: at }));
        const rows = await likenessOf(papers);
        const known = texts.map((text, at) => [...text, String(at)]);
        byDefinition(known).forEach((row, a) =>
          row.forEach((value, b) => expect(rows.get(`p${a}`)?.get(`p${b}`)).toBeCloseTo(value, 4)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

/** Four papers: 0 is much like 2, a little like 3, and not like 1. */
const alike = [
  [1, 0, 0.5, 0.25],
  [0, 1, 0, 0],
  [0.5, 0, 1, 0],
  [0.25, 0, 0, 1],
].map((row) => Float32Array.from(row));

/** Papers with these scores, all touched; what is found has half of the query, the rest a third. */
function scored(found: number[], scores: number[], fields: Partial<Scored> = {}): Scored {
  return {
    found,
    scores: Float32Array.from(scores),
    covered: Float32Array.from(scores, (_score, doc) => (found.includes(doc) ? 0.5 : 1 / 3)),
    touched: [...scores.keys()],
    ...fields,
  };
}

const everyPair = (size: number, value: number) =>
  Array.from({ length: size }, () => new Float32Array(size).fill(value));

describe('lend', () => {
  it('gives papers half of the score of the best by their likeness, and never their own', () => {
    const { docs, related, scores, lent } = lend(alike, scored([0, 1], [8, 6, 0, 0], { touched: [0, 1] }));
    expect({ docs, related, scores: [...scores], lent: [...(lent ?? [])] }).toEqual({
      docs: [0, 1],
      related: [],
      scores: [8, 6, 2, 1],
      lent: [0, 0, 2, 1],
    });
  });

  it('lends nothing to a paper that has nearly all of the query', () => {
    const covered = Float32Array.from([1, 0.5, 0.95, 0.5]);
    const { lent } = lend(alike, scored([0, 2], [8, 0, 4, 0], { covered }));
    expect([...(lent ?? [])]).toEqual([0, 0, 0, 1]);
  });

  it('relates papers that have little of the query, the highest sum first', () => {
    const { docs, related } = lend(alike, scored([0], [8, 1.5, 1, 0], { touched: [0, 1, 2] }));
    expect([docs, related]).toEqual([[0], [2, 1]]);
  });

  it('relates no paper that has none of the query, and none that stays far below the best', () => {
    expect(lend(alike, scored([0], [8, 0, 0, 0], { touched: [0] })).related).toEqual([]);
    expect(lend(alike, scored([0], [8, 0.1, 0, 0])).related).toEqual([2, 3]);
  });

  it('relates papers up to the tenth result, however many have some of the query', () => {
    const scores = [8, ...Array.from({ length: 14 }, () => 1)];
    expect(lend(everyPair(15, 0.5), scored([0], scores)).related).toHaveLength(9);
    expect(lend(everyPair(15, 0.5), scored([...Array(12).keys()], scores)).related).toEqual([]);
  });

  it('relates the two best that have a quarter of the query where no paper has enough', () => {
    const covered = Float32Array.from([0.2, 0.3, 0.26, 0.3]);
    const { docs, related, lent } = lend(alike, scored([], [9, 1, 3, 2], { covered }));
    expect([docs, related, [...(lent ?? [])]]).toEqual([[], [2, 3], [0, 0, 0, 0]]);
  });

  it('lets only the ten best lend', () => {
    const found = [...Array(11).keys()];
    const { lent } = lend(everyPair(12, 1), scored(found, [...found.map((doc) => 20 - doc), 0]));
    const bestTen = found.slice(0, 10).reduce((sum, doc) => sum + 20 - doc, 0);
    expect(lent?.[11]).toBe(bestTen / 2);
  });
});
