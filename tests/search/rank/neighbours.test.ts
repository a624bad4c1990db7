import { describe, expect, it } from 'vitest';
import { lend, type Scored } from '../../../src/search/rank/neighbours.ts';

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
