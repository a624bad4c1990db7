import { describe, expect, it } from 'vitest';
import { doubtfulNames } from '../../../src/model/authors/doubts.ts';

/** What is offered for the first of these authors, who stand in brackets with quotes where they have a comma. */
function offered(...names: string[]) {
  const authors = names.map((name) => ({ name, isQuoted: name.includes(',') }));
  return doubtfulNames(authors, { inBrackets: true, maySignAlone: names.length === 1 })
    .filter(({ index }) => index === 0)
    .map(({ finding }) => finding.fix);
}

describe('doubtfulNames', () => {
  it.each([
    ...[
      '*',
      '†',
      '‡',
      '§',
      '¶',
      '‖',
      '^',
      '&',
      '#',
      '✉',
      '♢',
      '★',
      '◊',
      '∗',
      '¹',
      '1',
      ' 1,2',
      '†12',
      ' *,†',
      '²,³',
      ' @ada',
      ' (@ada)',
    ],
    ...['$^1$', '$^{1,2}$', '^1', '^{a,b}', '\\textsuperscript{1}', '\\thanks{Oven}', '[1]', ' [*]', '[^1]'],
    ...[
      ' a',
      ' a,b',
      ' a,*',
      ' (MIT)',
      ' (Rye University)',
      ', MIT',
      ', University of Rye',
      ' (艾达)',
      ', Google',
    ],
    ...['a,b', 'a,b,*', ',1', ',1,2', ',*', ', b'],
    ...[' <ada@bread.example>', ' ada@bread.example', ' (ada@bread.example)', ' ada@bread.example *'],
    ...[' 0000-0002-1825-0097', ' (ORCID: 0000-0002-1825-0097)', ' https://orcid.org/0000-0002-1825-0097'],
    ...[
      ' ORCID',
      ' – MIT',
      ' | MIT',
      ' ✉️',
      ', Ph.D.',
      ', PhD',
      ' PhD',
      ' Ph. D.',
      ', MD, PhD',
      ', MSc',
      ' M.Sc.',
      ' MD',
      ', Esq.',
      ', MA',
    ],
    ...[
      ', Member, IEEE',
      ', Senior Member, IEEE',
      ', FRS',
      ', IEEE Fellow',
      ', Dr. rer. nat.',
      ' DPhil',
      '.',
    ],
  ])('finds what stands behind a name: Ada Kneader%s', (tail) => {
    expect(offered(`Ada Kneader${tail}`, 'Bo Crumb')).toEqual(['write Ada Kneader']);
  });

  it.each([
    'Dr. ',
    'Dr ',
    'Prof. ',
    'Prof. Dr. ',
    'Professor ',
    'Mr. ',
    'Mrs ',
    'Sir ',
    'Dipl.-Ing. ',
    '* ',
    '† ',
    'By ',
  ])('finds what stands before a name: %sAda Kneader', (head) => {
    expect(offered(`${head}Ada Kneader`, 'Bo Crumb')).toEqual(['write Ada Kneader']);
  });

  it.each([
    ['Kneader, Ada*', 'write "Kneader, Ada"'],
    ['Kneader, Ada, Ph.D.', 'write "Kneader, Ada"'],
    ['Kneader, Ph.D.', 'write Kneader'],
    ['王小麦*', 'write 王小麦'],
    ['Ada van der Crumb Jr.*', 'write Ada van der Crumb Jr.'],
    ['ada@bread.example', 'write the name of the author'],
  ])('offers what is left of %s', (name, fix) => {
    expect(offered(name, 'Bo Crumb')).toEqual([fix]);
  });

  it.each([
    'Rye Team',
    'Sourdough Collaboration',
    'Sourdough Consortium',
    'Working Group on Rye',
    'Grain Institute',
    'Institute of Grain',
    'University of Rye',
    'U.S. Army Corps of Bakers',
    'US Department of Bread',
    'United Nations',
    'European Bakers',
    'The rye development team',
    'Rye AI',
    'Rye Research',
    'Rye Inc.',
    'Rye Contributors',
    'Bakers Without Borders Foundation',
    'Bank of Rye',
    'Google DeepRye',
  ])('takes %s for a group', (name) => {
    const [family, ...given] = name.split(' ').reverse();
    const parts = `family: ${family ?? ''}, given: ${given.reverse().join(' ')}`;
    expect(offered(name, 'Bo Crumb')).toEqual([
      `write \`{ organization: ${name} }\`; of a person, write \`{ ${parts} }\``,
    ]);
  });

  it.each([
    ['Google', 'write `{ organization: Google }`; of a person, write `{ family: Google }`'],
    ['CERN', 'write `{ organization: CERN }`; of a person, write `{ family: CERN }`'],
    ['BigBread', 'write `{ organization: BigBread }`; of a person, write `{ family: BigBread }`'],
    [
      'Rye Team, Google',
      'write `{ organization: "Rye Team, Google" }`; of a person, write `{ family: Rye Team, given: Google }`',
    ],
  ])('takes %s for a group', (name, fix) => {
    expect(offered(name, 'Bo Crumb')).toEqual([fix]);
  });

  it('offers a group that signs alone in place of the authors', () => {
    const fix =
      'write `organization: Rye Team` in place of `authors`; of a person, write `{ family: Team, given: Rye }`';
    expect(offered('Rye Team')).toEqual([fix]);
  });

  it('offers a group as a line where each author has one', () => {
    const authors = ['Rye Team', 'Bo Crumb'].map((name) => ({ name, isQuoted: false }));
    expect(doubtfulNames(authors, { inBrackets: false, maySignAlone: false })).toEqual([
      {
        index: 0,
        finding: {
          found: '`Rye Team`, which looks like a group',
          expected: 'a group as `organization: Name`',
          fix: 'write `- organization: Rye Team`; of a person, write `{ family: Team, given: Rye }`',
        },
      },
    ]);
  });

  it.each([
    ['Kneader A', '"Kneader, A."', 'A', 'Kneader'],
    ['Crumb BC', '"Crumb, B. C."', 'BC', 'Crumb'],
    ['Crumb B.C.', '"Crumb, B. C."', 'B.C.', 'Crumb'],
    ['Crumb B. C.', '"Crumb, B. C."', 'B. C.', 'Crumb'],
    ['Crumb B-C', '"Crumb, B.-C."', 'B-C', 'Crumb'],
    ['van der Rye C', '"van der Rye, C."', 'C', 'van der Rye'],
    ["O'Crumb D", '"O\'Crumb, D."', 'D', "O'Crumb"],
  ])('takes %s for a family name with initials', (name, comma, initials, family) => {
    const map = `{ family: ${initials}, given: ${family} }`;
    expect(offered(name, 'Bo Loaf')).toEqual([
      `write ${comma}, or the given names in full; if \`${initials}\` is the family name, write \`${map}\``,
    ]);
  });

  it('takes double family names for such where others have initials, too', () => {
    expect(offered('Rye Loaf A', 'Crumb BC')).toEqual([
      'write "Rye Loaf, A.", or the given names in full; if `A` is the family name, write `{ family: A, given: Rye Loaf }`',
    ]);
    expect(offered('Rye Loaf A', 'Bo Crumb')).toEqual([]);
  });

  it.each([
    ['ADA KNEADER', 'Ada Kneader', '{ family: KNEADER, given: ADA }'],
    ['Ada KNEADER', 'Ada Kneader', '{ family: KNEADER, given: Ada }'],
    ['ROBIN VAN DER RYE', 'Robin van der Rye', '{ family: RYE, given: ROBIN VAN DER }'],
    ["CONOR O'CRUMB", "Conor O'Crumb", "{ family: O'CRUMB, given: CONOR }"],
    ['J. KNEADER', 'J. Kneader', '{ family: KNEADER, given: J. }'],
  ])('finds capitals: %s', (name, small, map) => {
    expect(offered(name, 'Bo Crumb')).toEqual([`write ${small}; if the name is written so, \`${map}\``]);
  });

  it.each(['FranÃ§ois Crumb', 'GarcÃ­a Crumb', 'JiÅ™Ã­ Crumb'])(
    'takes no sign of a wrong encoding for a mark: %s',
    (name) => {
      const right = { F: 'François', G: 'García', J: 'Jiří' }[name.charAt(0)];
      expect(offered(name, 'Bo Crumb')).toEqual([`write ${right} Crumb`]);
    },
  );

  it('takes a word in capitals before others for the family name', () => {
    expect(offered('KNEADER Ada Bo', 'Bo Crumb')).toEqual([
      'write "Kneader, Ada Bo"; if the name is written so, `{ family: Bo, given: KNEADER Ada }`',
    ]);
  });

  it('asks of particles behind the given names', () => {
    expect(offered('Goat, Robin Van Der', 'Bo Crumb')).toEqual([
      'write Robin Van Der Goat; if it is a given name, `{ family: Goat, given: Robin Van Der }`',
    ]);
    expect(offered('Nguyen, Chien Van', 'Bo Crumb')).toEqual([]);
  });
});
