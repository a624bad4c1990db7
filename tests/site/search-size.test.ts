import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sites } from './build-sites.ts';

const scripts = join(sites.content.folder, '_astro');

describe('the search', () => {
  it('is a worker of at most 16 kB, compressed by brotli', () => {
    const workers = readdirSync(scripts).filter((name) => /^worker-.*\.js$/.test(name));
    expect(workers).toHaveLength(1);
    const code = workers.map((name) => readFileSync(join(scripts, name)));
    expect(brotliCompressSync(Buffer.concat(code)).length).toBeLessThanOrEqual(16_000);
  });
});
