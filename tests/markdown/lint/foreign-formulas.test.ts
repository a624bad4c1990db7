import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The rule, place, words and fix of each fault. */
function faults(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found, fix }) => [
    rule,
    markdown.slice(start, end),
    found,
    fix,
  ]);
}

describe('a formula in another form', () => {
  it.each([
    ['By \\(x^2\\).', '\\(x^2\\)', 'a formula between `\\(` and `\\)`', 'write `$$x^2$$`'],
    ['By \\[ x_1 \\].', '\\[ x_1 \\]', 'a formula between `\\[` and `\\]`', 'write `$$x_1$$`'],
    ['By $ x^2 $.', '$ x^2 $', '`$ x^2 $` between single dollars', 'write `$$x^2$$`'],
    [
      'By $ \\alpha = 2 $.',
      '$ \\alpha = 2 $',
      '`$ \\alpha = 2 $` between single dollars',
      'write `$$\\alpha = 2$$`',
    ],
    ['By $`x^2`$.', '$`x^2`$', 'a formula between a dollar and a backtick', 'write `$$x^2$$`'],
    [
      'By\n\n```math\nx^2\n```',
      '```math',
      'a formula in a block of code',
      'write a line `$$` in place of the fence above and of the one below',
    ],
    [
      'By\n\\[\nx^2\n\\]',
      '\\[',
      'a formula between `\\[` and `\\]`',
      'write `$$` in place of the signs at both ends',
    ],
    [
      'By\n\n\\begin{equation}\nx^2\n\\end{equation}',
      '\\begin{equation}',
      '`\\begin{equation}` outside of `$$`',
      'write a line `$$` above the formula and one below it',
    ],
  ])('is reported: %j', (markdown, place, found, fix) => {
    expect(faults(markdown)).toEqual([['math-dollar', place, found, fix]]);
  });

  it.each(['By\n\n$$\n\\begin{equation}\nx^2\n\\end{equation}\n$$', 'By\n$$\nx^2\n$$', 'By\n\n$$\nx^2\n$$'])(
    'is set as the fix writes it: %j',
    (markdown) => {
      const { note, lead, faults: none } = compileBody(markdown);
      expect(none).toEqual([]);
      expect(note.html + lead.html).toContain('<math');
    },
  );

  it('is reported when others stand before it, and where it is', () => {
    expect(compileBody('Rye \\(a\\), \\(b_1\\), \\(c_1\\).').faults.map(({ start }) => start)).toEqual([
      11, 20,
    ]);
  });

  it.each([
    'By \\(rye and salt\\).',
    'By \\[rye\\] and \\[salt \\[sea\\]\\].',
    'By \\[^1\\] and \\[@slow_dough\\].',
    'By \\\\(x_1\\\\).',
    'By `\\(x^2\\)` and $$\\text{\\(x^2\\)}$$.',
    'It costs 5 $ = 6 $.',
    'It costs 5 $ for the loaf_tin or 6 $ at most.',
    'It costs $ 5 or $ 6.',
    'Run `bake` for $5, `rest` for $6.',
    'Run \\$`bake`$.',
    'By\n\n```latex\nx^2\n```',
  ])('is not seen in %j', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });
});
