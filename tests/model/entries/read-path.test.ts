import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';
import { library, load, paper, path, told, type Fields } from '../invented-list.ts';

const steam = { 'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }) };

/** What is said of a reading path with these fields. */
const faults = (fields: Fields, body?: string) =>
  told({ ...steam, 'paths/weekend.md': path(fields, body) }).map(
    ({ rule, file, line, column, found, fix }) => [rule, file, line, column, found, fix],
  );

describe('readPath', () => {
  it('gives a path with its steps and its introduction', () => {
    const { library: list, problems } = load({ ...steam, 'paths/weekend.md': path() });
    expect(problems).toEqual([]);
    expect(list?.paths).toEqual([
      {
        id: 'weekend',
        path: 'paths/weekend.md',
        title: 'Weekend',
        summary: 'For two days',
        order: 1,
        steps: [
          { paper: 'slow-dough', note: 'Why time' },
          { paper: 'steam', note: 'Why heat' },
        ],
        body: compileBody('\nAbout the path.\n'),
      },
    ]);
  });

  it('reads how long steps take, which may be left out, and what to read before', () => {
    const steps =
      '[{ paper: slow-dough, note: Why time, minutes: 20 }, { paper: steam, note: Why heat, optional: true }]';
    const list = library({
      ...steam,
      'paths/weekend.md': path({ steps, after: '[evening]' }),
      'paths/evening.md': path({ title: 'Evening', order: '0' }),
    });
    expect(list.paths[1]).toMatchObject({
      after: ['evening'],
      steps: [
        { paper: 'slow-dough', note: 'Why time', minutes: 20 },
        { paper: 'steam', note: 'Why heat', optional: true },
      ],
    });
  });

  it('tells of paths to read before that do not exist, and of itself', () => {
    const found = told({
      ...steam,
      'paths/evening.md': path({ title: 'Evening', order: '0' }),
      'paths/weekend.md': path({ after: '[evning, weekend]' }),
    });
    expect(found.map((problem) => [problem.rule, problem.found, problem.fix])).toEqual([
      ['unknown-entry', '`evning`, which no reading path is called', 'write `evening`'],
      ['unknown-entry', '`weekend`, the path itself', 'take it out here'],
    ]);
  });

  it.each(['0', 'twenty', '1000', '2.5'])('refuses %s minutes', (minutes) => {
    const steps = `[{ paper: slow-dough, note: Why time, minutes: ${minutes} }, { paper: steam, note: Why heat }]`;
    expect(faults({ steps }).map(([rule]) => rule)).toEqual(['wrong-type']);
  });

  it('orders paths by their number, equals by their id', () => {
    const list = library({
      ...steam,
      'paths/weekend.md': path({ order: '2' }),
      'paths/holiday.md': path({ order: '10' }),
      'paths/evening.md': path({ order: '2' }),
    });
    expect(list.paths.map(({ id }) => id)).toEqual(['evening', 'weekend', 'holiday']);
  });

  it('tells of each step to an entry that does not exist', () => {
    const steps = '[{ paper: staem, note: Why heat }, { note: Why rye, paper: rye-bread }]';
    expect(faults({ steps })).toEqual([
      ['unknown-entry', 'paths/weekend.md', 5, 18, '`staem`, which no entry is called', 'write `steam`'],
      [
        'unknown-entry',
        'paths/weekend.md',
        5,
        67,
        '`rye-bread`, which no entry is called',
        'add the entry, or take it out here',
      ],
    ]);
  });

  it('does not let a path lead over a draft', () => {
    const steps = '[{ paper: rye, note: Why rye }, { paper: steam, note: Why heat }]';
    const draft = paper({ title: 'Rye', url: 'https://example.org/rye' });
    const problems = told({
      ...steam,
      'papers/_drafts/rye.md': draft,
      'paths/weekend.md': path({ steps }),
    });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['unknown-entry', 'paths/weekend.md']]);
  });

  it('lets a path lead over an entry that is broken', () => {
    const files = { 'papers/ovens/steam.md': 'no frontmatter', 'paths/weekend.md': path() };
    expect(told(files).map(({ rule, file }) => [rule, file])).toEqual([
      ['frontmatter-fence', 'papers/ovens/steam.md'],
    ]);
  });

  it.each([
    [{ order: 'first' }, ['wrong-type', 4, 8, '`first`', 'write digits alone, such as 1']],
    [
      { steps: '[{ paper: steam, note: Why heat }]' },
      ['wrong-type', 5, 8, 'a list of 1', 'add or take away items'],
    ],
    [
      { steps: '[{ paper: steam }, { paper: slow-dough, note: Why time }]' },
      ['missing-field', 5, 9, 'no field `note`', 'add a line such as `note: …`'],
    ],
    [{ steps: null, step: '[]' }, ['unknown-field', 5, 1, 'the field `step`', 'write `steps`']],
  ])('holds the fields %j against their schema', (fields, [rule, ...rest]) => {
    expect(faults(fields)).toEqual([[rule, 'paths/weekend.md', ...rest]]);
  });

  it('checks the citations of the introduction', () => {
    expect(faults({}, 'Start with [@staem].')).toEqual([
      [
        'unknown-citation',
        'paths/weekend.md',
        8,
        14,
        'a citation of `staem`, which no entry is called',
        'write `[@steam]`',
      ],
    ]);
  });
});
