import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../model/invented-list.ts';

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
