import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedCompiler } from '../../src/markdown/body-cache.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import { writeFiles } from '../model/invented-list.ts';

const markdown = 'Slow *dough* [@rye].\n\n## Findings\n\n$$x^2$$';
const marked = { ...compileBody('From the cache.') };

function project(): string {
  return writeFiles({
    'src/markdown/compile.ts': 'one',
    'src/markdown/math.ts': 'two',
    'package-lock.json': '{}',
  });
}

/** Paths of the results that a project keeps. */
function kept(root: string): string[] {
  const cache = join(root, 'node_modules/.cache/reading-list');
  const files = readdirSync(cache, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** Compiles the text once, and puts something recognisable in place of the result that is kept. */
function mark(root: string): void {
  cachedCompiler(root, compileBody)(markdown);
  for (const path of kept(root)) writeFileSync(path, JSON.stringify(marked));
}

describe('cachedCompiler', () => {
  it('gives what the compiler gives, at first and from the cache', () => {
    const root = project();
    const expected = compileBody(markdown);
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(expected);
    expect(kept(root)).toHaveLength(1);
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(expected);
    expect(kept(root)).toHaveLength(1);
  });

  it('reads the result of the same text from the cache', () => {
    const root = project();
    mark(root);
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(marked);
  });

  it.each(['src/markdown/compile.ts', 'src/markdown/math.ts', 'package-lock.json'])(
    'compiles anew when %s changes',
    (file) => {
      const root = project();
      mark(root);
      appendFileSync(join(root, file), ' ');
      expect(cachedCompiler(root, compileBody)(markdown)).toEqual(compileBody(markdown));
    },
  );

  it('compiles anew for another text', () => {
    const root = project();
    mark(root);
    expect(cachedCompiler(root, compileBody)(`${markdown} `)).toEqual(compileBody(`${markdown} `));
  });

  it('compiles anew when the result is damaged, and repairs it', () => {
    const root = project();
    mark(root);
    for (const path of kept(root)) writeFileSync(path, '{"note":');
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(compileBody(markdown));
    mark(root);
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(marked);
  });

  it('compiles without a cache where none can be written', () => {
    const root = project();
    writeFileSync(join(root, 'node_modules'), 'a file where the folder should be');
    expect(cachedCompiler(root, compileBody)(markdown)).toEqual(compileBody(markdown));
    rmSync(join(root, 'node_modules'));
    mkdirSync(join(root, 'node_modules'));
    expect(readdirSync(join(root, 'node_modules'))).toEqual([]);
  });
});
