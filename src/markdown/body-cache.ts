import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledBody } from './compile.ts';

/** Compiles bodies; the same text may come out of a cache. */
export type BodyCompiler = (markdown: string) => CompiledBody;

/**
 * A compiler that keeps its results on disk under the digest of the text, of this pipeline's source and of the
 * installed packages, so that a change of any of them misses. A cache that cannot be read or written is only slow.
 *
 * @param root folder of the project; results go to `node_modules/.cache/` below it
 * @param compile what compiles the bodies that the cache does not have
 */
export function cachedCompiler(root: string, compile: BodyCompiler): BodyCompiler {
  const folder = join(root, 'node_modules', '.cache', 'reading-list', pipelineDigest(root));
  return (markdown) => {
    const digest = createHash('sha256').update(markdown).digest('hex');
    const path = join(folder, `${digest}.json`);
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as CompiledBody;
    } catch {
      const body = compile(markdown);
      // A slow machine must not spoil the cache of a fast one.
      if (!body.faults.some(({ rule }) => rule === 'body-limits')) keep(folder, path, body);
      return body;
    }
  };
}

function keep(folder: string, path: string, body: CompiledBody): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Renaming is atomic: another process never reads half a file.
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(body));
    renameSync(draft, path);
  } catch {
    // A read-only checkout has no cache.
  }
}

function pipelineDigest(root: string): string {
  const hash = createHash('sha256');
  const source = join(root, 'src', 'markdown');
  const files = [
    ...readdirSync(source)
      .sort()
      .map((name) => join(source, name)),
    join(root, 'package-lock.json'),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
