import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/search/words/normalise.ts';
import { bakery, bread, inventedWord, opened } from '../invented-corpus.ts';

/** Titles of few words, so that many begin alike and some are the same. */
const word = fc.integer({ min: 0, max: 12 }).map(inventedWord);
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
/** So many that they stand in several files. */
const titles = fc.oneof(
  fc.array(title, { maxLength: 25 }),
  fc.array(title, { minLength: 70, maxLength: 200 }),
);
const beginning = fc.oneof(
  fc.tuple(title, fc.nat(12)).map(([text, length]) => text.slice(0, length)),
  fc.string({ maxLength: 4 }),
);

describe('PaperFiles.titlesFrom', () => {
  it('gives the papers whose title begins with a text', async () => {
    await fc.assert(
      fc.asyncProperty(titles, beginning, async (list, text) => {
        const { papers } = await opened(list.map((one, at) => bread(`p${at}`, one)));
        const sorted = (await papers.rows([...list.keys()])).map((row) => row.title);
        const { start, end } = await papers.titlesFrom(normalise(text));
        expect(sorted.slice(start, end)).toEqual(
          sorted.filter((one) => normalise(one).startsWith(normalise(text))),
        );
      }),
    );
  });
});

describe('PaperFiles.named', () => {
  it('gives the papers that have a name: an id, a short name, or an identifier', async () => {
    const { papers } = await opened(bakery);
    const names = ['rye levain', 'ryelev', 'openreview:aB3dE6gH9k', 'arxiv:2103.01230', 'drt', 'rye', ''];
    expect(await Promise.all(names.map((name) => papers.named(name)))).toEqual([
      [2],
      [2],
      [2],
      [1],
      [1],
      [],
      [],
    ]);
  });

  it('gives all papers of a name in a list of many', async () => {
    const list = Array.from({ length: 1200 }, (_none, at) =>
      bread(`${at % 3 === 0 ? 'rye' : 'oat'}-${String(at).padStart(4, '0')}`, `Loaf ${at}`, {
        short: 'Loaf',
      }),
    );
    const { papers } = await opened(list);
    expect((await papers.named('loaf')).length).toBe(1200);
    const ids = await Promise.all(
      list.map(async ({ id }) => (await papers.rows(await papers.named(normalise(id))))[0]?.id),
    );
    expect(ids).toEqual(list.map(({ id }) => id));
  });
});

describe('PaperFiles', () => {
  it('knows what results show of each paper, and its note', async () => {
    const { papers } = await opened([...bakery, bread('z', 'Zopf', { authors: ['A | B'] })]);
    const plain = { published: '2020', added: '', themes: [] };
    expect(await papers.rows([0, 2, 4])).toEqual([
      {
        id: 'baguette',
        title: 'Baguettes at Home',
        authors: ['Rosa van der Crust'],
        venue: 'Bread Letters',
        published: '2019-06-01',
        added: '2026-11-21',
        themes: [],
      },
      {
        id: 'rye-levain',
        title: 'Levain for Rye: A Survey',
        short: 'RyeLev',
        authors: ['Grain Mill'],
        venue: 'Crumb Conference',
        published: '2021-11-02',
        added: '2026-11-21',
        themes: [],
      },
      { id: 'z', title: 'Zopf', authors: ['A | B'], venue: '', ...plain },
    ]);
    expect(await papers.notes([0, 1, 2, 3, 4])).toEqual([...bakery.map(({ note }) => note), '']);
  });

  it('puts a snippet that the note lacks before it', async () => {
    const { papers } = await opened([bread('z', 'Zopf', { snippet: 'Short.', note: 'Long.' })]);
    expect(await papers.notes([0])).toEqual(['Short. Long.']);
  });
});
