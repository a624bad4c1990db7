import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/init.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { describeThisList } from '../this-list.ts';
import { fillList, temporaryFolder, writeFiles, writeList } from '../model/invented-list.ts';

const words = [
  '--title',
  "Bee Keeper's: A List",
  '--tagline',
  'Papers on bees',
  '--theme',
  'hives=Hives & Wax',
];

async function init(list: string, ...options: string[]): Promise<number> {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  return main(['--content', list, ...words, ...options]);
}

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...who, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
}

/** A repository with a file of an engine and a list, committed. */
function repository(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'content'));
  fillList(join(root, 'content'), {});
  writeFileSync(join(root, 'engine.ts'), 'one\n');
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '-m', 'Begin');
  return root;
}

describe('npm run init', () => {
  afterEach(() => vi.restoreAllMocks());

  it('makes a list without a problem, on the topic and in the themes that it is told', async () => {
    const list = join(temporaryFolder(), 'content');
    expect(await init(list, '--theme', 'Bees in Winter')).toBe(0);
    const { library, problems } = loadLibrary(list);
    expect(problems).toEqual([]);
    expect(library?.site).toMatchObject({
      title: "Bee Keeper's: A List",
      tagline: 'Papers on bees',
      url: 'https://example.org/bee-keepers-a-list/',
    });
    expect(library?.themes.map(({ id, title }) => [id, title])).toEqual([
      ['hives', 'Hives & Wax'],
      ['bees-in-winter', 'Bees in Winter'],
    ]);
    expect(library?.papers.map(({ id, theme }) => [id, theme])).toEqual([
      ['second-example', 'hives'],
      ['worked-example', 'hives'],
    ]);
    expect(library?.paths.map(({ id }) => id)).toEqual(['start-here']);
  });

  it.each([
    ['https://github.com/Ada/bees', 'https://ada.github.io/bees/'],
    ['https://github.com/ada/ada.github.io.git', 'https://ada.github.io/'],
    ['https://gitlab.com/ada/bees/', 'https://ada.gitlab.io/bees/'],
  ])('publishes a list that is kept at %s at the address of its pages', async (kept, url) => {
    const list = join(temporaryFolder(), 'content');
    await init(list, '--repository', kept);
    expect(loadLibrary(list).library?.site).toMatchObject({ repository: kept, url });
  });

  it('leaves nothing of the old list, and everything else as it is', async () => {
    const root = repository();
    expect(await init(join(root, 'content'))).toBe(0);
    expect(existsSync(join(root, 'content/papers/ovens'))).toBe(false);
    expect(readFileSync(join(root, 'engine.ts'), 'utf8')).toBe('one\n');
  });

  it('does not delete what git does not have, unless it is forced to', async () => {
    const root = repository();
    const list = join(root, 'content');
    writeFileSync(join(list, 'README.md'), 'new words');
    await expect(init(list)).rejects.toThrow(
      `${list} has changes that are not committed; commit them, or --force deletes them`,
    );
    expect(readFileSync(join(list, 'README.md'), 'utf8')).toBe('new words');
    expect(await init(list, '--force')).toBe(0);
    expect(existsSync(join(list, 'README.md'))).toBe(false);
  });

  it('does not empty a list that is in no repository, nor a folder that is no list', async () => {
    const list = writeList();
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(list, '..'));
    await expect(init(list)).rejects.toThrow(
      `${list} is in no git repository, which could bring it back; --force deletes it`,
    );
    vi.unstubAllEnvs();
    const other = writeFiles({ 'thesis.tex': 'years of work' });
    await expect(init(other, '--force')).rejects.toThrow(
      `${other} holds files but no site.md, so it is no list; name another folder`,
    );
    expect(existsSync(join(other, 'thesis.tex'))).toBe(true);
  });

  it.each([
    [['--url', 'bees.example'], 'found `bees.example`; expected an address that starts with https://. Fix:'],
    [['--title', 'x'.repeat(81)], 'found 81 characters; expected at most 80 characters. Fix: shorten it'],
    [['--theme', 'con=Bees'], 'expected a name that neither Windows nor the site keeps for itself'],
  ])('changes nothing when the answers %j make no valid list', async (options, message) => {
    const root = repository();
    await expect(init(join(root, 'content'), ...options)).rejects.toThrow(message);
    expect(existsSync(join(root, 'content/papers/ovens/slow-dough.md'))).toBe(true);
  });

  it('says what it must know where nobody can be asked', async () => {
    await expect(main(['--content', temporaryFolder()])).rejects.toThrow('say --title: name of the list');
  });
});

describeThisList('the way to update the engine of README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const recipe = /```sh\n(git fetch upstream\n[\s\S]*?)```/.exec(readme)?.[1] ?? '';

  it('merges the engine and keeps the list, although both changed', async () => {
    const upstream = repository();
    const fork = join(temporaryFolder(), 'fork');
    git(upstream, 'clone', '--quiet', '--origin', 'upstream', '.', fork);
    await init(join(fork, 'content'));
    git(fork, 'add', '.');
    git(fork, 'commit', '--quiet', '-m', 'Begin another list');
    writeFileSync(join(upstream, 'engine.ts'), 'two\n');
    writeFileSync(join(upstream, 'content/papers/ovens/slow-dough.md'), 'changed\n');
    writeFileSync(join(upstream, 'content/papers/ovens/steam.md'), 'new\n');
    git(upstream, 'add', '.');
    git(upstream, 'commit', '--quiet', '-m', 'Improve the engine');
    git(fork, 'config', 'user.name', 'Ada');
    git(fork, 'config', 'user.email', 'ada@example.org');
    const { stderr } = spawnSync('sh', ['-c', recipe], { cwd: fork, encoding: 'utf8' });
    expect(readFileSync(join(fork, 'engine.ts'), 'utf8'), stderr).toBe('two\n');
    expect(existsSync(join(fork, 'content/papers/ovens'))).toBe(false);
    expect(loadLibrary(join(fork, 'content')).library?.papers.length).toBe(2);
    expect(spawnSync('git', ['-C', fork, 'status', '--porcelain'], { encoding: 'utf8' }).stdout).toBe('');
  });
});
