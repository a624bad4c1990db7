import { describe, expect, it } from 'vitest';
import { doubtfulNames } from '../../../src/model/authors/doubts.ts';

/** What is offered for the first of these authors, who stand in brackets with quotes where they have a comma. */
function offered(...names: string[]) {
  const authors = names.map((name) => ({ name, isQuoted: name.includes(',') }));
  return doubtfulNames(authors, { inBrackets: true, maySignAlone: names.length === 1 })
    .filter(({ index }) => index === 0)
    .map(({ finding }) => finding.fix);
}

describe('words that are no part of a name', () => {
  it.each(['Anonymous', 'unknown', 'Staff'])('are asked about: %s', (name) => {
    expect(offered(name, 'Bo Crumb')).toEqual([
      `write \`organization: …\` with who published it; if the paper is signed so, write \`organization: ${name}\``,
    ]);
  });

  it('are left out of what is offered', () => {
    expect(offered('by Ada Kneader', 'Bo Crumb')).toEqual(['write Ada Kneader']);
    expect(offered('[Ada Kneader](https://example.org)', 'Bo Crumb')).toEqual(['write Ada Kneader']);
    expect(offered('Cr&uuml;mb, Bo', 'Bo Rye')).toEqual(['write "Crümb, Bo"']);
  });

  it.each([
    [
      'Baker, Inc.',
      'write `{ organization: "Baker, Inc." }`; of a person, write `{ family: Baker, given: Inc. }`',
    ],
    [
      'Rye Mill, Inc.',
      'write `{ organization: "Rye Mill, Inc." }`; of a person, write `{ family: Rye Mill, given: Inc. }`',
    ],
    [
      'Bread contributors',
      'write `{ organization: Bread contributors }`; of a person, write `{ family: contributors, given: Bread }`',
    ],
    ...['RYE SE', 'Kneader LLP', 'Mill S.p.A.', 'Rye Mill AG'].map((firm) => [
      firm,
      `write \`{ organization: ${firm} }\`; of a person, write \`{ family: ${firm.split(' ').at(-1)}, given: ${firm.split(' ').slice(0, -1).join(' ')} }\``,
    ]),
    ['面包科学院', 'write `{ organization: 面包科学院 }`; of a person, write `{ family: 面包科学院 }`'],
  ])('make a group of %s', (name, fix) => {
    expect(offered(name, 'Bo Crumb')).toEqual([fix]);
  });
});

describe('what may be a legal form or initials', () => {
  it('is asked about', () => {
    expect(offered('Kneader AG', 'Bo Crumb')).toEqual([
      'of a firm, write `{ organization: Kneader AG }`; else write "Kneader, A. G.", or the given names in full; if `AG` is the family name, write `{ family: AG, given: Kneader }`',
    ]);
    expect(offered('Siemens AG', 'Bo Crumb')).toEqual([
      'write `{ organization: Siemens AG }`; of a person, write `{ family: AG, given: Siemens }`',
    ]);
  });

  it('is initials among others that are', () => {
    expect(offered('Kneader AG', 'Crumb B')).toEqual([
      'write "Kneader, A. G.", or the given names in full; if `AG` is the family name, write `{ family: AG, given: Kneader }`',
    ]);
  });
});

describe('a name without doubt', () => {
  it.each([
    ...[
      'Henry VIII',
      'Nicola De Cao',
      'Juseon-Do',
      'Sukarno',
      'Plato',
      'Madonna',
      'McCrumb',
      'levain97',
      'X Æ A-12',
      '王小麦',
      '小麦 太郎',
    ],
    ...[
      'Ada Kneader',
      'A. Kneader',
      'A. B. Kneader',
      'AB Kneader',
      'Ada B Kneader',
      'Ada Kneader Jr.',
      'Bo Crumb III',
    ],
    ...['Yingyan (Celine) Rye', 'Satya Rye Crumb GNVV', 'Conor O’Crumb', 'Gerda ’t Rye', 'Lorenzo de’ Crumb'],
    ...['danah rye', 'Josep Rye i Crumb', 'Ada St. Crumb', 'Jan v.d. Rye', 'Chr. Rye', 'Ai Rye'],
    ...[
      'Almada Serrano, Maria Luz',
      'Di Prato, Marco Aurelio',
      'Kneader, A.',
      'Kneader, MD',
      'Team, Rye',
      'Apple, Ada',
    ],
    ...['Crumb, Jr., Bo', 'Fiona Apple', 'William of Rye', 'Mary Church', 'Qing Ai'],
    ...[
      'Ngũgĩ wa Rye',
      'Đặng Thị Rye',
      'Ɓala Rye',
      'עדה ריי',
      'آدا خبز',
      'Ада Рай',
      'Jean-Luc Rye',
      '',
      'Ng Rye',
    ],
  ])('takes %j as it is', (name) => {
    expect(offered(name, 'Bo Loaf')).toEqual([]);
  });
});
