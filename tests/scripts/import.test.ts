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

/** Imports a file, of NDJSON unless told; gives the status and the report, with the file called FILE. */
function imported(list: string, corpus: string | Uint8Array, ...options: string[]) {
  const format = options[0]?.startsWith('--') === false ? (options.shift() ?? '') : 'ndjson';
  const file = join(writeFiles({ 'corpus.ndjson': corpus }), 'corpus.ndjson');
  let report = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    report += String(text);
    return true;
  });
  const status = main([format, file, '--content', list, ...options]);
  return { status, report: report.replaceAll(file, 'FILE') };
}

const drafts = (list: string) => readdirSync(join(list, 'papers', '_drafts'));
const draft = (list: string, id: string) => readFileSync(join(list, 'papers', '_drafts', `${id}.md`), 'utf8');

const known = 'daily-papers|bibtex|csl-json|ndjson|markdown';

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
venue: Bread 2021
abstractSource: corpus.ndjson
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

  it('skips papers that excluded.yaml leaves out, with the reason', () => {
    const excluded =
      '- { title: "Rye - a study", url: "https://example.org/rye", reason: a cookbook, on: 2026-11-02 }\n';
    expect(imported(writeList({ 'excluded.yaml': excluded }), lines(rye))).toEqual({
      status: 0,
      report: `FILE:1 skipped: excluded.yaml leaves out the title \`Rye: A Study\`: a cookbook
1 record: 0 drafted, 1 skipped, 0 faulty.
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
    [[], `say what to import: npm run import -- ${known} FILE`],
    [['rss', 'x'], `say what to import: npm run import -- ${known} FILE`],
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

describe('npm run import', () => {
  afterEach(() => void vi.restoreAllMocks());

  const csl = [{ title: 'Rye', DOI: '10.1000/rye' }, { author: [{ literal: '{' }] }, { title: 'Oats' }];
  it.each([
    ['bibtex', '@misc{a, title={Rye}}\n\n@misc{b,\n title={Ry\n}\n@misc{c, title={Oats}}', [1, 3, 6]],
    ['csl-json', JSON.stringify(csl, null, 1), [2, 6, 13]],
    ['csl-json', JSON.stringify({ items: csl }), [1, 1, 1]],
    [
      'markdown',
      '- [Rye](https://doi.org/10.1000/rye)\n- [Paper](https://doi.org/10.1000/no)\n\n[Oats](https://doi.org/10.1000/o)',
      [1, 2, 4],
    ],
  ])(
    'drafts, of %s, what can be read, and names line and fault of the rest',
    (format, text, [first, second, third]) => {
      const list = writeList();
      const { status, report } = imported(list, text, format);
      expect(status).toBe(1);
      expect(report.replace(/(?<=faulty: ).*/, '…')).toBe(`FILE:${first} drafted: papers/_drafts/rye.md
FILE:${second} faulty: …
FILE:${third} drafted: papers/_drafts/oats.md
3 records: 2 drafted, 0 skipped, 1 faulty.
`);
      expect(drafts(list)).toEqual(['oats.md', 'rye.md']);
    },
  );

  it('reads an old bibliography that is not UTF-8', () => {
    const list = writeList();
    const bytes = Buffer.from('@misc{a, title={Br\u00F6tchen}}', 'latin1');
    expect(imported(list, bytes, 'bibtex').status).toBe(0);
    expect(draft(list, 'brotchen')).toContain('\ntitle: Br\u00F6tchen\n');
  });

  it('takes chapters of one volume for different papers, and the volume for none of them', () => {
    const list = writeList();
    const chapter = (key: string) => `@incollection{${key}, title={${key}}, isbn={978-1-234-56789-7}}`;
    const { report } = imported(
      list,
      `${chapter('Rye')}\n${chapter('Oats')}\n@book{b, title={Bread}, isbn={9781234567897}}`,
      'bibtex',
    );
    expect(report).toContain('3 records: 3 drafted, 0 skipped, 0 faulty.');
  });

  it.each([
    ['{', 'is no JSON'],
    ['3', 'holds no list of items of CSL-JSON'],
  ])('refuses a file with %s in place of CSL-JSON', (text, reason) => {
    expect(() => imported(writeList(), text, 'csl-json')).toThrow(reason);
  });
});
