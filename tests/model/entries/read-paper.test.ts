import { describe, expect, it } from 'vitest';
import { library, load, paper, site, slowDough, theme, told, type Fields } from '../invented-list.ts';

const read = (fields: Fields) => library({ [slowDough]: paper(fields) }).papers[0];

/** What the facets, facts and relations of a paper need around it. */
const around = {
  'site.md': site({
    facets: '{ level: { label: Level, values: [easy, hard] } }',
    facts: '{ loaves: { label: Loaves baked } }',
  }),
  'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
};

describe('a note that is missing', () => {
  it.each([
    ['## Findings\n\n- Rye rises.', 9],
    ['- Rye rises.\n- Salt does not.\n\nNow the note.', 9],
    ['\n\n> Rye rises.', 11],
    ['', 7],
  ])('is told of where it should stand: %j', (body, line) => {
    const { problems } = load({ [slowDough]: paper({}, body).trimEnd() + '\n' });
    expect(problems.map((problem) => [problem.rule, problem.line])).toContainEqual(['note-missing', line]);
  });
});

describe('readPaper', () => {
  it('gives a paper with every field', () => {
    const fields = {
      short: 'Slow Dough',
      authors: '["Kneader, Ada", { organization: Grain Mill }]',
      organization: 'Grain Mill',
      editors: '[Bo Crumb]',
      published: '2021-03',
      arxiv: '"2103.01230"',
      doi: '10.1000/bread.5',
      acl: '2021.bread-long.7',
      openreview: 'aB3dE6gH9k',
      type: 'paper-conference',
      venue: 'Bread 2021',
      links: '{ code: https://example.org/code, video: https://example.org/talk }',
      alsoIn: '[fermentation]',
      tags: '[rye, sourdough]',
      status: '{ state: superseded, evidence: https://example.org/new, checked: 2026-11-01 }',
      aliases: '[old-dough]',
      facets: '{ level: easy }',
      facts: '{ loaves: 48 }',
      relations: '[{ supersedes: steam, because: adds time }, { because: the same oven, uses: steam }]',
      abstractSource: 'arXiv, CC0',
    };
    const text = 'Read it.';
    const list = library({ ...around, [slowDough]: paper(fields, text) });
    expect(list.papers[0]).toEqual({
      id: 'slow-dough',
      theme: 'ovens',
      path: slowDough,
      title: 'Slow Dough: A Study of Time',
      short: 'Slow Dough',
      authors: [
        { text: 'Ada Kneader', csl: { family: 'Kneader', given: 'Ada' }, isOrganization: false },
        { text: 'Grain Mill', csl: { literal: 'Grain Mill' }, isOrganization: true },
      ],
      organization: 'Grain Mill',
      editors: [{ text: 'Bo Crumb', csl: { family: 'Crumb', given: 'Bo' }, isOrganization: false }],
      published: { year: 2021, month: 3 },
      added: '2026-11-23',
      identifiers: {
        arxiv: '2103.01230',
        doi: '10.1000/bread.5',
        acl: '2021.bread-long.7',
        openreview: 'aB3dE6gH9k',
      },
      type: 'paper-conference',
      venue: 'Bread 2021',
      url: 'https://example.org/slow-dough',
      status: { state: 'superseded', evidence: 'https://example.org/new', checked: '2026-11-01' },
      abstractSource: 'arXiv, CC0',
      links: { code: 'https://example.org/code', video: 'https://example.org/talk' },
      alsoIn: ['fermentation'],
      tags: ['rye', 'sourdough'],
      aliases: ['old-dough'],
      facets: { level: 'easy' },
      facts: { loaves: '48' },
      relations: [
        { type: 'supersedes', target: 'steam', because: 'adds time' },
        { type: 'uses', target: 'steam', because: 'the same oven' },
      ],
      body: {
        markdown: `\n${text}\n`,
        source: { note: { start: 1, end: 1 + text.length }, edits: [] },
        note: { html: text, text },
        lead: { html: '', text: '' },
        sections: [],
        footnotes: '',
        citations: [],
        faults: [],
      },
    });
  });

  it('keeps the last zero of an arXiv id', () => {
    expect(read({ arxiv: '"2103.01230"' })?.identifiers).toEqual({ arxiv: '2103.01230' });
  });

  it.each([
    ['"Slow Dough: A Study: Of Time"', 'Slow Dough'],
    ['Slow Dough', 'Slow Dough'],
    ['"A: Study"', 'A: Study'],
    [`"${'x'.repeat(61)}: y"`, `${'x'.repeat(61)}: y`],
    ['"Dough at 12:30"', 'Dough at 12:30'],
  ])('shortens the title %s to its colon', (title, short) => {
    expect(read({ title })?.short).toBe(short);
  });

  it('repairs a bare arXiv id by quotes around it', () => {
    const text = paper({ arxiv: '2103.01230' });
    const [problem] = load({ [slowDough]: text }).problems;
    const { start = 0, end = 0, text: quoted = '' } = problem?.edit ?? {};
    expect(text.slice(0, start) + quoted + text.slice(end)).toBe(paper({ arxiv: '"2103.01230"' }));
  });

  it('lets an old arXiv id stand without quotes, since no reader takes it for a number', () => {
    expect(told({ [slowDough]: paper({ arxiv: 'hep-th/9901001' }) })).toEqual([]);
  });

  it('reports cross-checks beside the faults of fields', () => {
    const rules = told({ [slowDough]: paper({ title: null, authors: null, tags: '[bran, bran]' }) });
    expect(rules.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['author-missing', 1, 1],
      ['missing-field', 1, 1],
      ['unknown-tag', 5, 8],
      ['list-repeats', 5, 14],
      ['unknown-tag', 5, 14],
    ]);
  });

  it('tells of a tag that stands twice', () => {
    expect(told({ [slowDough]: paper({ tags: '[rye, sourdough, rye]' }) })).toEqual([
      {
        rule: 'list-repeats',
        file: slowDough,
        line: 7,
        column: 24,
        found: '`rye` again',
        expected: 'each once',
        fix: 'delete one of them',
      },
    ]);
  });

  it('tells of a folder that is no theme', () => {
    const entry = paper({ title: 'Rye', url: 'https://example.org/rye' });
    expect(told({ 'papers/oven/rye.md': entry })).toEqual([
      {
        rule: 'unknown-theme',
        file: 'papers/oven/rye.md',
        line: 1,
        column: 1,
        found: 'the folder `oven`, which is no theme of themes/',
        expected: 'one of `fermentation`, `ovens`',
        fix: 'write `ovens`',
      },
    ]);
  });

  it('does not list the themes when there are more than eight', () => {
    const themes = Array.from({ length: 7 }, (_, index) => [
      `themes/kitchen-${index}.md`,
      theme({ title: `Kitchen ${index}` }),
    ]);
    const problems = told({ ...Object.fromEntries(themes), [slowDough]: paper({ alsoIn: '[cellar]' }) });
    expect(problems.map(({ expected, fix }) => ({ expected, fix }))).toEqual([
      { expected: 'a theme of themes/', fix: 'choose another, or add the theme to themes/' },
    ]);
  });

  it('says nothing of tags while the vocabulary is broken', () => {
    const problems = told({ 'vocabulary.yaml': 'tags: [', [slowDough]: paper({ tags: '[bran]' }) });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['yaml-syntax', 'vocabulary.yaml']]);
  });
});

