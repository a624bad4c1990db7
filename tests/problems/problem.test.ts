import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasErrors, sortProblems, type Problem } from '../../src/problems/problem.ts';

const problem = (
  file: string,
  line: number,
  column: number,
  rule: Problem['rule'],
  found = 'rye',
): Problem => ({
  rule,
  severity: 'error',
  file,
  line,
  column,
  endLine: line,
  endColumn: column,
  excerpt: '',
  found,
  expected: 'spelt',
  fix: 'bake again',
});

const sorted = [
  problem('Rye.md', 9, 9, 'text-form'),
  problem('rye.md', 2, 7, 'text-form'),
  problem('rye.md', 2, 10, 'date-form'),
  problem('rye.md', 2, 10, 'text-form', 'a'),
  problem('rye.md', 2, 10, 'text-form', 'b'),
  problem('rye.md', 10, 1, 'date-form'),
  problem('ryé.md', 1, 1, 'date-form'),
];

describe('sortProblems', () => {
  it('orders by file, line, column, rule and words, from any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect(sortProblems(shuffled)).toEqual(sorted);
      }),
    );
  });

  it('leaves the list that it gets as it is', () => {
    const given = [...sorted].reverse();
    sortProblems(given);
    expect(given).toEqual([...sorted].reverse());
  });
});

describe('hasErrors', () => {
  const warning: Problem = { ...problem('rye.md', 1, 1, 'math-dollar'), severity: 'warning' };

  it('is true when an error is among the problems', () => {
    expect([[], [warning], [warning, ...sorted]].map(hasErrors)).toEqual([false, false, true]);
  });
});
