import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../model/invented-list.ts';

const broken = ['--content', 'tests/fixtures/lists/broken'];
const complete = ['--content', 'tests/fixtures/lists/complete'];

/** Options that name a corpus of breads and as many queries. */
function corpusOptions(queries: number): string[] {
  const folder = writeFiles({
    'papers.ndjson': '{"id":"rye","title":"Rye"}\n{"id":"oats","title":"Oats"}\n',
    'queries.json': JSON.stringify(Array.from({ length: queries }, () => ({ q: 'rye' }))),
  });
  return ['--corpus', join(folder, 'papers.ndjson'), '--queries', join(folder, 'queries.json')];
}

/** Runs a command whose reader leaves one of its outputs, at once or soon; gives its status and the other output. */
function left(output: 'stdout' | 'stderr', when: 'at once' | 'soon', args: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  if (when === 'at once') child[output].destroy();
  else child[output].once('data', () => child[output].destroy());
  let said = '';
  child[output === 'stdout' ? 'stderr' : 'stdout'].on('data', (data: Buffer) => (said += data.toString()));
  return new Promise<[status: number | null, said: string]>((done) =>
    child.once('close', (status) => done([status, said])),
  );
}

describe('every command', () => {
  it.each([
    ['a search in papers', 0, ['search', 'bread', ...complete]],
    ['a search for programs', 0, ['search', 'bread', '--json', ...complete]],
    ['a check', 1, ['check', ...broken]],
    ['a check for programs', 1, ['check', '--format', 'json', ...broken]],
    ['a schema', 0, ['check', '--schema']],
    ['a help', 0, ['digest', '--help']],
  ])('ends quietly when nobody reads %s', async (_what, status, args) => {
    expect(await left('stdout', 'at once', args)).toEqual([status, '']);
  });

  it('goes on when nobody reads its news', async () => {
    const bench = ['bench', 'build', '--only', 'floor', '--sizes', '2'];
    const [status, table] = await left('stderr', 'at once', bench);
    expect([status, table.slice(0, 9)]).toEqual([0, '2 papers:']);
  });

  it('ends quietly when its reader has read enough', async () => {
    expect(await left('stdout', 'soon', ['search', ...corpusOptions(20_000)])).toEqual([0, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const done = spawnSync(process.execPath, ['scripts/run.mjs', 'search', 'bread', ...complete], {
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([done.status, done.stderr]).toEqual([2, 'search: ENOSPC: no space left on device, write\n']);
  });
});

describe('commands over a corpus', () => {
  it.each(['search', 'bench search'])('%s says where an id comes a second time', (typed) => {
    const command = typed.split(' ');
    const folder = writeFiles({
      'papers.ndjson':
        '{"id":"rye","title":"Rye"}\n{"id":"oats","title":"Oats"}\n{"id":"rye","title":"Rye"}\n',
      'queries.json': '[{"q":"rye"}]',
    });
    const corpus = join(folder, 'papers.ndjson');
    const files = ['--corpus', corpus, '--queries', join(folder, 'queries.json')];
    const done = spawnSync(process.execPath, ['scripts/run.mjs', ...command, ...files], { encoding: 'utf8' });
    expect([done.status, done.stdout, done.stderr]).toEqual([
      2,
      '',
      `${command[0]}: ${corpus}:3: id: \`rye\` is the id of line 1 already\n`,
    ]);
  });
});
