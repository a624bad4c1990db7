import { describe, expect, it } from 'vitest';
import { loadFrom } from '../../../scripts/search/local-index.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { OpenIndex } from '../../../src/search/index/open-index.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { papersBy, papersWith } from '../../../src/search/rank/texts.ts';
import { bread, manyPapers } from '../invented-corpus.ts';

/** A list that stands in many files, with some papers that the tests know. */
const documents = [
  ...manyPapers(2600, 60),
  bread('phrase', 'On the Slow Rye of Bo', { authors: ['Ada Kneader', 'Bo Crumb'] }),
  bread('words', 'Rye, Slow and Dark', { authors: ['Ada Crumb'], note: 'It has, for the rye, slow rye.' }),
  bread('initial', 'Dark Malt', { authors: ['K. Crumb', '李 酵'] }),
];

const load = loadFrom(writeIndex(buildIndex(documents)));

/** The index of the list, and the files that were loaded since it was opened. */
async function openedList() {
  const asked: string[] = [];
  const index = await OpenIndex.open((name) => {
    asked.push(name);
    return load(name);
  });
  asked.length = 0;
  const all = Array.from({ length: index.size }, (_none, doc) => doc);
  const ids = async (docs: Iterable<number>) => (await index.papers.rows([...docs])).map(({ id }) => id);
  return { index, asked, all, ids };
}

describe('papersWith', () => {
  it('finds a phrase in titles, names and notes, and reads only papers that have its words', async () => {
    const { index, asked, all, ids } = await openedList();
    const found = await papersWith(index, [' slow rye '], all);
    expect(asked.filter((name) => name.startsWith('papers-')).length).toBeLessThanOrEqual(2);
    expect(await ids(found)).toEqual(['phrase', 'words']);
  });

  it.each([
    ['a phrase with function words', [' on the slow '], ['phrase']],
    ['a phrase whose last word goes on', [' slow ry'], ['phrase', 'words']],
    ['two phrases', [' slow rye ', ' bo crumb '], ['phrase']],
    ['words in another order', [' rye dark '], []],
    ['a name with an initial', [' k crumb '], ['initial']],
    ['a word that no paper has', [' slow zzzz '], []],
  ])('finds %s', async (_what, texts, papers) => {
    const { index, all, ids } = await openedList();
    const found = await papersWith(index, texts, all);
    expect(await ids(found)).toEqual(papers);
  });

  it('keeps to the papers that it is given', async () => {
    const { index } = await openedList();
    expect(await papersWith(index, [' slow rye '], [0, 1])).toEqual(new Set());
  });
});

describe('papersBy', () => {
  it.each([
    ['kneader', ['phrase']],
    ['crum', ['initial', 'phrase', 'words']],
    ['crumb ada', ['words']],
    ['k crumb', ['initial']],
    ['李', ['initial']],
    ['slow', []],
    ['-', []],
  ])('finds the papers that an author called %j wrote', async (name, papers) => {
    const { index, all, ids } = await openedList();
    expect((await ids(await papersBy(index, name, all, false))).sort()).toEqual(papers);
  });

  it.each([
    ['kneader', ['phrase']],
    ['kneade', []],
    ['ada kneader', ['phrase']],
    ['ada knead', []],
    ['a kneader', ['phrase']],
    ['k crumb', ['initial']],
    ['李 酵', ['initial']],
  ])('finds by whole words the papers of an author called %j', async (name, papers) => {
    const { index, all, ids } = await openedList();
    expect((await ids(await papersBy(index, name, all, true))).sort()).toEqual(papers);
  });

  it('reads no paper for a single word', async () => {
    const { index, asked, all } = await openedList();
    await papersBy(index, 'kneader', all, false);
    expect(asked.filter((name) => name.startsWith('papers-'))).toEqual([]);
  });
});
