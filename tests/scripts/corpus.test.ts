import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { corpusLines, readCorpus, readQueries } from '../../scripts/corpus.ts';
import { writeFiles } from '../model/invented-list.ts';

const rye = {
  id: 'rye',
  title: 'Rye',
  authors: ['Ada Kneader'],
  year: 2021,
  venue: 'Bread Letters',
  abstract: 'Black bread.',
};
const bare = { id: 'oats', title: 'Oats' };

/** Writes a file and reads it, with its folder left out of errors. */
function reading<Read>(read: (path: string) => Read, name: string, content: string | Uint8Array): Read {
  const folder = writeFiles({ [name]: content });
  try {
    return read(join(folder, name));
  } catch (error) {
    throw new Error((error as Error).message.replaceAll(`${folder}/`, ''), { cause: error });
  }
}

const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('readCorpus', () => {
  it('reads one paper a line, and fills in what is missing', () => {
    const odd = { ...bare, id: 'bran', authors: null, year: '2019', venue: null, abstract: null, pages: 12 };
    expect(reading(readCorpus, 'papers.jsonl', `${lines(rye, bare)}\n\n \r\n${lines(odd)}\n`)).toEqual([
      rye,
      { ...bare, authors: [], year: 0, venue: '', abstract: '' },
      { ...bare, id: 'bran', authors: [], year: 2019, venue: '', abstract: '' },
    ]);
  });

  it.each(['papers.jsonl.gz', 'papers.jsonl', 'papers'])(
    'reads the same from a file named %s that gzip has packed',
    (name) => {
      expect(reading(readCorpus, name, gzipSync(lines(rye)))).toEqual([rye]);
    },
  );

  it('reads a file that gzip has not packed, though its name says so', () => {
    expect(reading(readCorpus, 'papers.jsonl.gz', lines(rye))).toEqual([rye]);
  });

  it('tells ids apart by every letter', () => {
    const ids = ['rye', 'Rye', ' rye', '', '__proto__', 'constructor'];
    const papers = ids.map((id) => ({ ...rye, id }));
    expect(reading(readCorpus, 'papers.jsonl', lines(...papers))).toEqual(papers);
  });

  it('reads no papers from an empty file', () => {
    expect(reading(readCorpus, 'papers.jsonl', '')).toEqual([]);
  });

  it('reads past a byte order mark, packed or not', () => {
    const text = `\uFEFF${lines(rye)}`;
    expect(reading(readCorpus, 'papers.jsonl', text)).toEqual([rye]);
    expect(reading(readCorpus, 'papers.jsonl.gz', gzipSync(text))).toEqual([rye]);
    expect(reading(readCorpus, 'papers.jsonl', '\uFEFF')).toEqual([]);
  });

  it.each([
    ['what is no JSON', `${lines(rye)}\n{"id": "oats",\n`, 'papers.jsonl:2: not JSON'],
    ['a paper without a title', lines(rye, { id: 'oats' }), /^papers\.jsonl:2: title: /],
    ['a number for an id', lines({ ...rye, id: 7 }), /^papers\.jsonl:1: id: /],
    ['a name that is no text', lines({ ...rye, authors: ['Ada', 7] }), /^papers\.jsonl:1: authors\.1: /],
    ['a year that is no number', lines({ ...rye, year: 'soon' }), /^papers\.jsonl:1: year: /],
    ['what is no paper', lines(['rye']), /^papers\.jsonl:1: value: /],
    [
      'an id that an earlier line has',
      `\n${lines(rye, bare, { ...rye, title: 'Rye again' }, bare)}`,
      new Error('papers.jsonl:4: id: `rye` is the id of line 2 already'),
    ],
    [
      'an id that a terminal could act upon',
      lines({ ...rye, id: 'rye\u001B[2J' }, { ...rye, id: 'rye\u001B[2J' }),
      new Error('papers.jsonl:2: id: `ryeU+001B[2J` is the id of line 1 already'),
    ],
  ])('says file and line of %s', (_what, text, message) => {
    expect(() => reading(readCorpus, 'papers.jsonl', text)).toThrow(message);
  });

  it('names a packed file that is cut off, and one that is not there', () => {
    const half = gzipSync(lines(rye)).subarray(0, 40);
    expect(() => reading(readCorpus, 'papers.jsonl', half)).toThrow(
      new Error('papers.jsonl: unexpected end of file'),
    );
    expect(() => readCorpus('nowhere/papers.jsonl')).toThrow('nowhere/papers.jsonl');
  });
});

describe('readQueries', () => {
  it('reads queries with and without judgements', () => {
    const queries = [{ q: 'rye' }, { q: 'levain', kind: 'word', rel: { rye: 2 } }];
    expect(reading(readQueries, 'queries.json', JSON.stringify(queries))).toEqual(queries);
  });

  it('reads the same from a file that gzip has packed', () => {
    expect(reading(readQueries, 'queries.json', gzipSync('[{ "q": "rye" }]'))).toEqual([{ q: 'rye' }]);
  });

  it('reads past a byte order mark', () => {
    expect(reading(readQueries, 'queries.json', '\uFEFF[{ "q": "rye" }]')).toEqual([{ q: 'rye' }]);
  });

  it.each([
    ['what is no JSON', '[', 'queries.json: not JSON'],
    ['what is no list', '{}', /^queries\.json: value: /],
    ['a query without its text', '[{ "q": "rye" }, {}]', /^queries\.json: 1\.q: /],
    [
      'a judgement that is no number',
      '[{ "q": "rye", "rel": { "oats": "good" } }]',
      /^queries\.json: 0\.rel\.oats: /,
    ],
  ])('names the file of %s', (_what, text, message) => {
    expect(() => reading(readQueries, 'queries.json', text)).toThrow(message);
  });
});

describe('corpusLines', () => {
  it('gives each line with its document or its fault, and goes on behind a fault', () => {
    const text = `\uFEFF${lines(rye)}\n\n{\n${lines(rye, { id: 'oats' })}\n${lines(bare)}`;
    const oats = { ...bare, authors: [], year: 0, venue: '', abstract: '' };
    expect(reading((path) => [...corpusLines(path)], 'papers.jsonl', gzipSync(text))).toEqual([
      { line: 1, document: rye, fault: null },
      { line: 3, document: null, fault: 'not JSON' },
      { line: 4, document: null, fault: 'id: `rye` is the id of line 1 already' },
      { line: 5, document: null, fault: expect.stringMatching(/^title: /) },
      { line: 6, document: oats, fault: null },
    ]);
  });
});
