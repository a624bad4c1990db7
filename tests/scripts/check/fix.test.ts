import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../scripts/check/fix.ts';
import { loadLibrary } from '../../../src/model/load-library.ts';
import type { Edit } from '../../../src/problems/finding.ts';
import { paper, slowDough, writeFiles, writeList } from '../../model/invented-list.ts';
import { problem } from './invented-problems.ts';

/** Applies edits to a file of the given text, and gives what stands in it afterwards. */
function edited(text: string, edits: readonly Edit[]): { text: string; made: number } {
  const file = join(writeFiles({ 'rye.md': text }), 'rye.md');
  const made = applyEdits(edits.map((edit) => problem({ file, edit })));
  return { text: readFileSync(file, 'utf8'), made };
}

describe('applyEdits', () => {
  it.each([
    [
      'in any order',
      [
        { start: 8, end: 12, text: 'oats' },
        { start: 0, end: 3, text: 'spelt' },
      ],
      'spelt and oats',
      2,
    ],
    ['that only put in', [{ start: 3, end: 3, text: ' flour' }], 'rye flour and bran', 1],
    ['that only delete', [{ start: 3, end: 12, text: '' }], 'rye', 1],
    [
      'that touch',
      [
        { start: 0, end: 3, text: 'a' },
        { start: 3, end: 7, text: 'b' },
      ],
      'ab bran',
      2,
    ],
    [
      'but of two that overlap the later',
      [
        { start: 0, end: 5, text: 'x' },
        { start: 4, end: 12, text: 'y' },
      ],
      'rye y',
      1,
    ],
    [
      'but the same one only once',
      [
        { start: 0, end: 3, text: 'x' },
        { start: 0, end: 3, text: 'x' },
      ],
      'x and bran',
      1,
    ],
  ])('makes edits %s', (_what, edits, text, made) => {
    expect(edited('rye and bran', edits)).toEqual({ text, made });
  });

  it('counts as the reader does: without byte order mark, with plain line ends', () => {
    expect(edited('\uFEFFrye\r\nbran\r\n', [{ start: 4, end: 8, text: 'oats' }])).toEqual({
      text: 'rye\noats\n',
      made: 1,
    });
  });

  it('edits several files and leaves files without an edit alone', () => {
    const folder = writeFiles({ 'a.md': 'rye', 'b.md': 'rye', 'c.md': '\uFEFFrye\r\n' });
    const path = (name: string) => join(folder, name);
    const before = statSync(path('c.md'));
    const edit = { start: 0, end: 3, text: 'oats' };
    const made = applyEdits([
      problem({ file: path('a.md'), edit }),
      problem({ file: path('c.md') }),
      problem({ file: path('b.md'), edit }),
    ]);
    const texts = ['a.md', 'b.md', 'c.md'].map((name) => readFileSync(path(name), 'utf8'));
    expect({ made, texts }).toEqual({ made: 2, texts: ['oats', 'oats', '\uFEFFrye\r\n'] });
    expect(statSync(path('c.md')).mtimeMs).toBe(before.mtimeMs);
  });

  it('makes no edit without problems', () => {
    expect(applyEdits([])).toBe(0);
  });

  it('repairs a list, and finds nothing more to repair', () => {
    const folder = writeList({
      [slowDough]: paper({ arxiv: '2103.01230', doi: 'https://doi.org/10.1000/Bread.5', acl: 'p18-1023' }),
    });
    expect(applyEdits(loadLibrary(folder).problems)).toBe(3);
    const repaired = readFileSync(join(folder, slowDough), 'utf8');
    expect(repaired).toBe(paper({ arxiv: '"2103.01230"', doi: '"10.1000/bread.5"', acl: '"P18-1023"' }));
    const { problems } = loadLibrary(folder);
    expect([problems, applyEdits(problems)]).toEqual([[], 0]);
    expect(readFileSync(join(folder, slowDough), 'utf8')).toBe(repaired);
  });

  it('repairs a file from another system at the right place', () => {
    const text = paper({ short: '"Crème 🥖"', arxiv: '2103.01230' });
    const folder = writeList({ [slowDough]: `\uFEFF${text.replaceAll('\n', '\r\n')}` });
    applyEdits(loadLibrary(folder).problems);
    expect(readFileSync(join(folder, slowDough), 'utf8')).toBe(
      paper({ short: '"Crème 🥖"', arxiv: '"2103.01230"' }),
    );
  });

  it('gives the text that replacing piece by piece gives', () => {
    const piece = fc.record({
      keep: fc.string({ maxLength: 5 }),
      drop: fc.string({ minLength: 1, maxLength: 4 }),
      put: fc.string({ maxLength: 4 }),
    });
    const clean = (text: string) => text.replace(/[\r\uFEFF]|\p{Cs}/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const parts = pieces.map(({ keep, drop, put }) => ({
          keep: clean(keep),
          drop: `x${clean(drop)}`,
          put: clean(put),
        }));
        let start = 0;
        const edits = parts.map(({ keep, drop, put }): Edit => {
          const from = start + keep.length;
          start = from + drop.length;
          return { start: from, end: start, text: put };
        });
        expect(edited(parts.map(({ keep, drop }) => keep + drop).join(''), edits)).toEqual({
          text: parts.map(({ keep, put }) => keep + put).join(''),
          made: parts.length,
        });
      }),
      { numRuns: 50 },
    );
  });

  it('writes letters in normal form and takes spaces from the ends of fields, but not from those of the note', () => {
    const decomposed = 'Cafe\u0301';
    const note = `\nThe ${decomposed} of \u795E and [it](https://example.org/${decomposed}) breaks  \nhere for 48 loaves.\n`;
    const folder = writeList({ [slowDough]: paper({ venue: `${decomposed}  ` }, note) });
    expect(applyEdits(loadLibrary(folder).problems)).toBe(3);
    const after = readFileSync(join(folder, slowDough), 'utf8');
    expect(after).toContain('venue: Caf\u00E9\n');
    expect(after).toContain(note.replace(decomposed, 'Caf\u00E9'));
    expect(loadLibrary(folder).problems.filter(({ edit }) => edit)).toEqual([]);
  });
});
