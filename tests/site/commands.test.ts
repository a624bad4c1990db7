import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../model/invented-list.ts';

/** Runs a command as npm does. */
function run(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

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

describe('every command', () => {
  it.each(commands)('%s explains itself with --help', (name) => {
    const { status, stdout, stderr } = run(name, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--help');
  });

  it.each(commands)('%s answers an option it does not know in one line, with status 2', (name) => {
    const { status, stdout, stderr } = run(name, '--no-such-option');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${name}: Unknown option '--no-such-option'.*\n$`));
  });

  it.each(['build', 'check', 'search'])('%s ends with status 2 when there is no list', (name) => {
    const { status, stderr } = run(
      name,
      ...(name === 'search' ? ['bread'] : []),
      '--content',
      'no/such/list',
    );
    expect([status, stderr]).toEqual([
      2,
      `${name}: there is no folder \`no/such/list\` with a reading list\n`,
    ]);
  });
});

describe('npm run check', () => {
  it('ends with status 1 when the list has errors, and prints no stack trace', () => {
    const { status, stdout, stderr } = run('check', '--content', 'tests/fixtures/lists/broken');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  it('ends with status 0 when there are only warnings', () => {
    expect(run('check', '--content', 'tests/fixtures/lists/complete').status).toBe(0);
  });

  it('prints a report for programs', () => {
    const { stdout } = run('check', '--content', 'tests/fixtures/lists/broken', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, ok: false, counts: { errors: 37, warnings: 9 } });
  });
});

describe('npm run build', () => {
  it('prints every problem and builds nothing when the list has errors', () => {
    const out = join(temporaryFolder(), 'site');
    const { status, stdout, stderr } = run(
      'build',
      '--content',
      'tests/fixtures/lists/broken',
      '--outDir',
      out,
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('37 errors, 9 warnings');
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it('never replaces a folder that it did not make', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.tex'), 'years of work');
    const { status, stderr } = run('build', '--outDir', folder);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `build: ${folder} holds files that no build made; name an empty folder, or delete it first\n`,
    );
    expect(readdirSync(folder)).toEqual(['thesis.tex']);
  });
});

describe('npm run search', () => {
  it('prints the ranking as JSON', () => {
    const { status, stdout } = run(
      'search',
      'steam',
      '--json',
      '--limit',
      '1',
      '--content',
      'tests/fixtures/lists/complete',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      q: 'steam',
      hits: [{ id: 'steam-first', score: expect.any(Number), title: 'Steam First' }],
    });
  });

  it('asks for words when it gets none', () => {
    expect(run('search')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'search: say what to search for: npm run search -- "words"\n',
    });
  });
});

describe('npm start', () => {
  it('serves the built site at the next free port when the port is taken, and stops when told', async () => {
    const outDir = temporaryFolder();
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, 'localhost', done));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(
      process.execPath,
      ['scripts/run.mjs', 'start', '--port', String(port), '--outDir', outDir],
      {
        env: { ...process.env, READING_LIST: 'tests/fixtures/lists/minimal' },
      },
    );
    onTestFinished(() => {
      child.kill();
      taken.close();
    });
    let output = '';
    const url = await new Promise<string>((done, failed) => {
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        const found = /The site is at (\S+)/.exec(output)?.[1];
        if (found) done(found);
      });
      child.once('exit', () => failed(new Error(output)));
    });
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    const answer = await fetch(url);
    expect(await answer.text()).toContain('<h1>Bread Science</h1>');
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
