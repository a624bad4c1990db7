import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, maxFileBytes, readSource } from '../../../src/model/files/read-source.ts';
import { positionAt, problemAt } from '../../../src/problems/source.ts';
import { writeFiles } from '../invented-list.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encode(part)] : part)));

/** The text of a reading, and all that is told of it. */
function told(reading: ReturnType<typeof readSource>) {
  const { source } = reading;
  if (!source) return { text: null, problems: [reading.problem] };
  return { text: source.text, problems: reading.faults.map((fault) => problemAt(source, fault)) };
}

const notUtf8 = (code: string) => ({
  rule: 'file-encoding',
  severity: 'error',
  file: 'rye.md',
  found: `byte 0x${code}, which is not UTF-8`,
  expected: 'a text file in UTF-8',
  fix: 'save the file again with the encoding UTF-8',
});

describe('decodeSource', () => {
  it.each([
    ['rye\nsalt', 'rye\nsalt'],
    ['tab\tand\u00A0space 🥖', 'tab\tand\u00A0space 🥖'],
    ['', ''],
  ])('reads %j as %j', (written, text) => {
    expect(told(decodeSource(encode(written), 'rye.md'))).toEqual({ text, problems: [] });
  });

  it.each([
    ['\uFEFFrye', 'rye', 'a byte order mark'],
    ['rye\r\nsalt\r\n', 'rye\nsalt\n', 'lines that end with CRLF'],
    ['\uFEFFrye\r\n', 'rye\n', 'a byte order mark'],
  ])('reads %j as %j and warns of %s', (written, text, found) => {
    expect(told(decodeSource(encode(written), 'rye.md'))).toEqual({
      text,
      problems: [
        {
          rule: 'line-endings',
          severity: 'warning',
          file: 'rye.md',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          excerpt: 'rye',
          found,
          expected: 'UTF-8 with LF',
          fix: 'run `npm run check -- --fix`, or set your editor to it',
          edit: { start: 0, end: 0, text: '' },
        },
      ],
    });
  });

  const broken: [string, Uint8Array, string, { line: number; column: number }, string][] = [
    ['a Latin-1 letter', bytes('rye\ncr', [0xe8], 'me salt'), 'E8', { line: 2, column: 3 }, 'cr\uFFFD'],
    ['a lone continuation', bytes('\n\n', [0x80], 'salt and water'), '80', { line: 3, column: 1 }, '\uFFFD'],
    [
      'a character cut by the end',
      bytes('🥖 ry', [0xf0, 0x9f, 0xa5]),
      'F0',
      { line: 1, column: 6 },
      '🥖 ry\uFFFD',
    ],
    ['an overlong form', bytes('a', [0xc0, 0xaf]), 'C0', { line: 1, column: 2 }, 'a\uFFFD'],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'ED', { line: 1, column: 2 }, 'a\uFFFD'],
    ['UTF-16', bytes([0xff, 0xfe, 0x72, 0x00]), 'FF', { line: 1, column: 1 }, '\uFFFD'],
    [
      'what follows a mark',
      bytes([0xef, 0xbb, 0xbf], 'a\r\nb', [0xff]),
      'FF',
      { line: 2, column: 2 },
      'b\uFFFD',
    ],
  ];

  it.each(broken)('points at %s', (_what, content, code, place, excerpt) => {
    expect(decodeSource(content, 'rye.md')).toEqual({
      source: null,
      problem: { ...notUtf8(code), ...place, endLine: place.line, endColumn: place.column + 1, excerpt },
    });
  });

  it.each([
    ['rye\nsa\u0000lt', 2, 3, 'U+0000'],
    ['\r\n\u001B[31m', 2, 1, 'U+001B'],
    ['rye\rsalt', 1, 4, 'U+000D'],
    ['🥖\u007F', 1, 3, 'U+007F'],
    ['a\u0085', 1, 2, 'U+0085'],
    ['a\u2028', 1, 2, 'U+2028'],
    ['a\uFFFF', 1, 2, 'U+FFFF'],
  ])('refuses the control in %j at its place', (text, line, column, code) => {
    expect(decodeSource(encode(text), 'rye.md')).toEqual({
      source: null,
      problem: {
        rule: 'file-encoding',
        severity: 'error',
        file: 'rye.md',
        line,
        column,
        endLine: line,
        endColumn: column + 1,
        excerpt: text.replaceAll('\r\n', '\n').split('\n')[line - 1],
        found: `the control character ${code}`,
        expected: 'text without control characters',
        fix: 'delete the character; it often comes from copying out of a PDF',
      },
    });
  });

  it('reads or refuses any bytes, and never throws', () => {
    const chunk = fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.string({ maxLength: 6 }).map(encode));
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 8 }), (chunks) => {
        const content = Buffer.concat(chunks);
        const { text, problems } = told(decodeSource(content, 'rye.md'));
        const whole = content.toString('utf8');
        const unmarked = whole.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
        expect(problems.map(({ rule }) => rule)).toEqual(
          text === null ? ['file-encoding'] : whole === unmarked ? [] : ['line-endings'],
        );
        if (text !== null) expect(text).toBe(unmarked);
      }),
    );
  });

  it('points at the first byte that the platform cannot decode', () => {
    const wrong = fc.constantFrom<number[]>([0xff], [0xe8, 0x20], [0xc3, 0x28], [0xf0, 0x9f, 0x41]);
    const text = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '🥖'), maxLength: 30 });
    fc.assert(
      fc.property(text, wrong, text, (before, middle, after) => {
        const { problems } = told(decodeSource(bytes(before, middle, after), 'rye.md'));
        const place = positionAt({ file: '', text: before, lineStarts: starts(before) }, before.length);
        expect(problems.map(({ line, column }) => ({ line, column }))).toEqual([place]);
      }),
    );
  });
});

