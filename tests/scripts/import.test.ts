import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/import.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { paper, writeFiles, writeList } from '../model/invented-list.ts';

const rye = {
  id: 'a1',
  title: 'Rye: A Study',
  authors: ['Ada Kneader'],
  year: 2021,
  venue: 'Bread',
  abstract: 'Sour.',
};
const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n');

/** Imports a corpus; gives the status and the report, with the file called FILE. */
function imported(list: string, corpus: string | Uint8Array, ...options: string[]) {
  const file = join(writeFiles({ 'corpus.ndjson': corpus }), 'corpus.ndjson');
  let report = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    report += String(text);
    return true;
  });
  const status = main(['ndjson', file, '--content', list, ...options]);
  return { status, report: report.replaceAll(file, 'FILE') };
}

const drafts = (list: string) => readdirSync(join(list, 'papers', '_drafts'));
const draft = (list: string, id: string) => readFileSync(join(list, 'papers', '_drafts', `${id}.md`), 'utf8');

describe('npm run import -- ndjson', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('writes each record as a draft, and says where', () => {
    const list = writeList();
    expect(imported(list, gzipSync(lines(rye, { id: 'a2', title: 'Oats' })))).toEqual({
      status: 0,
      report: `FILE:1 drafted: papers/_drafts/rye.md
FILE:2 drafted: papers/_drafts/oats.md
2 records: 2 drafted, 0 skipped, 0 faulty.
`,
    });
    expect(draft(list, 'rye')).toBe(`---
title: "Rye: A Study"
authors: [Ada Kneader]
published: 2021
added: 2026-11-23
venue: "Bread 2021"
abstractSource: "corpus.ndjson"
---
## Abstract

Sour.
`);
  });

  it('names the source of the abstracts that it is told', () => {
    const list = writeList();
    imported(list, lines(rye), '--source', 'Bread, CC0');
    expect(draft(list, 'rye')).toContain('\nabstractSource: "Bread, CC0"\n');
  });

  it('makes drafts that block nothing and are not published', () => {
    const list = writeList();
    imported(list, lines(rye));
    const { library, problems } = loadLibrary(list);
    expect(library?.papers.map(({ id }) => id)).toEqual(['slow-dough']);
    expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['warning', 'identifier-missing'],
      ['warning', 'venue-type'],
      ['warning', 'note-missing'],
    ]);
  });

  it('skips titles that the list has, in papers and drafts, and that an earlier record has', () => {
    const list = writeList({ 'papers/_drafts/barley.md': paper({ title: 'Barley' }) });
    const titles = ['Slow dough: a study of time!', 'BARLEY', 'Oats', 'oats'];
    const records = titles.map((title, at) => ({ id: `a${at}`, title }));
    expect(imported(list, lines(...records))).toEqual({
      status: 0,
      report: `FILE:1 skipped: papers/ovens/slow-dough.md has the title \`Slow dough: a study of time!\`
FILE:2 skipped: papers/_drafts/barley.md has the title \`BARLEY\`
FILE:3 drafted: papers/_drafts/oats.md
FILE:4 skipped: papers/_drafts/oats.md has the title \`oats\`
4 records: 1 drafted, 3 skipped, 0 faulty.
`,
    });
  });

  it('takes no id or alias of the list, so that no file is overwritten', () => {
    const aliased = paper({ title: 'Wheat', url: 'https://bread.example/wheat', aliases: '[rye]' });
    const list = writeList({ 'papers/ovens/wheat.md': aliased, 'papers/_drafts/oats.md': 'broken' });
    imported(list, lines(rye, { id: 'a2', title: 'Oats' }));
    expect(drafts(list)).toEqual(['oats-2.md', 'oats.md', 'rye-study.md']);
    expect(draft(list, 'oats')).toBe('broken');
  });

  it('says line and reason of faulty records, imports the others and ends with status 1', () => {
    const list = writeList();
    const faulty = [
      '{',
      lines({ id: 'a1' }),
      lines(rye),
      '',
      lines({ ...rye, title: 'Oats' }),
      lines({ id: 'a3', title: ' ' }),
    ];
    expect(imported(list, faulty.join('\n'))).toEqual({
      status: 1,
      report: `FILE:1 faulty: not JSON
FILE:2 faulty: title: Invalid input: expected string, received undefined
FILE:3 drafted: papers/_drafts/rye.md
FILE:5 faulty: id: \`a1\` is the id of line 3 already
FILE:6 faulty: title: nothing in it
5 records: 1 drafted, 0 skipped, 4 faulty.
`,
    });
  });

  it('changes nothing when the same file is imported again', () => {
    const list = writeList();
    imported(list, lines(rye));
    expect(imported(list, lines(rye))).toEqual({
      status: 0,
      report: `FILE:1 skipped: papers/_drafts/rye.md has the title \`Rye: A Study\`
1 record: 0 drafted, 1 skipped, 0 faulty.
`,
    });
    expect(drafts(list)).toEqual(['rye.md']);
  });

  it.each([
    [[], 'say what to import: npm run import -- ndjson FILE'],
    [['rss', 'x'], 'say what to import: npm run import -- ndjson FILE'],
    [['ndjson'], 'name one file: npm run import -- ndjson FILE'],
    [['ndjson', 'a', 'b'], 'name one file: npm run import -- ndjson FILE'],
    [['ndjson', 'no/such/file'], 'there is no file no/such/file'],
  ])('refuses the arguments %j', (args, message) => {
    expect(() => main(args)).toThrow(new Error(message));
  });

  it('refuses a list that does not exist, and makes none', () => {
    const list = join(writeFiles({}), 'nowhere');
    expect(() => imported(list, lines(rye))).toThrow(`there is no folder \`${list}\` with a reading list`);
    expect(existsSync(list)).toBe(false);
  });
});
