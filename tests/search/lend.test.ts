import { describe, expect, it } from 'vitest';
import { lend } from '../../src/search/lend.ts';

/** Four papers: 0 is much like 2, a little like 3, and not like 1. */
const alike = [
  [1, 0, 0.5, 0.25],
  [0, 1, 0, 0],
  [0.5, 0, 1, 0],
  [0.25, 0, 0, 1],
].map((row) => Float32Array.from(row));

const scored = (...scores: number[]) => Float32Array.from(scores);

describe('lend', () => {
  it('gives papers half of the score of the best by their likeness, and never their own', () => {
    const { docs, scores, lent } = lend(alike, [0, 1], scored(8, 6, 0, 0), new Set([0, 1]));
    expect([docs, [...(lent ?? [])], [...scores]]).toEqual([
      [0, 1],
      [0, 0, 2, 1],
      [8, 6, 2, 1],
    ]);
  });

  it('adds papers that have little of the query, those with the highest sums first', () => {
    const { docs } = lend(alike, [0], scored(8, 1.5, 1, 0), new Set([0, 1, 2]));
    expect(docs).toEqual([0, 2, 1]);
  });

  it('adds no paper that has none of the query', () => {
    expect(lend(alike, [0], scored(8, 0, 0, 0), new Set([0])).docs).toEqual([0]);
  });

  it('adds no paper that stays far below the best', () => {
    expect(lend(alike, [0], scored(8, 0.1, 0, 0), new Set([0, 1, 3])).docs).toEqual([0, 3]);
  });

  it('adds papers up to the tenth, however many have some of the query', () => {
    const size = 15;
    const equal = Array.from({ length: size }, () => new Float32Array(size).fill(0.5));
    const all = new Set(Array.from({ length: size }, (_none, doc) => doc));
    const one = scored(8, ...Array.from({ length: size - 1 }, () => 1));
    expect(lend(equal, [0], one, all).docs).toHaveLength(10);
    expect(lend(equal, [...all].slice(0, 12), one, all).docs).toHaveLength(12);
  });

  it('lets only the ten best lend', () => {
    const size = 12;
    const equal = Array.from({ length: size }, () => new Float32Array(size).fill(1));
    const found = Array.from({ length: size - 1 }, (_none, doc) => doc);
    const scores = scored(...found.map((doc) => 20 - doc), 0);
    const { lent } = lend(equal, found, scores, new Set(found));
    const bestTen = Array.from({ length: 10 }, (_none, doc) => 20 - doc).reduce((a, b) => a + b);
    expect(lent?.[size - 1]).toBe(bestTen / 2);
  });
});
