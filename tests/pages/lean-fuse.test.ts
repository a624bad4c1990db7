import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import Fuse from 'fuse.js/min-basic';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { lean, unusedMethods } from '../../src/pages/_lean-fuse.ts';

const entry = createRequire(import.meta.url)
  .resolve('fuse.js/min-basic')
  .replace(/\.cjs$/, '.mjs');
const source = readFileSync(entry, 'utf8');
const leaned = lean(source, (code) => parseAst(code));
const { default: LeanFuse } = (await import(
  `data:text/javascript;base64,${Buffer.from(leaned).toString('base64')}`
)) as { default: typeof Fuse };

describe('lean', () => {
  it('takes the methods out that it names, and the table of marks', () => {
    const gone = [...unusedMethods].filter((name) => !source.includes(`${name}(`));
    expect(gone).toEqual([]);
    expect(leaned).not.toContain('\\u0483');
    expect(leaned.length).toBeLessThan(source.length - 3000);
  });

  it('answers for lists of words as fuse.js does', () => {
    const word = fc.stringMatching(/^[a-e]{1,9}$/);
    const options = { threshold: 0.6, distance: 80, ignoreFieldNorm: true, includeScore: true };
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, typed) => {
        expect(new LeanFuse(words, options).search(typed)).toEqual(new Fuse(words, options).search(typed));
      }),
    );
  });
});
