import { BodyCache } from './body-cache.ts';
import { unreadBody, type BodyCompiler } from '../markdown/body.ts';
import { GuardedCompiler } from './guarded-compiler.ts';
import { readPlainBody } from '../markdown/plain-body.ts';
import { readLibrary, type Loading } from '../model/read-library.ts';
import { projectRoot } from './project.ts';

/**
 * Reads a list as commands do that need its texts: bodies come out of the cache, or are compiled by a thread that is
 * ended when one takes too long.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function readList(folder: string): Loading {
  return readWith(folder, (compile) => compile, 'drop');
}

/**
 * Reads a list for its problems alone, which are those of {@link readList}: no body is compiled that is so plain that
 * there can be none in it.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function checkList(folder: string): Pick<Loading, 'problems' | 'entries'> {
  const { problems, entries } = readWith(folder, unlessPlain, 'keep');
  return { problems, entries };
}

function readWith(
  folder: string,
  around: (compile: BodyCompiler) => BodyCompiler,
  rest: 'drop' | 'keep',
): Loading {
  const guarded = new GuardedCompiler();
  try {
    const cache = new BodyCache(projectRoot, folder, guarded.compile);
    const loading = readLibrary(folder, around(cache.compile));
    cache.save(rest);
    return loading;
  } finally {
    guarded.close();
  }
}

/** A compiler whose results are good for a check only: of plain bodies they hold what a check reads, and no HTML. */
function unlessPlain(compile: BodyCompiler): BodyCompiler {
  return (markdown) => {
    const plain = readPlainBody(markdown);
    if (!plain) return compile(markdown);
    return { ...unreadBody([], plain.citations), note: { html: '', text: plain.note } };
  };
}
