import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../src/model/entries/read-vocabulary.ts';
import { writeFiles } from '../invented-list.ts';
import { read } from './vocabulary-reading.ts';

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
      sections: [],
      synonyms: [],
      venues: {},
      problems: [],
    });
  });

  it('takes the name of a built-in property for a tag like any other', () => {
    expect(read('tags:\n  constructor: {}\n')).toEqual({
      tags: [{ id: 'constructor', label: 'constructor', synonyms: [] }],
      sections: [],
      synonyms: [],
      venues: {},
      problems: [],
    });
  });

  it('gives the groups of synonyms in their order', () => {
    expect(read('tags: {}\nsynonyms:\n  - [crumb, open structure]\n  - [loaf, boule, bloomer]\n')).toEqual({
      tags: [],
      sections: [],
      synonyms: [
        ['crumb', 'open structure'],
        ['loaf', 'boule', 'bloomer'],
      ],
      venues: {},
      problems: [],
    });
  });

  it('gives the venues by the names that entries use', () => {
    const bread = { title: 'Proceedings of the Bread Conference', publisher: 'Mill Press', series: 'Loaves' };
    const yaml = `tags: {}
venues:
  Bread:
    title: ${bread.title}
    publisher: Mill Press
    series: Loaves
    kind: paper-conference
    editions: { 2021: "Bread 21: The Proceedings" }
  Loaf Letters: { title: Letters on Loaves }
`;
    expect(read(yaml)).toEqual({
      tags: [],
      sections: [],
      synonyms: [],
      venues: {
        Bread: { ...bread, kind: 'paper-conference', editions: { 2021: 'Bread 21: The Proceedings' } },
        'Loaf Letters': { title: 'Letters on Loaves' },
      },
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
    [
      'tags: {}\nvenues:\n  Bread 2021: { title: Proceedings }\n',
      [
        'text-form',
        3,
        3,
        'the venue `Bread 2021`',
        'write `Bread`; the title of a single year stands under `editions`',
      ],
    ],
    [
      'tags: {}\nvenues:\n  Bread: { title: P, editions: { first: Q } }\n',
      [
        'date-form',
        3,
        34,
        'the edition `first`',
        'write `2021: Proceedings of …`; what is true of all years stands beside `title`',
      ],
    ],
    [
      'tags: {}\nvenues:\n  Bread: { titel: P }\n',
      ['unknown-field', 3, 12, 'the field `titel`', 'write `title`'],
    ],
    [
      'tags: {}\nvenues:\n  Bread: { name: P }\n',
      ['unknown-field', 3, 12, 'the field `name`', 'write `title`'],
    ],
    [
      'tags: {}\nvenues:\n  Bread: { title: P, kind: conference }\n',
      ['unknown-value', 3, 28, '`conference`', 'write `paper-conference`'],
    ],
    [
      'tags: {}\nvenues:\n  Bread: Proceedings\n',
      [
        'wrong-type',
        3,
        10,
        '`Proceedings`',
        'write a map such as `{ title: Proceedings of the Bread Conference }`',
      ],
    ],
    ['tags: {}\nvenues:\n  __proto__: { title: P }\n', ['text-form', 3, 3, '`__proto__`', slugFix]],
  ])('gives no tags when the file is %j', (yaml, problem) => {
    expect(read(yaml)).toEqual({ tags: null, sections: [], synonyms: [], venues: null, problems: [problem] });
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
