import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadLibrary } from '../../src/model/load-library.ts';
import { isError } from '../../src/problems/problem.ts';

/**
 * Puts a new list in place of what a folder holds. Nothing is changed when the new list has errors.
 *
 * @param force also when git could not bring back what is deleted
 * @throws Error of one line when the folder must not be emptied, or the new list is not valid
 */
export function replaceList(folder: string, files: ReadonlyMap<string, string>, force: boolean): void {
  refuseLoss(folder, force);
  const draft = mkdtempSync(join(tmpdir(), 'new-list-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    const error = loadLibrary(draft).problems.find(isError);
    if (error) throw new Error(`found ${error.found}; expected ${error.expected}. Fix: ${error.fix}`);
    if (existsSync(folder))
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    cpSync(draft, folder, { recursive: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @throws Error when the folder is no list, or holds what git does not have */
function refuseLoss(folder: string, force: boolean): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  if (!existsSync(join(folder, 'site.md')))
    throw new Error(`${folder} holds files but no site.md, so it is no list; name another folder`);
  if (force) return;
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, 'status', '--porcelain', '--ignored', '--', '.'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Error(`${folder} is in no git repository, which could bring it back; --force deletes it`);
  if (stdout !== '')
    throw new Error(`${folder} has changes that are not committed; commit them, or --force deletes them`);
}
