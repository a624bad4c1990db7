import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/search.ts';
import { writeFiles } from '../model/invented-list.ts';

/** Answers queries for a reader that leaves after some lines; gives the status, and the queries that were answered. */
async function answered(queries: readonly string[], read: number) {
  const folder = writeFiles({
    'papers.ndjson': '{"id":"rye","title":"Rye"}\n{"id":"oats","title":"Oats"}\n',
    'queries.json': JSON.stringify(queries.map((q) => ({ q }))),
  });
  const lines: string[] = [];
  const output = {
    get writable() {
      return lines.length < read;
    },
    write: (line: string) => lines.push(line),
  };
  vi.spyOn(process, 'stdout', 'get').mockReturnValue(output as unknown as typeof process.stdout);
  const files = ['--corpus', join(folder, 'papers.ndjson'), '--queries', join(folder, 'queries.json')];
  return { status: await main(files), answers: lines.map((line) => JSON.parse(line) as unknown) };
}

const answer = (q: string, ...ids: string[]) => ({
  q,
  hits: ids.map((id) => ({ id, score: expect.any(Number) as number })),
  ms: expect.any(Number) as number,
});

describe('npm run search -- --corpus', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('answers one query a line', async () => {
    expect(await answered(['rye', 'oats', 'spelt'], 3)).toEqual({
      status: 0,
      answers: [answer('rye', 'rye'), answer('oats', 'oats'), answer('spelt')],
    });
  });

  it('asks no further once nobody reads', async () => {
    expect(await answered(['rye', 'oats', 'spelt'], 2)).toEqual({
      status: 0,
      answers: [answer('rye', 'rye'), answer('oats', 'oats')],
    });
  });
});
