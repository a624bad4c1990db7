import { describe, expect, it } from 'vitest';
import { paper, site, slowDough, told, type Fields, type Files } from '../invented-list.ts';

const declared = site({
  facets: '{ level: { label: Level, values: [easy, hard] }, course: { label: Course, values: [bread] } }',
  facts: '{ loaves: { label: Loaves baked }, flour: { label: Flour, values: [dark rye, wheat] } }',
});

/** What is said of a paper with these fields, next to a paper called steam. */
function faults(fields: Fields, files: Files = { 'site.md': declared }) {
  const steam = paper({ title: 'Steam', url: 'https://example.org/steam' });
  return told({ 'papers/ovens/steam.md': steam, ...files, [slowDough]: paper(fields) }).map(
    ({ rule, line, column, found, expected, fix }) => [rule, line, column, found, expected, fix],
  );
}

describe('checkDeclared', () => {
  it.each([
    { facets: '{ level: hard, course: bread }' },
    { facts: '{ loaves: "48, of which 2 burnt", flour: dark rye }' },
    { facets: '{}', facts: '{}' },
  ])('says nothing of what site.md declares: %j', (fields) => {
    expect(faults(fields)).toEqual([]);
  });

  it.each([
    [
      { facets: '{ levle: easy }' },
      11,
      'the facet `levle`, which site.md does not declare',
      'one of `level`, `course`',
      'write `level`',
    ],
    [
      { facets: '{ constructor: easy }' },
      11,
      'the facet `constructor`, which site.md does not declare',
      'one of `level`, `course`',
      'delete it, or declare it under `facets` in site.md',
    ],
    [{ facets: '{ level: moderate }' }, 18, '`moderate`', 'one of `easy`, `hard`', 'choose one of them'],
    [
      { facts: '{ loafs: 48 }' },
      10,
      'the fact `loafs`, which site.md does not declare',
      'one of `loaves`, `flour`',
      'write `loaves`',
    ],
    [{ facts: '{ flour: wheta }' }, 17, '`wheta`', 'one of `dark rye`, `wheat`', 'write `wheat`'],
  ])('tells of %j', (fields, column, ...words) => {
    expect(faults(fields)).toEqual([['unknown-facet', 7, column, ...words]]);
  });

  it('says so when site.md declares nothing', () => {
    expect(faults({ facets: '{ level: easy }', facts: '{ loaves: 48 }' }, {})).toEqual([
      [
        'unknown-facet',
        7,
        11,
        'the facet `level`, which site.md does not declare',
        'no facets: site.md declares none',
        'delete it, or declare it under `facets` in site.md',
      ],
      [
        'unknown-facet',
        8,
        10,
        'the fact `loaves`, which site.md does not declare',
        'no facts: site.md declares none',
        'delete it, or declare it under `facts` in site.md',
      ],
    ]);
  });

  it('says nothing of facets and facts while site.md is broken', () => {
    const fields = { facets: '{ level: heavy }', facts: '{ loafs: 48 }' };
    expect(faults(fields, { 'site.md': site({ title: null }) }).map(([rule]) => rule)).toEqual([
      'missing-field',
    ]);
  });
});

describe('checkRelations', () => {
  const noEntry = 'the id of an entry: its file name without `.md`';

  it.each(['extends', 'contradicts', 'replicates', 'uses', 'supersedes'])(
    'lets a paper say that it %s another',
    (type) => {
      expect(faults({ relations: `[{ ${type}: steam, because: adds time }]` })).toEqual([]);
    },
  );

  it('tells of each entry that does not exist, and of a relation to the paper itself', () => {
    const relations = [
      '- { extends: staem, because: adds time }',
      '- { uses: rye-bread, because: the same oven }',
      '- { because: it is itself, supersedes: slow-dough }',
    ];
    expect(faults({ relations: `\n  ${relations.join('\n  ')}` })).toEqual([
      ['unknown-entry', 8, 16, '`staem`, which no entry is called', noEntry, 'write `steam`'],
      [
        'unknown-entry',
        9,
        13,
        '`rye-bread`, which no entry is called',
        noEntry,
        'add the entry, or take it out here',
      ],
      [
        'unknown-entry',
        10,
        42,
        'a relation to the entry itself',
        'another entry',
        'name the other paper, or delete the relation',
      ],
    ]);
  });

  it('lets a relation lead to an entry that is broken', () => {
    const files = { 'papers/ovens/steam.md': 'no frontmatter' };
    const relations = '[{ extends: steam, because: adds time }]';
    expect(faults({ relations }, files).map(([rule]) => rule)).toEqual(['frontmatter-fence']);
  });

  it.each([
    [
      '{ extends: steam, uses: steam, because: adds time }',
      ['relation-form', 7, 13, 'a relation with 2 types'],
    ],
    ['{ extends: steam }', ['missing-field', 7, 13, 'no field `because`']],
    ['{ extend: steam, because: adds time }', ['unknown-field', 7, 15, 'the field `extend`']],
    ['{ extends: [steam], because: adds time }', ['wrong-type', 7, 24, 'a list']],
    ['steam', ['wrong-type', 7, 13, '`steam`']],
  ])('tells once of the relation %s', (relation, problem) => {
    expect(faults({ relations: `[${relation}]` }).map((fault) => fault.slice(0, 4))).toEqual([problem]);
  });

  it('tells of a relation that is there twice, but not of several types to one paper', () => {
    const to = (type: string) => `{ ${type}: steam, because: it does }`;
    expect(faults({ relations: `[${[to('extends'), to('uses'), to('extends')].join(', ')}]` })).toEqual([
      [
        'list-repeats',
        7,
        97,
        '`extends: steam` again',
        'each relation once',
        'keep one of them, with all its reasons',
      ],
    ]);
  });
});
