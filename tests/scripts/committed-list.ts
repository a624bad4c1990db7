import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillList, temporaryFolder, type Files } from '../model/invented-list.ts';

/** Runs git in a folder. @throws Error with what git says */
export function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A repository with a list in a folder of it, committed once. @returns the list */
export function committedList(folder = 'content', files: Files = {}): string {
  const root = temporaryFolder();
  const list = join(root, folder);
  mkdirSync(list, { recursive: true });
  fillList(list, files);
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Begin the list');
  return list;
}