function starts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
}

describe('readSource', () => {
  it.each([
    [
      'authors',
      `---\nauthors: [${'Ada Kneader, '.repeat(2932)}Bo Crumb]\n---\n\nRye.\n`,
      'shorten the frontmatter; in place of',
    ],
    [
      'authors, a line each',
      `---\r\nauthors:\r\n${'  - Ada Kneader\r\n'.repeat(2932)}---\n`,
      'shorten the frontmatter; in place of',
    ],
    ['notes', `---\ntitle: Rye\n---\n\n${'Rye. '.repeat(9000)}`, 'shorten the notes'],
    ['text without frontmatter', 'Rye. '.repeat(9000), 'shorten the notes'],
  ])('says what to shorten in a long file of %s', (_what, text, fix) => {
    const file = join(writeFiles({ 'rye.md': text }), 'rye.md');
    const { problems } = told(readSource(file, 'rye.md'));
    expect(problems.map((problem) => [problem.rule, problem.fix.startsWith(fix)])).toEqual([
      ['file-size', true],
    ]);
  });

  it('reads a file of the greatest size', () => {
    const folder = writeFiles({ 'rye.md': 'é'.repeat(maxFileBytes / 2) });
    expect(readSource(join(folder, 'rye.md'), 'content/rye.md')).toEqual({
      source: { file: 'content/rye.md', text: 'é'.repeat(maxFileBytes / 2), lineStarts: [0] },
      faults: [],
    });
  });

  it('refuses a file that is a byte larger, before it decodes it', () => {
    const folder = writeFiles({ 'rye.md': new Uint8Array(maxFileBytes + 1).fill(0xff) });
    expect(readSource(join(folder, 'rye.md'), 'content/rye.md')).toEqual({
      source: null,
      problem: {
        rule: 'file-size',
        severity: 'error',
        file: 'content/rye.md',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        excerpt: '',
        found: 'a file of 32769 bytes',
        expected: 'at most 32768 bytes',
        fix: 'shorten the notes; a paper’s own text does not belong in the list',
      },
    });
  });
});
