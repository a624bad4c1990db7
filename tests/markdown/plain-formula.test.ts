import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { plainFormula } from '../../src/markdown/plain-formula.ts';

const whole = new RegExp(`^${plainFormula}$`);

const pieces = [
  ...[
    'h',
    'T',
    '42',
    '2.5',
    ' ',
    '+',
    '-',
    '=',
    '<',
    ',',
    '.',
    '/',
    '(',
    ')',
    '|',
    '!',
    ':',
    '&',
    '%',
    '#',
    '~',
  ],
  ...['_', '^', '_1', '^2', '_{ij}', '^{-2}', '{', '}', '[', ']', '\\', "'", '"', '*', '\n', 'ß', '\u200B'],
  ...[
    '\\alpha',
    '\\alpha ',
    '\\loaf',
    '\\sum_{i=1}^n',
    '\\frac{a}{b}',
    '\\frac12',
    '\\sqrt{x}',
    '\\sqrt',
    '\\\\',
  ],
  ...['\\cdot', '\\in', '\\int', '\\log', '\\infty', '\\left', '\\text{rye}', '\\char"1B', '{\\beta = 3}'],
];
const formula = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => `$$${parts.join('')}$$`);

describe('plainFormula', () => {
  it.each([
    '$$h = 4 + 2$$',
    '$$L(N, D) = A N^{-\\alpha} + B D^{-\\beta}$$',
    '$$\\sum_{i=1}^n w_i x_i^2$$',
    '$$\\frac{a + b}{2} \\leq \\sqrt{t}$$',
  ])('knows %s', (text) => {
    expect(whole.test(text)).toBe(true);
  });

  it.each([
    '$$x^2^3$$',
    '$$\\loaf$$',
    '$$\\alphax$$',
    '$$ x$$',
    '$$x $$',
    '$$$x$$',
    '$$x_$$',
    '$$\\frac{a}$$',
    '$$x & y$$',
  ])('does not know %s', (text) => {
    expect(whole.test(text)).toBe(false);
  });

  it('knows no formula with a fault', () => {
    fc.assert(
      fc.property(formula, (text) => {
        if (whole.test(text)) expect(compileBody(`Rye ${text} rises.`).faults).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
