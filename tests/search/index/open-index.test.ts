import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/search/words/normalise.ts';
import { bakery, bread, inventedWord, opened } from '../invented-corpus.ts';

const word = fc.integer({ min: 0, max: 200 }).map(inventedWord);
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const titles = fc.array(title, { maxLength: 25 });
const beginning = fc.oneof(
  fc.tuple(title, fc.nat(12)).map(([text, length]) => text.slice(0, length)),
  fc.string({ maxLength: 4 }),
);

const openedTitles = (list: readonly string[]) => opened(list.map((text, at) => bread(`p${at}`, text)));

describe('OpenIndex.firstFrom', () => {
  it('gives the first word that is not before a text', async () => {
    await fc.assert(
      fc.asyncProperty(titles, beginning, async (list, text) => {
        const index = await openedTitles(list);
        expect(index.firstFrom(text)).toBe(index.words.filter((one) => one < text).length);
      }),
    );
  });
});

describe('OpenIndex.find', () => {
  it('gives the number of a word that is there, else -1', async () => {
    await fc.assert(
      fc.asyncProperty(titles, word, async (list, text) => {
        const index = await openedTitles(list);
        expect(index.words.map((one) => index.find(one))).toEqual([...index.words.keys()]);
        expect(index.find(text)).toBe(index.words.indexOf(text));
      }),
    );
  });
});

describe('OpenIndex.titlesFrom', () => {
  it('gives the papers whose title begins with a text', async () => {
    await fc.assert(
      fc.asyncProperty(titles, beginning, async (list, text) => {
        const index = await openedTitles(list);
        const { start, end } = index.titlesFrom(normalise(text));
        expect(index.papers.titles.slice(start, end)).toEqual(
          index.papers.titles.filter((one) => normalise(one).startsWith(normalise(text))),
        );
      }),
    );
  });
});

describe('OpenIndex', () => {
  it('knows authors, venue and note of each paper', async () => {
    const index = await opened([...bakery, bread('z', 'Zopf', { authors: ['A | B'] })]);
    const known = await Promise.all(
      index.papers.ids.map(async (id, doc) => [
        id,
        index.authors(doc),
        index.venue(doc),
        await index.note(doc),
      ]),
    );
    expect(known).toEqual([
      ...bakery.map(({ id, authors, venue, note }) => [id, authors, venue, note]),
      ['z', ['A   B'], '', ''],
    ]);
  });

  it('puts a snippet that the note lacks before it', async () => {
    const index = await opened([bread('z', 'Zopf', { snippet: 'Short.', note: 'Long.' })]);
    expect(await index.note(0)).toBe('Short. Long.');
  });

  it('has papers with long texts beside the mean', async () => {
    const note = (count: number) => 'rye '.repeat(count);
    const index = await opened([bread('a', 'A', { note: note(10) }), bread('b', 'B', { note: note(30) })]);
    expect([...index.lengths].map((length) => length.toFixed(1))).toEqual(['0.5', '1.5']);
    expect([...(await opened([bread('a', 'A')])).lengths]).toEqual([1]);
  });
});
