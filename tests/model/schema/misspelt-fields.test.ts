import { describe, expect, it } from 'vitest';
import { meantField, unknownFieldFix } from '../../../src/model/schema/misspelt-fields.ts';
import { paperSchema } from '../../../src/model/schema/paper.ts';
import { schemaAt } from '../../../src/model/schema/inspect.ts';
import { paper, site, slowDough, told, type Fields } from '../invented-list.ts';

/** What is said of a paper with these fields. */
function faults(fields: Fields) {
  return told({ [slowDough]: paper(fields) }).map(({ rule, line, fix }) => [rule, line, fix]);
}

describe('a field under another name', () => {
  it.each<[Fields, string]>([
    [{ authors: null, author: '[Ada Kneader]' }, 'write `authors`'],
    [{ authors: null, Authors: '[Ada Kneader]' }, 'write `authors`'],
    [{ authors: null, organisation: 'Grain Institute' }, 'write `organization`'],
    [{ url: null, DOI: '10.1000/bread.5' }, 'write `doi`'],
    [{ url: null, arXiv: '"2103.01234"' }, 'write `arxiv`'],
    [{ url: null, pdf: 'https://example.org/rye.pdf' }, 'write `url`'],
    [{ url: null, link: 'https://example.org/rye' }, 'write `url`'],
    [{ published: null, year: '2021' }, 'write `published`'],
    [{ published: null, date: '2021-03-14' }, 'write `published`'],
    [
      { published: null, month: '3' },
      'write the month into `published`, such as `2021-03`, and delete this line',
    ],
  ])('is not called missing besides: %j', (fields, fix) => {
    expect(faults(fields)).toEqual([['unknown-field', 6, fix]]);
  });

  it.each<[Fields, string]>([
    [{ editor: 'Ada Kneader and Bo Crumb' }, 'write `editors: [Ada Kneader, Bo Crumb]`'],
    [{ editor: 'Kneader, Ada and Crumb, Bo' }, 'write `editors: ["Kneader, Ada", "Crumb, Bo"]`'],
    [{ editor: 'Ada Kneader, Bo Crumb and Cy Rye' }, 'write `editors: [Ada Kneader, Bo Crumb, Cy Rye]`'],
    [{ editor: 'Ada Kneader' }, 'write `editors: [Ada Kneader]`'],
    [{ editor: '[Ada Kneader]' }, 'write `editors`'],
    [{ editor: 'Ada Kneader and others' }, 'write `editors`'],
    [{ page: 'https://example.org/rye' }, 'write `links: { project: … }`'],
    [{ page: '17' }, 'write `pages`'],
  ])('is repaired with what it holds: %j', (fields, fix) => {
    expect(faults(fields)).toEqual([['unknown-field', 7, fix]]);
  });

  it('is not written twice', () => {
    expect(faults({ year: '2021' })).toEqual([
      [
        'unknown-field',
        7,
        'delete the field, or write what it says into `published`, which is there already',
      ],
    ]);
  });
});

