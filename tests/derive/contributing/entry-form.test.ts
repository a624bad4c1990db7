import { describe, expect, it } from 'vitest';
import {
  entryTemplate,
  formFields,
  newEntryPlaces,
  notOffered,
} from '../../../src/derive/contributing/entry-form.ts';
import { parseYaml } from '../../../src/model/yaml/parse.ts';
import { paperSchema } from '../../../src/model/schema/paper.ts';
import type { Site } from '../../../src/model/library.ts';
import { englishWords } from '../../../src/words/words.ts';

const site = {
  title: 'Bread',
  facets: { level: { label: 'Level', values: ['easy', 'hard'] } },
  facts: { loaves: { label: 'Loaves baked', unit: 'loaves' } },
} as unknown as Site;
const tags = [{ id: 'sourdough', label: 'sourdough', synonyms: [] }];

describe('the fields of the form', () => {
  const fields = formFields({ site, words: englishWords });

  it('are those of the schema, but for those that no new entry has', () => {
    const offered = Object.values(fields)
      .flat()
      .map(({ name }) => name.split('.')[0]);
    const all = [...offered, 'alsoIn', 'tags', ...notOffered].sort();
    expect([...new Set(all)]).toEqual(Object.keys(paperSchema.shape).sort());
  });

  it('say what the schema says of them, as the form takes it', () => {
    expect(fields.paper[0]).toEqual({
      name: 'title',
      label: 'Title',
      hint: 'Title as the paper prints it. Example: `Slow Dough: A Study`',
      needed: true,
      kind: 'line',
      values: [],
    });
    expect(fields.identifiers[0]?.hint).toBe('arXiv id, without version. Example: `2103.01234`');
    expect(fields.paper.find(({ name }) => name === 'authors')).toMatchObject({
      kind: 'people',
      needed: false,
    });
    expect(fields.publication[0]).toMatchObject({ name: 'type', kind: 'choice' });
  });

  it('are also those that the list declares', () => {
    expect([...fields.facets, ...fields.facts]).toEqual([
      {
        name: 'facets.level',
        label: 'Level',
        hint: '',
        needed: false,
        kind: 'choice',
        values: [
          { value: 'easy', label: 'easy' },
          { value: 'hard', label: 'hard' },
        ],
      },
      {
        name: 'facts.loaves',
        label: 'Loaves baked',
        hint: 'In loaves.',
        needed: false,
        kind: 'line',
        values: [],
      },
    ]);
  });
});

describe('a new entry', () => {
  it.each([
    [{}, { page: null, contact: null }],
    [
      { repository: 'https://code.example/b/l', contact: 'b@mill.example' },
      { page: null, contact: 'b@mill.example' },
    ],
    [
      { repository: 'https://gitlab.com/b/l', folder: '.', branch: 'next' },
      {
        page: {
          forge: 'GitLab',
          papers: 'https://gitlab.com/b/l/-/new/next/papers',
          name: 'file_name',
          text: null,
        },
        contact: null,
      },
    ],
  ])('of a list with %j goes there', (kept, places) => {
    expect(newEntryPlaces({ site: { ...site, ...kept } })).toEqual(places);
  });

  it('has a template that is frontmatter and a note', () => {
    const template = entryTemplate({ tags });
    const yaml = parseYaml(template.slice(3, template.indexOf('\n---\n') + 1));
    expect(yaml.faults).toEqual([]);
    expect(yaml.entriesAt([]).map(([name]) => name)).toEqual([
      'title',
      'authors',
      'published',
      'added',
      'arxiv',
      'tags',
    ]);
  });
});
