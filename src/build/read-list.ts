import { join } from 'node:path';
import type { BodyCompiler } from '../markdown/body.ts';
import { readSource } from '../model/files/read-source.ts';
import { walkList } from '../model/files/walk.ts';
import { readLibrary, type Loading } from '../model/read-library.ts';
import { BodyCache } from './body-cache.ts';
import { compileAhead, fewestAhead } from './compile-ahead.ts';
import { GuardedCompiler } from './guarded-compiler.ts';
import { projectRoot } from './project.ts';

/**
 * The Markdown below the frontmatter of each file of a list that is long enough to be compiled ahead; a faulty file gives
 * whatever stands there. No other list is read twice.
 */
function bodiesAhead(folder: string): string[] {
  const files = walkList(folder).files.filter(({ path }) => path.endsWith('.md'));
  if (files.length < fewestAhead) return [];
  return files.flatMap(({ path }) => {
    const text = readSource(join(folder, path), path).source?.text ?? '';
    const fence = text.indexOf('\n---\n');
    return fence < 0 ? [] : text.slice(fence + '\n---\n'.length);
  });
}

/**
 * Reads a list as commands do, see {@link withCompiler}.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function readList(folder: string): Loading {
  return withCompiler(folder, (compile) => readLibrary(folder, compile));
}

/**
 * Does something that compiles the bodies of a list: they come out of the cache, or are compiled by a thread that is ended
 * when one takes too long. Bodies that it did not ask for are forgotten.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function withCompiler<T>(folder: string, use: (compile: BodyCompiler) => T): T {
  const guarded = new GuardedCompiler();
  try {
    const cache = new BodyCache(projectRoot, folder, guarded.compile);
    compileAhead(
      bodiesAhead(folder).filter((body) => !cache.has(body)),
      cache.keep,
    );
    const result = use(cache.compile);
    cache.save();
    return result;
  } finally {
    guarded.close();
  }
}
