import { describe, expect, it } from 'vitest';
import { loadFrom } from '../../scripts/search/local-index.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { Answer, Question, Results } from '../../src/search/messages.ts';
import type { LoadFile } from '../../src/search/index/open-index.ts';
import { SearchSession } from '../../src/search/session.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { bakery, bakeryFacets, manyPapers } from './invented-corpus.ts';

const load = loadFrom(writeIndex(buildIndex(bakery, bakeryFacets)));

/** A question with a number. */
const question = (number: number, query: string, rest: Partial<Question> = {}): Question => ({
  number,
  query,
  limit: 10,
  ...rest,
});

/** A session, its answers so far, and a promise of as many as are waited for. */
function conversation(from: LoadFile) {
  const answers: Answer[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const session = new SearchSession(from, (answer) => {
    answers.push(answer);
    for (const { count, resolve } of waiting) if (answers.length >= count) resolve();
  });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      if (answers.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  const told = () => answers.map(({ kind, number }) => `${kind} ${number}`);
  return { session, answers, until, told };
}

/** Lets everything that is ready happen. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('SearchSession', () => {
  it('answers with results as the page shows them, then with their notes', async () => {
    const { session, answers, until } = conversation(load);
    session.ask(question(1, 'thin crust'));
    await until(2);
    expect(answers).toEqual([
      {
        kind: 'results',
        number: 1,
        total: 1,
        results: [
          {
            id: 'baguette',
            title: 'Baguettes at Home',
            authors: ['Rosa van der Crust'],
            venue: 'Bread Letters',
            published: '2019-06-01',
            added: '2026-11-21',
            themes: [0],
          },
        ],
        notes: null,
        ids: ['baguette'],
        related: 0,
        wider: [],
        text: 'thin crust',
        namesPaper: false,
        corrections: [],
        advice: [],
        words: ['thin', 'crust'],
        counts: {
          theme: { ovens: 1, fermentation: 0 },
          tag: { crust: 1, rye: 0, time: 0 },
          year: { '2023': 0, '2021': 0, '2019': 1 },
        },
      },
      { kind: 'notes', number: 1, notes: ['A long loaf with a thin crust. The oven must be hot.'] },
    ]);
  });

  it('shows as many results as are wanted, and says how many there are', async () => {
    const { session, answers, until } = conversation(load);
    session.ask(question(1, '', { limit: 2, sort: 'oldest', facets: { theme: ['ovens'] } }));
    await until(2);
    expect(answers).toMatchObject([
      { total: 3, results: [{ id: 'baguette' }, { id: 'drt', published: '2021-03', themes: [1, 0] }] },
      { notes: ['A long loaf with a thin crust. The oven must be hot.', 'Sleep is good for gluten.'] },
    ]);
  });

  it('gives the ids of the best two hundred, shown or not', async () => {
    const loaves = Array.from({ length: 230 }, (_, number) => ({ ...bakery[0], id: `loaf-${100 + number}` }));
    const many = conversation(loadFrom(writeIndex(buildIndex(loaves as typeof bakery, []))));
    many.session.ask(question(1, '', { limit: 30, sort: 'newest' }));
    await many.until(1);
    const ids = loaves.slice(0, 200).map(({ id }) => id);
    expect(many.answers[0]).toMatchObject({ total: 230, ids });
  });

  it('answers only the newest of the questions that wait', async () => {
    const { session, until, told } = conversation(load);
    for (let number = 1; number <= 5; number++) session.ask(question(number, 'rye'));
    await until(2);
    await settled();
    expect(told()).toEqual(['results 5', 'notes 5']);
  });

  it('answers the newest question while the notes of an older one are still loaded', async () => {
    const held: (() => void)[] = [];
    const { session, until, told } = conversation((name) =>
      name.startsWith('notes-') ? new Promise((resolve) => held.push(() => resolve(load(name)))) : load(name),
    );
    session.ask(question(1, 'rye'));
    await until(1);
    session.ask(question(2, 'crust'));
    await until(2);
    expect(told()).toEqual(['results 1', 'results 2']);
    held.forEach((release) => release());
    await until(3);
    await settled();
    expect(told()).toEqual(['results 1', 'results 2', 'notes 2']);
  });

  it('answers every question that waits for its answer, with the notes once these are in memory', async () => {
    const { session, answers, until, told } = conversation(load);
    session.ask(question(1, 'rye'));
    await until(2);
    for (const number of [2, 3]) {
      session.ask(question(number, 'thin crust'));
      await until(number + 1);
    }
    await settled();
    expect(told()).toEqual(['results 1', 'notes 1', 'results 2', 'results 3']);
    expect(answers[3]).toMatchObject({
      results: [{ id: 'baguette' }],
      notes: ['A long loaf with a thin crust. The oven must be hot.'],
    });
  });

  it('answers with no notes where there are no results', async () => {
    const { session, answers, until } = conversation(load);
    session.ask(question(1, 'zzqqxx'));
    await until(1);
    await settled();
    expect(answers).toMatchObject([{ kind: 'results', results: [], notes: [] }]);
  });

  it('opens the index once, ahead of the first question', async () => {
    const asked: string[] = [];
    const { session, until } = conversation((name) => {
      asked.push(name);
      return load(name);
    });
    session.warm();
    expect(asked).toEqual(['index.bin']);
    session.ask(question(1, '', { sort: 'newest' }));
    await until(2);
    expect(asked).toEqual(['index.bin', 'notes-0.json']);
  });

  it('tells counts behind the results where the index loads them by need, and ids as far as it has them', async () => {
    const tags = Array.from({ length: 30 }, (_none, at) => `tag-${at}`);
    const facet = { name: 'tag', label: 'Tag', values: tags.map((value) => ({ value, label: value })) };
    const loaves = manyPapers(3000, 1).map((loaf) => ({ ...loaf, note: '', facets: { tag: tags } }));
    const { session, answers, until, told } = conversation(loadFrom(writeIndex(buildIndex(loaves, [facet]))));
    session.ask(question(1, 'kneba '));
    await until(2);
    session.ask(question(2, 'kneba '));
    await until(3);
    expect(told()).toEqual(['results 1', 'counts 1', 'results 2']);
    const [first, counts, second] = answers as [Results, { counts: Results['counts'] }, Results];
    expect(first.total).toBeGreaterThan(20);
    expect([first.counts, second.counts]).toEqual([null, counts.counts]);
    expect(counts.counts).toEqual({ tag: Object.fromEntries(tags.map((tag) => [tag, first.total])) });
    const shown = first.results.map(({ id }) => id);
    expect(first.ids.slice(0, shown.length)).toEqual(shown);
  });

  it('says what failed, and tries again at the next question', async () => {
    let isDown = true;
    const { session, answers, until, told } = conversation((name) =>
      isDown ? Promise.reject(new Error(`no ${name} today`)) : load(name),
    );
    session.warm();
    await settled();
    expect(answers).toEqual([]);
    session.ask(question(1, 'rye'));
    await until(1);
    expect(answers).toEqual([{ kind: 'failure', number: 1, reason: 'no index.bin today' }]);
    isDown = false;
    await settled();
    session.ask(question(2, 'rye'));
    await until(3);
    expect(told()).toEqual(['failure 1', 'results 2', 'notes 2']);
  });

  it('answers without notes when the notes cannot be had', async () => {
    const { session, until, told } = conversation((name) =>
      name.startsWith('notes') ? Promise.reject(new Error('no notes')) : load(name),
    );
    session.ask(question(1, 'rye'));
    await until(1);
    await settled();
    session.ask(question(2, 'rye'));
    await until(2);
    await settled();
    expect(told()).toEqual(['results 1', 'results 2']);
  });
});
