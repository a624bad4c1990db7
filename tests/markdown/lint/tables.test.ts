import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The place and words of each fault of a table below a note. */
function faults(...lines: string[]) {
  const markdown = `Rye.\n\n${lines.join('\n')}`;
  return compileBody(markdown).faults.map(({ rule, start, end, found, expected }) => [
    rule,
    markdown.slice(start, end),
    found,
    expected,
  ]);
}

describe('a row of a table', () => {
  it.each([
    ['| 1 | lost |', 2],
    ['| `x|y` |', 2],
    ['1 | 2 | 3', 3],
  ])('is refused when it loses a cell: %s', (row, cells) => {
    expect(faults('| a |', '|---|', '| 0 |', row)).toEqual([
      ['body-limits', row, `a row of ${cells} cells below a header of 1`, 'at most 1 cell'],
    ]);
  });

  it('is refused in a list, too, and below a header of several cells', () => {
    expect(faults('- | a | b |', '  |---|---|', '  | 1 | 2 | 3 |')).toEqual([
      ['body-limits', '| 1 | 2 | 3 |', 'a row of 3 cells below a header of 2', 'at most 2 cells'],
    ]);
  });

  it.each(['| 1 | |', '|', '| `x\\|y` |', '| 1 \\| 2 |'])('is let be when it loses nothing: %s', (row) => {
    expect(faults('| a |', '|---|', row)).toEqual([]);
  });

  it('keeps what the fix makes of it', () => {
    const [{ fix = '' } = {}] = compileBody('Rye.\n\n| a |\n|---|\n| `x|y` |').faults;
    expect(fix).toBe(
      'add a column, or write `\\|` for a pipe that is text, in code too, and `\\vert` in a formula',
    );
    expect(compileBody('Rye.\n\n| a |\n|---|\n| `x\\|y` |').lead.html).toContain('<code>x|y</code>');
    const formula = compileBody('Rye.\n\n| a |\n|---|\n| $$\\vert x \\vert$$ |');
    expect([formula.faults, formula.lead.html.includes('<td><span class="katex"')]).toEqual([[], true]);
  });
});

describe('a table', () => {
  it('is refused with more than 20 columns', () => {
    const columns = (number: number) => `${'| a '.repeat(number)}|\n${'|-'.repeat(number)}|`;
    expect(faults(columns(20))).toEqual([]);
    expect(faults(columns(21))).toEqual([
      ['body-limits', columns(21), 'a table of 21 columns', 'at most 20'],
    ]);
  });
});
