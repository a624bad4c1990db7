import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { digestOf, digestOfFiles } from './file-digest.ts';

/**
 * Keeps results on disk that take time to make, so that the next run has them. The text that a result was made from is
 * its key. When the cache cannot be read or written, everything is made anew.
 *
 * One file holds all results of a list, a line each, since reading hundreds of small files costs more than making their
 * results anew.
 */
export class ResultCache<Result> {
  readonly #findPath: () => string;
  #path = '';
  /** Results by the digest of their text, as JSON: those on disk, and those that were asked for since. */
  #kept: Map<string, string> | null = null;
  readonly #used = new Map<string, string>();
  #isStale = false;

  /**
   * @param root folder of the project; the file goes to `node_modules/.cache/` below it
   * @param maker names the files that make the results, as paths from the root: a change of one makes all results anew
   * @param list folder of the list; each list has a file of its own
   */
  constructor(root: string, maker: () => readonly string[], list: string) {
    this.#findPath = () => {
      const made = digestOfFiles(root, maker()).slice(0, 16);
      const folder = join(root, 'node_modules', '.cache', 'reading-list', made);
      return join(folder, `${digestOf(resolve(list)).slice(0, 16)}.ndjson`);
    };
  }

  /** The result for a text, if it is known. */
  find(text: string): Result | undefined {
    const digest = digestOf(text);
    const json = this.#used.get(digest) ?? this.#open().get(digest);
    const result = json === undefined ? undefined : parsed<Result>(json);
    if (result !== undefined && json !== undefined) this.#used.set(digest, json);
    return result;
  }

  /** Whether there is a result for a text. */
  has(text: string): boolean {
    const digest = digestOf(text);
    return this.#used.has(digest) || this.#open().has(digest);
  }

  /** Remembers the result for a text. */
  keep(text: string, result: Result): void {
    this.#isStale = true;
    this.#used.set(digestOf(text), JSON.stringify(result));
  }

  /** Writes the results that were asked for, when there are new ones among them, and forgets the others. */
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

  /** Reads the file when the first result is asked for. */
  #open(): ReadonlyMap<string, string> {
    if (this.#kept) return this.#kept;
    this.#path = this.#findPath();
    return (this.#kept = readLines(this.#path));
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

/** Undefined for a damaged line. */
function parsed<Result>(json: string): Result | undefined {
  try {
    return JSON.parse(json) as Result;
  } catch {
    return undefined;
  }
}
