import { describe, expect, it } from 'vitest';
import { listFile } from '../../../src/components/my/list-file.ts';
import { importedText, merge, merged, readListFile } from '../../../src/components/my/my-file.ts';
import { maxNote, maxPapers, type Reading, type SavedPaper } from '../../../src/components/my/reading.ts';

const monday = '2026-11-23T08:00:00Z';
const tuesday = '2026-11-24T08:00:00Z';
const list = (...papers: SavedPaper[]): Reading => ({ papers, paths: [] });
const rye: SavedPaper = { id: 'rye', state: 'saved', changed: monday, title: 'Rye', note: 'Dense.' };
const loaves = (count: number) =>
  Array.from({ length: count }, (_, number): SavedPaper => ({
    id: `loaf-${number}`,
    state: 'saved',
    changed: monday,
  }));

describe('a list in a file', () => {
  it('is JSON that people can read, and comes back the same', () => {
    const reading: Reading = { papers: [rye], paths: [{ id: 'weekend', begun: monday }] };
    const text = listFile(reading);
    expect(text).toBe(
      `{
  "version": 1,
  "papers": [
    {
      "id": "rye",
      "state": "saved",
      "changed": "2026-11-23T08:00:00Z",
      "title": "Rye",
      "note": "Dense."
    }
  ],
  "paths": [
    {
      "id": "weekend",
      "begun": "2026-11-23T08:00:00Z"
    }
  ]
}
`,
    );
    expect(readListFile('my-reading.json', text)).toEqual({ reading, unread: 0 });
  });

  it('says how many of its entries could not be read', () => {
    const text = JSON.stringify({ version: 1, papers: [rye, { id: 'x' }], paths: [3] });
    expect(readListFile('a.json', text)).toEqual({ reading: list(rye), unread: 2 });
  });

  it('may name a paper twice, with a note each', () => {
    const again = { ...rye, state: 'read', changed: tuesday, note: 'Sour.' };
    const text = JSON.stringify({ version: 1, papers: [rye, again] });
    expect(readListFile('a.json', text)).toEqual({
      reading: list({ ...rye, state: 'read', changed: tuesday, note: 'Dense.\n\nSour.' }),
      unread: 0,
    });
  });

  it('may be longer than a list, since some of its papers can be there already', () => {
    const papers = loaves(maxPapers + 1);
    const text = JSON.stringify({ version: 1, papers });
    expect(readListFile('a.json', text)).toEqual({ reading: list(...papers), unread: 0 });
    expect(merged(list(...papers.slice(0, 100)), list(...papers))).toMatchObject({ left: 1, cut: 0 });
  });

  it.each([
    [
      '<!doctype html>',
      'a.json is not JSON. Choose a file that “Save as a file” made, such as my-reading.json.',
    ],
    [
      '{"version":9,"papers":[]}',
      'a.json is of version 9, and this page reads version 1. Reload the page, or save the file anew where it comes from.',
    ],
    ...['[]', '7', '{"title":"Rye"}', '{"version":1,"papers":{}}'].map((text) => [
      text,
      'a.json is JSON, but no reading list: it has no “version” with “papers”. Choose a file that “Save as a file” made, such as my-reading.json.',
    ]),
  ])('refuses %j and says what to do', (text, fault) => {
    expect(readListFile('a.json', text ?? '')).toEqual({ fault });
  });
});

describe('merge', () => {
  it('keeps both notes, the later state, and the order of the own list', () => {
    const oat: SavedPaper = { id: 'oat', state: 'read', changed: monday };
    const other: Reading = {
      papers: [oat, { ...rye, state: 'read', changed: tuesday, title: 'Rye!', note: 'Sour.' }],
      paths: [{ id: 'weekend', begun: tuesday }],
    };
    const own: Reading = { papers: [rye], paths: [{ id: 'evening', begun: monday }] };
    expect(merge(other)(own)).toEqual({
      papers: [{ ...rye, state: 'read', changed: tuesday, note: 'Dense.\n\nSour.' }, oat],
      paths: [
        { id: 'evening', begun: monday },
        { id: 'weekend', begun: tuesday },
      ],
    });
  });

  it.each([
    ['', 'Sour.', 'Sour.'],
    ['Dense.', '', 'Dense.'],
    ['Dense and sour.', 'Dense', 'Dense and sour.'],
    ['Dense', 'Dense and sour.', 'Dense and sour.'],
  ])('makes of the notes %j and %j: %j', (own, other, note) => {
    const paper = (text: string): SavedPaper => ({ id: 'a', state: 'saved', changed: monday, note: text });
    expect(merge(list(paper(other)))(list(paper(own))).papers).toEqual([paper(note)]);
  });

  it('changes nothing when it is done twice', () => {
    const other = list({ ...rye, note: 'Sour.' });
    const once = merge(other)(list(rye));
    expect(merge(other)(once)).toEqual(once);
  });

  it('takes no more papers than there is room for', () => {
    const many = loaves(maxPapers);
    const { reading, left } = merged(list(...many), list(rye, ...many));
    expect(reading.papers.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect(left).toBe(1);
  });

  it('counts the notes that have no room together, or alone', () => {
    const long: SavedPaper = { ...rye, id: 'oat', note: 'o'.repeat(maxNote + 1) };
    const sour: SavedPaper = { ...rye, note: 's'.repeat(maxNote) };
    const { reading, cut } = merged(list(rye), list(sour, long));
    expect(reading.papers.map(({ note }) => note)).toEqual([
      `Dense.\n\n${'s'.repeat(maxNote - 8)}`,
      'o'.repeat(maxNote),
    ]);
    expect(cut).toBe(2);
  });
});

describe('importedText', () => {
  const read = { papers: 3, added: 2, left: 0, cut: 0, unread: 0 };

  it('says what the file holds, and what of it is new', () => {
    expect(importedText('a.json', { ...read, added: 1 })).toBe(
      'a.json holds 3 papers; 1 of them is new here.',
    );
    expect(importedText('a.json', read)).toBe('a.json holds 3 papers; 2 of them are new here.');
  });

  it('says what had no room, what was cut, and what could not be read, in a sentence each', () => {
    expect(importedText('a.json', { papers: 5000, added: 4900, left: 100, cut: 1, unread: 1 })).toBe(
      'a.json holds 5,000 papers; 4,900 of them are new here. 100 more had no room: your list holds 5,000 papers at most. 1 note was cut to 10,000 characters; the file still has all of it. 1 entry in it could not be read and was left out.',
    );
  });
});
