import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sites } from './build-sites.ts';

const scripts = join(sites.content.folder, '_astro');

/** Size of scripts, compressed by brotli, in bytes. */
function sizeOf(names: readonly string[]): number {
  return brotliCompressSync(Buffer.concat(names.map((name) => readFileSync(join(scripts, name))))).length;
}

describe('the search', () => {
  it('is a worker of at most 16 kB, compressed by brotli', () => {
    const workers = readdirSync(scripts).filter((name) => /^worker-.*\.js$/.test(name));
    expect(workers).toHaveLength(1);
    expect(sizeOf(workers)).toBeLessThanOrEqual(16_000);
  });

  it('loads the forms of ids by need, at most 2 kB', () => {
    const names = readdirSync(scripts).filter((name) => /^names-.*\.js$/.test(name));
    expect(names).toHaveLength(1);
    expect(sizeOf(names)).toBeLessThanOrEqual(2_000);
  });

  it('loads what operators do by need, at most 2.5 kB', () => {
    const operators = readdirSync(scripts).filter((name) => /^operators-.*\.js$/.test(name));
    expect(operators).toHaveLength(1);
    expect(sizeOf(operators)).toBeLessThanOrEqual(2_500);
  });
});
