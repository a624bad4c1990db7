import { describe, expect, it } from 'vitest';
import { readExcluded } from '../../../src/model/entries/read-excluded.ts';
import { library, note, paper, slowDough, told, writeFiles } from '../invented-list.ts';

function read(yaml: string) {
  const { excluded, problems } = readExcluded(writeFiles({ 'excluded.yaml': yaml }), 'excluded.yaml');
  return {
    excluded,
    problems: problems.map(({ rule, line, column, found, fix }) => [rule, line, column, found, fix]),
  };
}

const fast = `- title: "Fast Dough: A Sketch"
  arxiv: "2103.01235"
  doi: 10.1000/bread.9
  reason: about the oven, not the dough
  on: 2026-11-01
`;

describe('readExcluded', () => {
  it('gives each paper with its ids and its reason, the latest decision first', () => {
    const yaml = `${fast}- { title: Bread Book, isbn: 978-0-306-40615-7, reason: a cookbook, on: 2026-11-02 }
- { title: Air, url: https://example.org/air, reason: a poem, on: 2026-11-02 }
`;
    expect(read(yaml)).toEqual({
      excluded: [
        {
          title: 'Air',
          identifiers: {},
          url: 'https://example.org/air',
          reason: 'a poem',
          on: '2026-11-02',
        },
        {
          title: 'Bread Book',
          identifiers: {},
          isbn: '9780306406157',
          reason: 'a cookbook',
          on: '2026-11-02',
        },
        {
          title: 'Fast Dough: A Sketch',
          identifiers: { arxiv: '2103.01235', doi: '10.1000/bread.9' },
          reason: 'about the oven, not the dough',
          on: '2026-11-01',
        },
      ],
      problems: [],
    });
  });

  it.each(['', '# Papers that were left out.\n', '[]\n'])('takes %j for a list without papers', (yaml) => {
    expect(read(yaml)).toEqual({ excluded: [], problems: [] });
  });

  it.each([
    [
      'a missing reason',
      fast.replace(/ {2}reason.*\n/, ''),
      [
        'missing-field',
        1,
        3,
        'no field `reason`',
        'add a line such as `reason: about the oven, not the dough`',
      ],
    ],
    [
      'another word for a field',
      fast.replace('  on:', '  date:'),
      ['unknown-field', 5, 3, 'the field `date`', 'write `on`'],
    ],
    [
      'an id with its prefix',
      fast.replace('"2103.01235"', 'arXiv:2103.01235'),
      ['identifier-form', 2, 10, '`arXiv:2103.01235`', 'write arxiv: "2103.01235"'],
    ],
    [
      'a paper without ids and address',
      fast.replace(/ {2}(?:arxiv|doi).*\n/g, ''),
      [
        'identifier-missing',
        1,
        10,
        'no identifier',
        'add the one that the paper’s page shows, such as arxiv: "2103.01234"',
      ],
    ],
    [
      'a map in place of the list',
      'title: Fast Dough\n',
      ['wrong-type', 1, 1, 'a map of fields', 'begin each paper with `- title: …`'],
    ],
    [
      'a merge conflict',
      `${fast}=======\n`,
      [
        'merge-conflict',
        6,
        1,
        'a mark of a merge conflict',
        'keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`',
      ],
    ],
  ])('reports %s', (_what, yaml, problem) => {
    expect(read(yaml).problems).toEqual([problem]);
  });

  it('reports a paper that is there twice at the second one', () => {
    expect(
      read(`${fast}- { title: Fast, doi: 10.1000/bread.9, reason: too short, on: 2026-11-02 }\n`).problems,
    ).toEqual([
      [
        'duplicate-identifier',
        6,
        23,
        'doi `10.1000/bread.9`, which another paper of the file has too',
        'keep one of the two, or correct the id',
      ],
    ]);
  });
});

describe('a list with excluded.yaml', () => {
  it('has its papers', () => {
    expect(library({ 'excluded.yaml': fast }).excluded.map(({ title }) => title)).toEqual([
      'Fast Dough: A Sketch',
    ]);
  });

  it.each([
    ['the same arXiv id', { arxiv: '"2103.01235"' }, 'arxiv `2103.01235`'],
    [
      'the same title in other capitals',
      { title: '"Fast dough - a sketch"' },
      'the title `Fast dough - a sketch`',
    ],
    [
      'an address that holds the id',
      { url: 'https://arxiv.org/abs/2103.01235' },
      'the address of arxiv `2103.01235`',
    ],
  ])('refuses an entry of one of them by %s', (_what, fields, what) => {
    const found = `${what}, which \`excluded.yaml\` leaves out since 2026-11-01: \`about the oven, not the dough\``;
    expect(
      told({ 'excluded.yaml': fast, [slowDough]: paper(fields) })
        .filter(({ rule }) => rule === 'excluded-entry')
        .map((problem) => [problem.file, problem.found]),
    ).toEqual([[slowDough, found]]);
  });

  it('only warns of a draft of one of them', () => {
    const draft = paper({ title: 'Fast', url: null, doi: '10.1000/bread.9' }, note);
    const files = { 'excluded.yaml': fast, 'papers/_drafts/fast.md': draft };
    expect(told(files).map(({ rule, file }) => [rule, file])).toEqual([
      ['excluded-entry', 'papers/_drafts/fast.md'],
    ]);
    expect(library(files).papers.map(({ id }) => id)).toEqual(['slow-dough']);
  });
});
