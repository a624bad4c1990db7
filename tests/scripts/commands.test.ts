import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../model/invented-list.ts';

/** Runs a command as npm does. */
function run(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('every command', () => {
  it('answers an option it does not know in one line, with status 2', () => {
    expect(run('check', '--no-such-option')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^check: Unknown option '--no-such-option'.*\n$/),
    });
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
