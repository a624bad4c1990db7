import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { walkList } from '../../src/model/files/walk.ts';
import { readSource } from '../../src/model/files/read-source.ts';
import type { ListTexts } from '../../src/model/compare/vanished-ids.ts';
import { inBackticks } from '../../src/text/quote.ts';

/**
 * The files of a list as a revision of its git repository has them; none where the list was not there yet.
 *
 * @param list folder of the list, anywhere in a repository
 * @param revision whatever git understands: `main`, `v1`, `HEAD~3`
 * @throws Error of one line when there is no repository, no such revision or no git
 */
export function textsAt(list: string, revision: string): ListTexts {
  if (git(list, ['rev-parse', '--is-inside-work-tree']).status !== 0)
    throw new Error(`--since needs a list in a git repository, and ${inBackticks(list)} is in none`);
  const known = git(list, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (known.status !== 0)
    throw new Error(
      `git knows no revision ${inBackticks(revision)} here; name a branch, a tag or a commit that was fetched`,
    );
  const commit = known.stdout.toString().trim();
  const paths = git(list, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.'])
    .stdout.toString()
    .split('\0')
    .filter((path) => /^LICENSE$|\.(?:md|yaml)$/.test(path));
  const asked = paths.map((path) => `${commit}:./${path}\n`).join('');
  return new Map(zip(paths, blobs(git(list, ['cat-file', '--batch'], asked).stdout)));
}

/** The files of a list as they are now. @throws ListNotFoundError when there is no such folder */
export function textsNow(list: string): ListTexts {
  return new Map(
    walkList(list).files.map(({ path }) => [path, readSource(join(list, path), path).source?.text ?? '']),
  );
}

function git(folder: string, args: readonly string[], input?: string) {
  const done = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: Number.POSITIVE_INFINITY,
    ...(input === undefined ? {} : { input }),
  });
  if (done.error) throw new Error(`git cannot be run (${done.error.message})`);
  return done;
}

/** The contents that `git cat-file --batch` prints: for each a line with its size in bytes, the bytes and a line break. */
function* blobs(output: Buffer): Generator<string> {
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1] ?? 0);
    const text = output.toString('utf8', end + 1, end + 1 + size);
    yield text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n');
    at = end + 1 + size + 1;
  }
}

function* zip<A, B>(first: readonly A[], second: Iterable<B>): Generator<[A, B]> {
  let at = 0;
  for (const item of second) {
    const partner = first[at++];
    if (partner !== undefined) yield [partner, item];
  }
}
