import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/model/entries/read-vocabulary.ts';
import { writeFiles } from '../invented-list.ts';

function read(yaml: string) {
  const vocabulary = readVocabulary(writeFiles({ 'vocabulary.yaml': yaml }), 'vocabulary.yaml');
  return {
    ...vocabulary,
    problems: vocabulary.problems.map(({ rule, line, column, found, fix }) => [
      rule,
      line,
      column,
      found,
      fix,
    ]),
  };
}

const slugFix = 'rewrite the id, and put the nicer name under `label`';
const takenFix = 'choose another, for example with one more word';
const termFix = 'keep it with the tag it names best';

describe('readVocabulary', () => {
  it('gives the tags in their order, with a label and synonyms of each', () => {
    expect(
      read('tags:\n  wild-yeast: {}\n  rye: { label: Rye Flour, synonyms: [Roggen, black bread] }\n'),
    ).toEqual({
      tags: [
        { id: 'wild-yeast', label: 'wild yeast', synonyms: [] },
        { id: 'rye', label: 'Rye Flour', synonyms: ['Roggen', 'black bread'] },
      ],
      synonyms: [],
      problems: [],
    });
  });

  it('takes the name of a built-in property for a tag like any other', () => {
    expect(read('tags:\n  constructor: {}\n')).toEqual({
      tags: [{ id: 'constructor', label: 'constructor', synonyms: [] }],
      synonyms: [],
      problems: [],
    });
  });

  it('gives the groups of synonyms in their order', () => {
    expect(read('tags: {}\nsynonyms:\n  - [crumb, open structure]\n  - [loaf, boule, bloomer]\n')).toEqual({
      tags: [],
      synonyms: [
        ['crumb', 'open structure'],
        ['loaf', 'boule', 'bloomer'],
      ],
      problems: [],
    });
  });

  it.each([
    ['', ['missing-field', 1, 1, 'no field `tags`', 'add a line such as `tags: { sourdough: {} }`']],
    ['tags:\n', ['wrong-type', 1, 6, 'nothing', 'write `tags: {}`']],
    ['tags:\n  rye:\n', ['wrong-type', 2, 7, 'nothing', 'write `rye: {}`, or delete the line']],
    ['tags: [rye]\n', ['wrong-type', 1, 7, 'a list', 'write a map such as `{ sourdough: {} }`']],
    ['tags:\n  rye: dark\n', ['wrong-type', 2, 8, '`dark`', 'write a map such as `{ synonyms: [levain] }`']],
    [
      'tags:\n  rye: { synonym: [dark] }\n',
      ['unknown-field', 2, 10, 'the field `synonym`', 'write `synonyms`'],
    ],
    ['tags:\n  Wild Yeast: {}\n', ['text-form', 2, 3, '`Wild Yeast`', slugFix]],
    ['tags:\n  __proto__: {}\n', ['text-form', 2, 3, '`__proto__`', slugFix]],
    [
      'tags:\n  index: {}\n',
      ['text-form', 2, 3, '`index`, a name that Windows or the site keeps for itself', takenFix],
    ],
    [
      'tags:\n  rye: {}\n  rye: {}\n',
      ['yaml-syntax', 3, 3, 'the field `rye` for the second time', 'delete one of the two lines'],
    ],
    ['tags: {}\nsynonyms:\n  - [crumb]\n', ['wrong-type', 3, 5, 'a list of 1', 'add or take away items']],
    ['tags: {}\nsynonyms: [crumb]\n', ['wrong-type', 2, 12, '`crumb`', 'put it in brackets: `[…]`']],
    [
      'tags:\n  rye: { synonyms: [""] }\n',
      ['text-form', 2, 21, 'nothing', 'write the value, or take the item out'],
    ],
  ])('gives no tags when the file is %j', (yaml, problem) => {
    expect(read(yaml)).toEqual({ tags: null, synonyms: [], problems: [problem] });
  });

  it('refuses a file that is not text', () => {
    const folder = writeFiles({ 'vocabulary.yaml': Uint8Array.of(0x74, 0xff) });
    const { tags, problems } = readVocabulary(folder, 'vocabulary.yaml');
    expect([tags, problems.map(({ rule, column }) => [rule, column])]).toEqual([
      null,
      [['file-encoding', 2]],
    ]);
  });

  it.each([
    [
      'another tag has as synonym',
      '{ synonyms: [levain] }',
      '{ synonyms: [LEVAIN] }',
      '`LEVAIN`, a word of `rye` already',
    ],
    [
      'another tag has as label',
      '{ label: Black Bread }',
      '{ synonyms: [black-bread] }',
      '`black-bread`, a word of `rye` already',
    ],
    ['the tag has already', '{}', '{ synonyms: [Spelt] }', '`Spelt`, a word of `spelt` already'],
  ])('tells of a synonym that %s, and keeps the tags', (_what, rye, spelt, found) => {
    const { tags, problems } = read(`tags:\n  rye: ${rye}\n  spelt: ${spelt}\n`);
    expect(tags?.map((tag) => tag.id)).toEqual(['rye', 'spelt']);
    expect(problems).toEqual([['duplicate-term', 3, 23, found, termFix]]);
  });
});
