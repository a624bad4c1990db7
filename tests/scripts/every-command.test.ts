import { afterEach, describe, expect, it, vi } from 'vitest';

type Main = (argv: readonly string[]) => number | Promise<number>;

const commands = [
  'start',
  'dev',
  'build',
  'check',
  'search',
  'docs',
  'digest',
  'new',
  'import',
  'publish',
  'links',
  'review',
  'candidates',
  'from-issue',
  'post-issue',
  'init',
  'bench',
];

/** Runs a command in this process; gives its status and what it printed. */
async function run(name: string, ...args: string[]): Promise<[status: number, printed: string]> {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  const { main } = (await import(`../../scripts/${name}.ts`)) as { main: Main };
  return [await main(args), printed];
}

describe('every command', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(commands)('%s explains itself with --help', async (name) => {
    expect(await run(name, '--help')).toEqual([
      0,
      expect.stringMatching(new RegExp(`^npm (?:run )?${name} `, 'm')),
    ]);
  });

  it.each(commands)('%s refuses an option that it does not know', async (name) => {
    await expect(run(name, '--no-such-option')).rejects.toThrow(/^Unknown option '--no-such-option'.*$/);
  });

  it.each([
    ['build', []],
    ['check', []],
    ['search', ['bread']],
  ])('%s says that there is no list', async (name, args) => {
    await expect(run(name, ...args, '--content', 'no/such/list')).rejects.toThrow(
      new Error('there is no folder `no/such/list` with a reading list'),
    );
  });
});
