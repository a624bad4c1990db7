import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colours, plain, prettyReport } from '../../../../scripts/check/report/pretty.ts';
import type { Problem } from '../../../../src/problems/problem.ts';
import { problem, warning } from '../invented-problems.ts';

/** The excerpt and the caret under it. */
function picture(parts: Partial<Problem>): string[] {
  return prettyReport([problem(parts)], 1, plain)
    .split('\n')
    .slice(1, 3);
}

describe('prettyReport', () => {
  it.each([
    [0, 'No problems in 0 entries.\n'],
    [1, 'No problems in 1 entry.\n'],
    [12, 'No problems in 12 entries.\n'],
  ])('says that %i entries have no problems', (entries, report) => {
    expect(prettyReport([], entries, plain)).toBe(report);
  });

  it('shows each problem with its line, and counts them', () => {
    const edit = { start: 0, end: 1, text: 'x' };
    const other = problem({ ...warning, file: 'content/site.md', line: 12, endLine: 12, excerpt: '', edit });
    expect(prettyReport([problem(), other], 7, plain)).toBe(
      [
        'content/papers/ovens/rye.md:3:8 error unknown-tag',
        '  3 | tags: [bran]',
        '    |        ^^^^',
        '  found     `bran`, which is no tag of vocabulary.yaml',
        '  expected  one of `rye`',
        '  fix       choose another',
        '  rule      src/problems/rules/README.md#unknown-tag',
        '',
        'content/site.md:12:8 warning math-dollar',
        '  found     `bran`, which is no tag of vocabulary.yaml',
        '  expected  one of `rye`',
        '  fix       choose another',
        '  rule      src/problems/rules/README.md#math-dollar',
        '',
        '1 error, 1 warning in 2 files; 7 entries checked. 1 can be repaired with `npm run check -- --fix`.',
        '',
      ].join('\n'),
    );
  });

  it('counts in words for one and for many', () => {
    const lines = prettyReport([problem(), problem()], 1, plain).split('\n');
    expect(lines.at(-2)).toBe('2 errors, 0 warnings in 1 file; 1 entry checked.');
  });

  it('marks to the end of the line what goes on in the next', () => {
    expect(picture({ endLine: 4, endColumn: 2 })).toEqual(['  3 | tags: [bran]', '    |        ^^^^^']);
  });

  it('marks one column where the range is empty or behind the line', () => {
    expect(picture({ column: 13, endColumn: 13 })).toEqual(['  3 | tags: [bran]', '    |             ^']);
    expect(picture({ column: 13, endColumn: 40 })).toEqual(['  3 | tags: [bran]', '    |             ^']);
  });

  it('moves the caret under lines of two digits', () => {
    expect(picture({ line: 12, endLine: 12 })).toEqual(['  12 | tags: [bran]', '     |        ^^^^']);
  });

  it('cuts a long line to the part around the problem', () => {
    const excerpt = `${'a'.repeat(200)}RYE${'b'.repeat(200)}`;
    expect(picture({ excerpt, column: 201, endColumn: 204 })).toEqual([
      `  3 | ${'a'.repeat(39)}RYE${'b'.repeat(58)}`,
      `    | ${' '.repeat(39)}^^^`,
    ]);
  });

  it('replaces what a terminal would act upon by signs of the same width', () => {
    expect(picture({ excerpt: 'a\tb\u001B[31m\u202Ec\u2028d', column: 9, endColumn: 11 })).toEqual([
      '  3 | a b\uFFFD[31m\uFFFDc\uFFFDd',
      '    |         ^^',
    ]);
  });

  it.each(['file', 'found', 'expected', 'fix'] as const)(
    'lets no control character or line break of `%s` through',
    (field) => {
      const report = prettyReport([problem({ [field]: 'rye\u001B[2J\r\nsalt\u202E' })], 1, plain);
      expect(report.replaceAll('\n', '')).toMatch(/^[^\p{C}]*$/u);
      expect(report.split('\n')).toHaveLength(10);
    },
  );

  it('colours the report without changing its words', () => {
    const problems = [problem(), problem(warning)];
    const coloured = prettyReport(problems, 2, colours);
    expect(stripVTControlCharacters(coloured)).toBe(prettyReport(problems, 2, plain));
    expect(coloured.split('\n')[0]).toBe(
      '\u001B[1mcontent/papers/ovens/rye.md:3:8\u001B[22m \u001B[31merror\u001B[39m unknown-tag',
    );
    expect(coloured).toContain('\u001B[33mwarning\u001B[39m math-dollar');
  });

  it('puts the caret below the first sign of the range, wherever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 20 }), (column, length) => {
        const excerpt = `${'a'.repeat(column - 1)}R${'b'.repeat(250)}`;
        const [line = '', caret = ''] = picture({ excerpt, column, endColumn: column + length });
        expect(line[caret.indexOf('^')]).toBe('R');
        expect(caret.length).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});
