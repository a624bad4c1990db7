import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

function faults(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found }) => [
    rule,
    markdown.slice(start, end),
    found,
  ]);
}

const behind = 'text behind the `$$` that opens a formula, where Markdown drops it';
const open = 'a `$$` that is never closed, so that all that follows is the formula';
const empty = 'a formula with nothing in it';

describe('fenceFinding', () => {
  it.each([
    '$$\nx = 1\n$$',
    'The law: $$x = 1$$ holds.',
    '$$x = 1$$',
    '> $$\n> x\n> $$',
    '- $$\n  x\n  $$\n- b',
    '$$$\nx\n$$$',
    '$$\n\\begin{aligned}\nx &= 1\n\\end{aligned}\n$$',
  ])('finds nothing in %j', (markdown) => {
    expect(faults(`Rye.\n\n${markdown}\n\nSalt.`)).toEqual([]);
  });

  it.each([
    ['$$x = 1\n+ y\n$$', behind],
    ['- $$ a\n  b\n  $$', behind],
    ['$$\\begin{aligned}\nx &= 1\n\\end{aligned}\n$$', behind],
    ['$$\nx = 1\n\nThe dough rises.', open],
    ['$$\n\\frac{a}{2} $$', open],
    ['> $$\n> x', open],
    ['$$\n$$', empty],
    ['$$ $$', empty],
  ])('tells of %j alone', (markdown, found) => {
    expect(faults(`Rye.\n\n${markdown}`).map(([rule, , what]) => [rule, what])).toEqual([
      ['math-form', found],
    ]);
  });

  it('has the place of the whole formula', () => {
    expect(faults('Rye.\n\n$$x\ny\n$$\n\nSalt.')).toEqual([['math-form', '$$x\ny\n$$', behind]]);
  });
});
