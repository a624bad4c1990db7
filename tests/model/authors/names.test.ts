import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invertedName, organization, parsePerson, type CslName } from '../../../src/model/authors/names.ts';

describe('organization', () => {
  it('keeps the name whole', () => {
    expect(organization('Institute of Grain, Flour and Bread')).toEqual({
      text: 'Institute of Grain, Flour and Bread',
      csl: { literal: 'Institute of Grain, Flour and Bread' },
      isOrganization: true,
    });
  });
});

describe('parsePerson', () => {
  const cases: [name: string, text: string, csl: CslName][] = [
    ['Ada Kneader', 'Ada Kneader', { family: 'Kneader', given: 'Ada' }],
    ['Kneader, Ada', 'Ada Kneader', { family: 'Kneader', given: 'Ada' }],
    ['Ada B. C. Kneader', 'Ada B. C. Kneader', { family: 'Kneader', given: 'Ada B. C.' }],
    ['Kneader Loaf, Ada', 'Ada Kneader Loaf', { family: 'Kneader Loaf', given: 'Ada' }],
    ['Levain', 'Levain', { literal: 'Levain' }],
    [
      'Rosa van der Crust',
      'Rosa van der Crust',
      { family: 'Crust', given: 'Rosa', 'non-dropping-particle': 'van der' },
    ],
    [
      'van der Crust, Rosa',
      'Rosa van der Crust',
      { family: 'Crust', given: 'Rosa', 'non-dropping-particle': 'van der' },
    ],
    [
      'Ada von und zu Brot',
      'Ada von und zu Brot',
      { family: 'Brot', given: 'Ada', 'non-dropping-particle': 'von und zu' },
    ],
    [
      'von und zum Brot, Ada',
      'Ada von und zum Brot',
      { family: 'Brot', given: 'Ada', 'non-dropping-particle': 'von und zum' },
    ],
    ['Ada Mehl und Brot', 'Ada Mehl und Brot', { family: 'Brot', given: 'Ada Mehl und' }],
    ['Rosa Van Crust', 'Rosa Van Crust', { family: 'Van Crust', given: 'Rosa' }],
    ['de Crust', 'de Crust', { family: 'Crust', 'non-dropping-particle': 'de' }],
    ['José Ortega y Gasset', 'José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    ['Ortega y Gasset, José', 'José Ortega y Gasset', { family: 'Ortega y Gasset', given: 'José' }],
    ['Ada Crumb y de la Rye', 'Ada Crumb y de la Rye', { family: 'Crumb y de la Rye', given: 'Ada' }],
    [
      'Rosa da Crust e Rye Jr.',
      'Rosa da Crust e Rye Jr.',
      { family: 'Crust e Rye', given: 'Rosa', 'non-dropping-particle': 'da', suffix: 'Jr.' },
    ],
    ['Ada y Rye', 'Ada y Rye', { family: 'Rye', given: 'Ada', 'non-dropping-particle': 'y' }],
    ['danah rye', 'danah rye', { family: 'rye', given: 'danah' }],
    ['Bo Crumb Jr.', 'Bo Crumb Jr.', { family: 'Crumb', given: 'Bo', suffix: 'Jr.' }],
    ['Crumb III, Bo', 'Bo Crumb III', { family: 'Crumb', given: 'Bo', suffix: 'III' }],
    ['Crumb, Bo Jr.', 'Bo Crumb Jr.', { family: 'Crumb', given: 'Bo', suffix: 'Jr.' }],
    ['Crumb, Bo V', 'Bo V Crumb', { family: 'Crumb', given: 'Bo V' }],
    ['Noam ben Crust', 'Noam ben Crust', { family: 'Crust', given: 'Noam', 'non-dropping-particle': 'ben' }],
    ['Crumb, Jr., Bo', 'Bo Crumb Jr.', { family: 'Crumb', given: 'Bo', suffix: 'Jr.' }],
    [
      'de la Crumb, III, Bo',
      'Bo de la Crumb III',
      { family: 'Crumb', given: 'Bo', 'non-dropping-particle': 'de la', suffix: 'III' },
    ],
    // What a title page prints.
    ['Bo Crumb, Jr.', 'Bo Crumb Jr.', { family: 'Crumb', given: 'Bo', suffix: 'Jr.' }],
    ['Crumb V', 'Crumb V', { family: 'V', given: 'Crumb' }],
    ['Gluten,', 'Gluten', { family: 'Gluten' }],
    ['Ada  Kneader', 'Ada Kneader', { family: 'Kneader', given: 'Ada' }],
  ];

  it.each(cases)('parts %j', (name, text, csl) => {
    expect(parsePerson(name)).toEqual({ text, csl, isOrganization: false });
  });

  it('reads its own inverted form as the same name', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/).filter((text) => text !== 'III');
    const particle = fc.constantFrom('', 'de', 'van der', 'de la');
    const suffix = fc.constantFrom('', 'Jr.', 'III');
    fc.assert(
      fc.property(word, particle, word, suffix, (given, small, family, last) => {
        const name = [given, small, family, last].filter((part) => part !== '').join(' ');
        const author = parsePerson(name);
        expect(author.text).toBe(name);
        expect(parsePerson(invertedName(author.csl))).toEqual(author);
      }),
    );
  });
});

describe('invertedName', () => {
  const cases: [name: CslName, text: string][] = [
    [{ literal: 'Grain Institute' }, 'Grain Institute'],
    [{ family: 'Kneader', given: 'Ada' }, 'Kneader, Ada'],
    [{ family: 'Kneader' }, 'Kneader'],
    [
      { family: 'Crust', given: 'Rosa', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      'van der Crust, Jr., Rosa',
    ],
  ];

  it.each(cases)('writes %j with the family name first', (name, text) => {
    expect(invertedName(name)).toBe(text);
  });
});
