import { describe, expect, it } from 'vitest';
import { askInTurn, findDuplicates } from '../../../src/components/contribute/duplicates.ts';
import { SearchSession } from '../../../src/search/session.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';

const papers = [
  ['slow-dough', 'Slow Dough: A Study of Cold Rooms', 'arxiv:2103.01234'],
  ['oven-id', 'Stone and Steel', 'openreview:aB3dE6gH9k'],
  ['steam', 'Steam First', 'doi:10.1000/bread.5'],
].map(([id = '', title = '', identifier = '']) => ({
  id,
  title,
  authors: ['Ada Kneader'],
  year: 2021,
  venue: '',
  abstract: '',
  identifiers: [identifier],
}));

/** The search over an index in memory. */
function searching() {
  const files = writeIndex(buildIndex(papers, []));
  const session = new SearchSession(
    (name) => Promise.resolve(new Uint8Array(files.get(name) as Uint8Array).buffer),
    (answer) => turn.take(answer),
  );
  const turn = askInTurn((question) => session.ask(question));
  return turn;
}

const found = (controls: Record<string, string>) =>
  findDuplicates(
    new Map(Object.entries(controls).map(([name, value]) => [name, [value]])),
    searching().ask,
  ).then((all) => all?.map(({ id, why }) => `${id}: ${why}`));

describe('the entries that may be the same paper', () => {
  it.each([
    [{ arxiv: '2103.01234' }, ['slow-dough: the same `arxiv`']],
    [{ doi: '10.1000/bread.5' }, ['steam: the same `doi`']],
    [{ openreview: 'aB3dE6gH9k' }, ['oven-id: the same `openreview`']],
    [{ title: 'slow dough - a study of cold rooms' }, ['slow-dough: the same title']],
    [{ title: 'The Slow Dough: A Study of Cold Rooms' }, ['slow-dough: nearly the same title']],
    [{ id: 'steam' }, ['steam: the same id']],
    [{ arxiv: '2103.09999', openreview: 'steam-first', title: 'Rye author:ada "', id: 'rye' }, []],
    [{}, []],
  ])('as %j are %j', async (controls, expected) => {
    expect(await found(controls)).toEqual(expected);
  });

  it('are unknown when the search fails', async () => {
    const turn = askInTurn(() => queueMicrotask(() => turn.fail()));
    expect(await findDuplicates(new Map([['title', ['Rye']]]), turn.ask)).toBe(null);
  });
});
