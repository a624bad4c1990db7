import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BodyCache } from '../../src/build/body-cache.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import { writeFiles } from '../model/invented-list.ts';

const markdown = 'Slow *dough* [@rye].\n\n## Findings\n\n$$x^2$$';
const marked = { ...compileBody('From the cache.'), markdown };

function project(): string {
  return writeFiles({
    'src/markdown/compile.ts': 'one',
    'src/markdown/plugins/math.ts': 'two',
    'src/problems/rules.ts': 'three',
    'src/text/quote.ts': 'four',
    'package-lock.json': '{}',
  });
}

/** Paths of the results that a project keeps. */
function kept(root: string): string[] {
  const cache = join(root, 'node_modules/.cache/reading-list');
  const files = readdirSync(cache, { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

/** Compiles the text as one reading of a list does, with what follows being kept. */
function compiled(root: string, text = markdown) {
  const cache = new BodyCache(root, 'content', compileBody);
  const body = cache.compile(text);
  cache.save();
  return body;
}

/** Compiles the text once, and puts something recognisable in place of the result that is kept. */
function mark(root: string): void {
  compiled(root);
  for (const path of kept(root)) {
    const [digest = ''] = readFileSync(path, 'utf8').split(' ');
    writeFileSync(path, `${digest} ${JSON.stringify(marked)}\n`);
  }
}

describe('BodyCache', () => {
  it('gives what the compiler gives, at first and from the cache', () => {
    const root = project();
    const expected = compileBody(markdown);
    expect(compiled(root)).toEqual(expected);
    expect(kept(root)).toHaveLength(1);
    expect(compiled(root)).toEqual(expected);
    expect(kept(root)).toHaveLength(1);
  });

  it('reads the result of the same text from the cache', () => {
    const root = project();
    mark(root);
    expect(compiled(root)).toEqual(marked);
  });

  it.each([
    'src/markdown/compile.ts',
    'src/markdown/plugins/math.ts',
    'src/problems/rules.ts',
    'src/text/quote.ts',
    'package-lock.json',
  ])('compiles anew when %s changes', (file) => {
    const root = project();
    mark(root);
    appendFileSync(join(root, file), ' ');
    expect(compiled(root)).toEqual(compileBody(markdown));
  });

  it('compiles anew for another text', () => {
    const root = project();
    mark(root);
    expect(compiled(root, `${markdown} `)).toEqual(compileBody(`${markdown} `));
  });

  it('compiles anew when the result is damaged, and repairs it', () => {
    const root = project();
    mark(root);
    for (const path of kept(root)) truncateSync(path, 100);
    expect(compiled(root)).toEqual(compileBody(markdown));
    mark(root);
    expect(compiled(root)).toEqual(marked);
  });

  it('forgets the bodies that the list has no more, and keeps other lists apart', () => {
    const root = project();
    const cache = new BodyCache(root, 'content', compileBody);
    cache.compile('One.');
    cache.compile('Two.');
    cache.save();
    const lines = () => kept(root).map((path) => readFileSync(path, 'utf8').split('\n').length - 1);
    expect(lines()).toEqual([2]);
    compiled(root, 'Two.');
    expect(lines()).toEqual([2]);
    compiled(root, 'Three.');
    expect(lines()).toEqual([1]);
    const other = new BodyCache(root, 'elsewhere', compileBody);
    other.compile('Three.');
    other.save();
    expect(lines()).toEqual([1, 1]);
  });

  it('compiles without a cache where none can be written', () => {
    const root = project();
    writeFileSync(join(root, 'node_modules'), 'a file where the folder should be');
    expect(compiled(root)).toEqual(compileBody(markdown));
    rmSync(join(root, 'node_modules'));
    mkdirSync(join(root, 'node_modules'));
    expect(readdirSync(join(root, 'node_modules'))).toEqual([]);
  });
});
