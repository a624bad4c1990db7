import type { BodyCompiler } from '../markdown/body.ts';
import { compileBody } from '../markdown/compile.ts';
import { readLibrary, type Loading } from './read-library.ts';

/**
 * Reads a whole list and compiles its bodies on the spot; see {@link readLibrary}.
 *
 * @param compile compiles bodies; a cached compiler makes a second reading fast
 * @throws ListNotFoundError when there is no such folder
 */
export function loadLibrary(folder: string, compile: BodyCompiler = compileBody): Loading {
  return readLibrary(folder, compile);
}
