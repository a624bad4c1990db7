import type { Problem } from '../../../src/problems/problem.ts';

/** A problem on line 3 of an invented entry, with the given parts in place of its own. */
export function problem(parts: Partial<Problem> = {}): Problem {
  return {
    rule: 'unknown-tag',
    severity: 'error',
    file: 'content/papers/ovens/rye.md',
    line: 3,
    column: 8,
    endLine: 3,
    endColumn: 12,
    excerpt: 'tags: [bran]',
    found: '`bran`, which is no tag of vocabulary.yaml',
    expected: 'one of `rye`',
    fix: 'choose another',
    ...parts,
  };
}

export const warning: Partial<Problem> = { rule: 'math-dollar', severity: 'warning' };