describe('unknownFieldFix', () => {
  const none = () => false;

  it.each([
    ['journal', 'write `venue`'],
    ['booktitle', 'write `venue`'],
    ['keywords', 'write `tags`, with ids of vocabulary.yaml'],
    ['code', 'write `links: { code: … }`'],
    ['GitHub', 'write `links: { code: … }`'],
    ['slides', 'write `links: { slides: … }`'],
    ['theme', 'delete the field: the folder is the theme, and further ones stand in `alsoIn`'],
    ['id', 'delete the field: the name of the file is the id'],
    ['abstract', 'move the text into the body, below a line `## Abstract`, and delete the field'],
    ['page', 'write `pages`'],
    ['page_range', 'write `pages`'],
    ['eid', 'write `pages`'],
    ['vol', 'write `volume`'],
    ['blog', 'write `venue`'],
    ['container', 'write `venue`'],
    ['container-title', 'write `venue`'],
    ['containerTitle', 'write `venue`'],
    ['publicationTitle', 'write `venue`'],
    ['school', 'write `publisher`'],
    ['institution', 'write `publisher`'],
    ['address', 'write `place`'],
    ['publisher-place', 'write `place`'],
    ['editor', 'write `editors`'],
    ['collection-title', 'write `series`'],
    ['thesisType', 'write `degree`'],
    ['collaboration', 'write `organization`'],
    ['draft', 'move the file to papers/_drafts/ if it is not ready, and delete the field'],
    ['extends', 'write `relations: [{ extends: its-id, because: … }]`'],
    ['primaryClass', 'delete the field: `arxiv` holds the id, and nothing else is needed'],
    ['summary', 'move the text into the body, whose first paragraph is the note, and delete the field'],
    ['oven', 'delete the field, or move what it says into the body'],
  ])('tells where %s belongs', (name, fix) => {
    expect(unknownFieldFix(name, paperSchema, none)).toBe(fix);
  });

  it('adds to the links that are there', () => {
    const has = (field: string) => field === 'links';
    expect(unknownFieldFix('code', paperSchema, has)).toBe('move it into `links`, as `code`');
    expect(unknownFieldFix('repo', schemaAt(paperSchema, ['links']), none)).toBe('write `code`');
  });

  it('adds to the relations that are there', () => {
    const has = (field: string) => field === 'relations';
    expect(unknownFieldFix('uses', paperSchema, has)).toBe(
      'move it into `relations`, as an item with `uses` and `because`',
    );
  });

  it('names the relations that exist, unless one is there', () => {
    const map = schemaAt(paperSchema, ['relations', 0]);
    expect(unknownFieldFix('improves', map, none)).toBe(
      'write the one that is true of `extends`, `contradicts`, `replicates`, `uses`, `supersedes`, `compares`',
    );
    expect(unknownFieldFix('improves', map, (field) => field === 'uses')).toMatch(/^delete the field/);
    expect(unknownFieldFix('reason', map, none)).toBe('write `because`');
  });
});

describe('meantField', () => {
  it('knows no field for a word of no map', () => {
    expect([meantField('oven', paperSchema), meantField('code', paperSchema)]).toEqual([null, null]);
    expect(meantField('constructor', paperSchema)).toBeNull();
  });
});

describe('an author in a map', () => {
  it.each([
    ['\n  - name: Ada Kneader\n    orcid: "0"', '- Ada Kneader', 4],
    ['[{ first: Ada, last: Kneader }]', 'Ada Kneader', 3],
    ['[{ name: "Crumb, Bo" }]', '"Crumb, Bo"', 3],
  ])('is told to be a name alone: %s', (authors, name, line) => {
    const problems = faults({ authors }).filter(([rule]) => rule !== 'text-normal');
    expect(problems).toEqual([['unknown-field', line, `write \`${name}\``]]);
  });

  it('is told which fields a group has when it has no name', () => {
    expect(faults({ authors: '[{ organisation: Grain Institute }]' })).toEqual([
      ['unknown-field', 3, 'write `organization`'],
    ]);
  });
});

describe('a facet or fact at the top', () => {
  const declared = {
    'site.md': site({
      facets: '{ level: { label: Level, values: [easy, hard] } }',
      facts: '{ loaves: { label: Loaves baked } }',
    }),
  };

  it.each([
    [{ level: 'easy' }, 'write `facets: { level: easy }`'],
    [{ loaves: '"48: all"' }, 'write `facts: { loaves: "48: all" }`'],
    [{ level: 'easy', facets: '{}' }, 'move it into `facets`, as `level: easy`'],
    [{ oven: 'hot' }, 'delete the field, or move what it says into the body'],
  ])('is led to its map: %j', (fields: Fields, fix) => {
    const problems = told({ ...declared, [slowDough]: paper(fields) });
    expect(problems.map(({ rule, line, fix: told }) => [rule, line, told])).toEqual([
      ['unknown-field', 7, fix],
    ]);
  });
});

describe('a draft', () => {
  it('is led to its folder', () => {
    expect(faults({ status: 'draft' })).toEqual([
      ['wrong-type', 7, 'move the file to papers/_drafts/, and delete the line'],
    ]);
  });
});
