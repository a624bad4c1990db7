import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/query/distance.ts';

/** The whole table of the optimal string alignment distance, by its definition; its last row. */
function lastRow(typed: string, word: string): number[] {
  const table = Array.from({ length: typed.length + 1 }, (_none, line) =>
    Array.from({ length: word.length + 1 }, (_cell, column) => (line === 0 ? column : line)),
  );
  const at = (line: number, column: number) => table[line]?.[column] ?? Infinity;
  for (let line = 1; line <= typed.length; line++) {
    for (let column = 1; column <= word.length; column++) {
      const same = typed[line - 1] === word[column - 1];
      const swapped =
        line > 1 &&
        column > 1 &&
        typed[line - 1] === word[column - 2] &&
        typed[line - 2] === word[column - 1];
      const row = table[line];
      if (row)
        row[column] = Math.min(
          at(line - 1, column) + 1,
          at(line, column - 1) + 1,
          at(line - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(line - 2, column - 2) + 1 : Infinity,
        );
    }
  }
  return table[typed.length] ?? [];
}

function oracle(typed: string, word: string, limit: number, unfinished: boolean): number {
  const row = lastRow(typed, word);
  return Math.min(limit + 1, unfinished ? Math.min(...row) : (row[word.length] ?? Infinity));
}

const letters = fc.string({ unit: fc.constantFrom('r', 'y', 'e'), maxLength: 9 });
const limits = fc.integer({ min: 1, max: 3 });

describe('editDistance', () => {
  it.each([
    ['rye', 'rye', 0],
    ['yre', 'rye', 1],
    ['dogh', 'dough', 1],
    ['douugh', 'dough', 1],
    ['daugh', 'dough', 1],
    ['brade', 'bread', 2],
    ['xab', 'abcd', 3],
    ['oven', 'yeast', 3],
    ['', 'rye', 3],
    ['', '', 0],
  ])('counts the letters between %j and %j, up to one above the limit', (typed, word, distance) => {
    expect(editDistance(typed, word, 2, false)).toBe(distance);
  });

  it.each([
    ['ferm', 'fermentation', 0],
    ['fremen', 'fermentation', 1],
    ['fermetn', 'fermentation', 1],
    ['sour', 'dough', 2],
    ['sours', 'dough', 3],
    ['fermentations', 'fermentation', 1],
  ])('compares unfinished %j with the nearest beginning of %j', (typed, word, distance) => {
    expect(editDistance(typed, word, 2, true)).toBe(distance);
  });

  it('agrees with the whole table for finished words', () => {
    fc.assert(
      fc.property(letters, letters, limits, (typed, word, limit) => {
        expect(editDistance(typed, word, limit, false)).toBe(oracle(typed, word, limit, false));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the whole table for unfinished words', () => {
    fc.assert(
      fc.property(letters, letters, limits, (typed, word, limit) => {
        expect(editDistance(typed, word, limit, true)).toBe(oracle(typed, word, limit, true));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps to the limit for words of any length', () => {
    const long = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(long, long, fc.boolean(), (typed, word, unfinished) => {
        expect([0, 1, 2, 3]).toContain(editDistance(typed, word, 2, unfinished));
      }),
    );
  });
});
