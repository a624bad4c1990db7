import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CompiledBody } from './compile.ts';

/** Compiles bodies; the same text may come out of a cache. */
export type BodyCompiler = (markdown: string) => CompiledBody;

/**
 * Keeps the compiled bodies of a list on disk under the digest of the text, of this pipeline's source and of the
 * installed packages, so that a change of any of them misses. A cache that cannot be read or written is only slow.
 *
 * One file holds a list, a line a body: hundreds of small files cost more than the compiling of their bodies.
 */
export class BodyCache {
  readonly #path: string;
  readonly #compile: BodyCompiler;
  /** Results by digest, as JSON: those on disk, and those that were asked for since. */
  readonly #kept: Map<string, string>;
  readonly #used = new Map<string, string>();
  #isStale = false;

  /**
   * @param root folder of the project; the file goes to `node_modules/.cache/` below it
   * @param list folder of the list, whose file it is
   * @param compile what compiles the bodies that the cache does not have
   */
  constructor(root: string, list: string, compile: BodyCompiler) {
    const folder = join(root, 'node_modules', '.cache', 'reading-list', pipelineDigest(root));
    this.#path = join(folder, `${digestOf(resolve(list)).slice(0, 16)}.ndjson`);
    this.#compile = compile;
    this.#kept = readLines(this.#path);
  }

  readonly compile: BodyCompiler = (markdown) => {
    const digest = digestOf(markdown);
    const known = this.#used.get(digest) ?? this.#kept.get(digest);
    const found = known === undefined ? null : parsed(known);
    if (found && known !== undefined) {
      this.#used.set(digest, known);
      return found;
    }
    const body = this.#compile(markdown);
    this.#isStale = true;
    // A slow machine must not spoil the cache of a fast one.
    if (!body.faults.some(({ rule }) => rule === 'body-limits')) this.#used.set(digest, JSON.stringify(body));
    return body;
  };

  /** Writes the bodies that this reading of the list used, when there are new ones among them. */
  save(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    const lines = [...this.#used].map(([digest, json]) => `${digest} ${json}\n`);
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      // Renaming is atomic: another process never reads half a file.
      const draft = `${this.#path}.${process.pid}`;
      writeFileSync(draft, lines.join(''));
      renameSync(draft, this.#path);
    } catch {
      // A read-only checkout has no cache.
    }
  }
}

function readLines(path: string): Map<string, string> {
  const lines = new Map<string, string>();
  try {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      const gap = line.indexOf(' ');
      if (gap > 0) lines.set(line.slice(0, gap), line.slice(gap + 1));
    }
  } catch {
    // There is no cache yet.
  }
  return lines;
}

/** Null for a line that is damaged. */
function parsed(json: string): CompiledBody | null {
  try {
    return JSON.parse(json) as CompiledBody;
  } catch {
    return null;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
