import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSource, lineText, positionAt, problemAt, shown } from '../../src/problems/source.ts';

describe('createSource', () => {
  it('notes where each line starts', () => {
    expect(createSource('rye.md', 'flour\n\nsalt\n')).toEqual({
      file: 'rye.md',
      text: 'flour\n\nsalt\n',
      lineStarts: [0, 6, 7, 12],
    });
  });

  it('gives an empty text one line', () => {
    expect(createSource('rye.md', '')).toEqual({ file: 'rye.md', text: '', lineStarts: [0] });
  });
});

describe('positionAt', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '🥖'), maxLength: 60 });

  it('agrees with a count of line breaks and units', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 130 }), (value, number) => {
        const offset = number % (value.length + 1);
        const lines = value.slice(0, offset).split('\n');
        expect(positionAt(createSource('rye.md', value), offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });

  it.each([
    ['', 5, { line: 1, column: 1 }],
    ['rye', 4, { line: 1, column: 4 }],
    ['rye\nsalt', 100, { line: 2, column: 5 }],
    ['rye\n', 100, { line: 2, column: 1 }],
  ])('gives the end of %j for the offset %i behind it', (value, offset, end) => {
    expect(positionAt(createSource('rye.md', value), offset)).toEqual(end);
  });
});

describe('lineText', () => {
  it('gives each line without its break, and nothing for lines that are not there', () => {
    const source = createSource('rye.md', 'flour\n\nsalt');
    expect([0, 1, 2, 3, 4].map((line) => lineText(source, line))).toEqual(['', 'flour', '', 'salt', '']);
  });

  it('gives the lines that a split gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '🥖'), maxLength: 40 }), (value) => {
        const source = createSource('rye.md', value);
        expect(source.lineStarts.map((_start, index) => lineText(source, index + 1))).toEqual(
          value.split('\n'),
        );
      }),
    );
  });
});

describe('problemAt', () => {
  const source = createSource('rye.md', 'flour\nwater 🥖 salt\nyeast');
  const finding = { found: 'salt', expected: 'less salt', fix: 'leave it out' };

  it('counts the columns in UTF-16 units, as editors do', () => {
    expect(problemAt(source, { rule: 'math-dollar', start: 15, end: 19, ...finding })).toEqual({
      rule: 'math-dollar',
      severity: 'warning',
      file: 'rye.md',
      line: 2,
      column: 10,
      endLine: 2,
      endColumn: 14,
      excerpt: 'water 🥖 salt',
      ...finding,
    });
  });

  it('carries the repair, and ends where it starts when the range runs backwards', () => {
    const edit = { start: 0, end: 5, text: 'rye' };
    expect(problemAt(source, { rule: 'text-form', start: 6, end: 2, ...finding, edit })).toEqual({
      rule: 'text-form',
      severity: 'error',
      file: 'rye.md',
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 1,
      excerpt: 'water 🥖 salt',
      ...finding,
      edit,
    });
  });
});

describe('shown', () => {
  it.each([
    ['rye', '`rye`'],
    ['', '``'],
    ['a `b` c', "`a 'b' c`"],
    ['a\nb', '`aU+000Ab`'],
    ['\u001B[31mred', '`U+001B[31mred`'],
    ['a\u202Eb\u2028c', '`aU+202EbU+2028c`'],
    ['\u{E0041}', '`U+E0041`'],
    [['rye', 'spelt'], '`["rye","spelt"]`'],
    [undefined, '`undefined`'],
    [null, '`null`'],
  ])('shows %j as one harmless line', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('cuts what is longer than 80 characters', () => {
    expect(shown('x'.repeat(80))).toBe(`\`${'x'.repeat(80)}\``);
    expect(shown('x'.repeat(81))).toBe(`\`${'x'.repeat(79)}…\``);
  });

  it('holds no control character and no backtick within its own two, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(shown(value)).toMatch(/^`[^\p{C}\p{Zl}\p{Zp}`]*`$/u);
      }),
    );
  });
});
