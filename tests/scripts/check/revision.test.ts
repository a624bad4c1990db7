import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../../scripts/check.ts';
import { textsAt } from '../../../scripts/check/revision.ts';
import { fillList, temporaryFolder, writeList } from '../../model/invented-list.ts';

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** A repository with a list in a folder of it, committed once. */
function repository(folder: string): string {
  const root = temporaryFolder();
  const list = join(root, folder);
  mkdirSync(list, { recursive: true });
  fillList(list, {});
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Begin the list');
  return list;
}

/** Runs the check; gives its status and what it prints, with the list called LIST. */
function check(list: string, ...options: string[]) {
  let output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
  const status = main(['--content', list, ...options]);
  return { status, output: output.replaceAll(list, 'LIST') };
}

describe('npm run check -- --since', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['.', 'lists/bread', 'content'])('reports an id that vanished from a list in %s', (folder) => {
    const list = repository(folder);
    renameSync(join(list, 'papers/ovens/slow-dough.md'), join(list, 'papers/ovens/cold-dough.md'));
    const { status, output } = check(list, '--since', 'HEAD', '--format', 'github');
    expect(status).toBe(1);
    expect(output).toBe(
      '::error file=LIST/papers/ovens/cold-dough.md,line=1,endLine=1,col=1,endColumn=4,title=id-vanished::found the id ' +
        '`slow-dough`, which this entry had as `LIST/papers/ovens/slow-dough.md`; expected every id that the list had, as ' +
        'an id or an alias. Fix: add `aliases: [slow-dough]`, or `slow-dough` to the aliases that are there. See ' +
        'src/problems/rules/README.md#id-vanished.\n',
    );
  });

  it('finds nothing in a list that did not change, and counts it in its report', () => {
    const list = repository('content');
    expect(check(list, '--since', 'HEAD')).toEqual({ status: 0, output: 'No problems in 1 entry.\n' });
  });

  it('takes line ends for no change', () => {
    const list = repository('content');
    writeFileSync(join(list, 'vocabulary.yaml'), 'tags:\r\n  sourdough: {}\r\n  rye: {}\r\n');
    expect(check(list, '--since', 'HEAD').status).toBe(0);
  });

  it('holds a list that is new against nothing', () => {
    const list = repository('content');
    const other = join(list, '..', 'other');
    mkdirSync(other);
    fillList(other, {});
    expect(check(other, '--since', 'HEAD').status).toBe(0);
  });

  it('says in one line that git does not know the revision', () => {
    const list = repository('content');
    for (const revision of ['no-such-branch', '--all', ' ']) {
      expect(() => check(list, `--since=${revision}`)).toThrow(
        `git knows no revision \`${revision}\` here; name a branch, a tag or a commit that was fetched`,
      );
    }
  });

  it('says in one line that the list is in no repository', () => {
    const list = writeList();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(list, '..'));
    expect(() => check(list, '--since', 'HEAD')).toThrow(
      `--since needs a list in a git repository, and \`${list}\` is in none`,
    );
    vi.unstubAllEnvs();
  });
});

describe('textsAt', () => {
  it('reads every file of the list as it was, with any name and any text', () => {
    const list = repository('content');
    writeFileSync(join(list, 'papers/ovens/crème.md'), 'Ünal\n\n¿\n');
    git(list, 'add', '.');
    git(list, 'commit', '--quiet', '-m', 'Add crème');
    writeFileSync(join(list, 'papers/ovens/crème.md'), 'other');
    const texts = textsAt(list, 'HEAD');
    expect([...texts.keys()].sort()).toEqual([
      'papers/ovens/crème.md',
      'papers/ovens/slow-dough.md',
      'site.md',
      'themes/fermentation.md',
      'themes/ovens.md',
      'vocabulary.yaml',
    ]);
    expect(texts.get('papers/ovens/crème.md')).toBe('Ünal\n\n¿\n');
  });
});
