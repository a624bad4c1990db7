import { readLibrary, type Loading } from '../model/read-library.ts';
import { BodyCache } from './body-cache.ts';
import { GuardedCompiler } from './guarded-compiler.ts';
import { projectRoot } from './project.ts';

/**
 * Reads a list as commands do: bodies come out of the cache, or are compiled by a thread that is ended when one takes
 * too long.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function readList(folder: string): Loading {
  const guarded = new GuardedCompiler();
  try {
    const cache = new BodyCache(projectRoot, folder, guarded.compile);
    const loading = readLibrary(folder, cache.compile);
    cache.save();
    return loading;
  } finally {
    guarded.close();
  }
}
