import { describe, expect, it } from 'vitest';
import { listFile } from '../../../src/components/my/list-file.ts';
import { importedText, merge, readListFile } from '../../../src/components/my/my-file.ts';
import { maxPapers, type Reading, type SavedPaper } from '../../../src/components/my/reading.ts';

const monday = '2026-11-23T08:00:00Z';
const tuesday = '2026-11-24T08:00:00Z';
const list = (...papers: SavedPaper[]): Reading => ({ papers, paths: [] });
const rye: SavedPaper = { id: 'rye', state: 'saved', changed: monday, title: 'Rye', note: 'Dense.' };

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
    expect(readListFile('my-reading.json', text)).toEqual({ reading, left: 0 });
  });

  it('says how many of its entries could not be read', () => {
    const text = JSON.stringify({ version: 1, papers: [rye, { id: 'x' }, rye], paths: [3] });
    expect(readListFile('a.json', text)).toEqual({ reading: list(rye), left: 3 });
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
    const many = Array.from({ length: maxPapers }, (_, number): SavedPaper => ({
      id: `loaf-${number}`,
      state: 'saved',
      changed: monday,
    }));
    expect(merge(list(rye, ...many))(list(...many)).papers.map(({ id }) => id)).toEqual(
      many.map(({ id }) => id),
    );
  });
});

describe('importedText', () => {
  it('says what the file holds, what of it is new, and what was left out', () => {
    expect(importedText('a.json', 2, 1, 0)).toBe('a.json holds 2 papers; 1 of them is new here.');
    expect(importedText('a.json', 3, 2, 1)).toBe(
      'a.json holds 3 papers; 2 of them are new here. 1 entry in it could not be read and was left out.',
    );
  });
});
