import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bread, inventedWord, opened } from '../invented-corpus.ts';

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

describe('OpenIndex', () => {
  it('has papers with long texts beside the mean, and the lengths of their titles', async () => {
    const note = (count: number) => 'rye '.repeat(count);
    const index = await opened([bread('a', 'A', { note: note(10) }), bread('b', 'B-B', { note: note(30) })]);
    expect([...index.lengths].map((length) => length.toFixed(1))).toEqual(['0.5', '1.5']);
    expect([...index.titleLengths]).toEqual([1, 3]);
    expect([...(await opened([bread('a', 'A'.repeat(300))])).lengths]).toEqual([1]);
    expect([...(await opened([bread('a', 'A'.repeat(300))])).titleLengths]).toEqual([255]);
  });
});