describe('a venue that vocabulary.yaml knows', () => {
  const vocabulary = `tags: {}
venues:
  Bread:
    title: Proceedings of the Bread Conference
    publisher: Mill Press
    series: Loaves
    kind: paper-conference
    editions:
      2021: Proceedings of the 7th Bread Conference
      2020: { title: The Bread Days, publisher: Rye Press }
  Bread workshop: { title: Crumbs of Bread }
`;
  const known = (fields: Fields) =>
    library({ 'vocabulary.yaml': vocabulary, [slowDough]: paper(fields) }).papers[0];
  const press = { publisher: 'Mill Press', series: 'Loaves' };
  const every = { title: 'Proceedings of the Bread Conference' };

  it.each([
    ['Bread 2021', { title: 'Proceedings of the 7th Bread Conference', ...press }],
    ['Bread 2021 (Oral)', { title: 'Proceedings of the 7th Bread Conference', ...press }],
    ['Bread, 2022', every],
    ['Bread', every],
    ['Bread 2020', { title: 'The Bread Days', publisher: 'Rye Press' }],
    ['Bread 2021 workshop', { title: 'Crumbs of Bread' }],
    ['"Bread 7(3):12-18, 2022"', every],
    ['Rye 2021', undefined],
    ['constructor 2021', undefined],
  ])('has its full names: %s', (venue, names) => {
    expect(known({ venue, type: 'paper-conference' })?.officialVenue).toEqual(names);
  });

  it('gives the paper its kind, unless the entry or its identifiers say another', () => {
    const types = [
      { venue: 'Bread 2021' },
      { venue: 'Bread 2021', type: 'article-journal' },
      { venue: 'Bread 2021', acl: 'J21-1001', url: null },
    ].map((fields: Fields) => known(fields)?.type);
    expect(types).toEqual(['paper-conference', 'article-journal', 'article']);
  });
});
