import fc from 'fast-check';
import type { CslDate, CslItem } from '../../../../src/derive/citing/csl-item.ts';
import type { CslName } from '../../../../src/model/authors/names.ts';
import { cslTypes } from '../../../../src/model/schema/paper.ts';

/** Words of titles, with every sign that a style, citeproc, HTML or JavaScript could take for its own. */
const word = fc.constantFrom(
  ...[
    'Slow',
    'dough',
    'of',
    'the',
    'a',
    'rye',
    'and',
    'with',
    'GPT-4',
    'x-ray',
    'iPhone',
    'über',
    'Ŝalto',
    '12',
    '3.5',
  ],
  ...[
    'R&D',
    '2<3',
    '</i>',
    '$x$',
    '$&',
    '{Rye}',
    '\\dough',
    'C++',
    'm²',
    'a/b',
    '|',
    '#1',
    '50%',
    '_x_',
    '*',
    '—',
    '&amp;',
  ],
  ...[
    '面包',
    'хлеб',
    'ψωμί',
    'خبز',
    'ब्रेड',
    '…',
    'Rye:',
    'loaf,',
    'loaf;',
    'Why?',
    'Now!',
    'vs.',
    '(rye)',
    '[rye]',
  ],
  ...[
    '"big loaf"',
    '“big loaf”',
    "'big loaf'",
    '‘loaf’',
    '"the \'small\' loaf"',
    '“a ‘loaf’ of”',
    '"rye?"',
    '("rye")',
  ],
  ...["baker's", 'baker’s', "bakers'", "'90s", 'rye–spelt', 'constructor', '__proto__'],
);
const ending = fc.constantFrom('', '', '', '', '.', '?', '!', '...', '?!', ':', ' (2nd ed.)', ' etc.');

/** A line that starts with a letter, as every title and name of an entry does. */
const line = fc
  .tuple(fc.constantFrom('Bread', 'rye', 'The', 'Éclair', 'a', 'G'), fc.array(word, { maxLength: 5 }), ending)
  .map(([first, rest, end]) => [first, ...rest].join(' ') + end);

/** Names of journals and series, which the APA has in capitals. Citeproc loses count of words at quotes and hyphens. */
const plainLine = line.map((text) => text.replace(/["'“”‘’]|(?<= )x-/g, ''));

const given = fc.constantFrom(
  ...[
    'Ada',
    'Bo C.',
    'J.K.',
    'J. K.',
    'Jean-Luc',
    'Yu-ting',
    'danah',
    'Ludwig van',
    'Chr.',
    'Özlem',
    'Łukasz',
    'M’Baye',
  ],
  ...['Хлеб', 'Σωκράτης', 'علي حسن', "D'Angelo", 'Mary Jane Ann', 'JK', 'A', '小麦'],
);
const family = fc.constantFrom(
  ...[
    'Kneader',
    'Crumb-Rye',
    "O'Neil",
    'O’Neil',
    'Müßig',
    'de Souza Lima',
    'Ортега',
    'Παπάς',
    'محمد',
    'boyd',
    'McCrumb',
  ],
);
const particle = fc.constantFrom('van der', 'de', "d'", 'd’', "'t", 'al-', 'von und zu');
const suffix = fc.constantFrom('Jr.', 'Sr.', 'II', 'III', 'IV');

const person: fc.Arbitrary<CslName> = fc
  .record(
    { family, given, 'non-dropping-particle': particle, suffix },
    { requiredKeys: ['family', 'given'], noNullPrototype: true },
  )
  .filter(({ given }) => given !== '小麦');
const eastAsian = fc.constantFrom<CslName>(
  { family: '王', given: '小麦' },
  { family: '김', given: '철수' },
  { family: '王', given: 'Xiao Mai' },
  { family: 'Kneader', given: '小麦' },
);
const group = fc
  .oneof(fc.constantFrom('Grain Mill', 'Mill Inc.', 'Plato', '王小麦', 'Salt and Water', 'Who Bakes?'), line)
  .map((literal): CslName => ({ literal }));
const name = fc.oneof({ arbitrary: person, weight: 4 }, eastAsian, group);

/** One to 25 people: every style shortens long lists, from seven, 21 or 21 on. */
const names = fc.oneof(
  fc.array(name, { minLength: 1, maxLength: 4 }).filter(endsInPerson),
  fc.array(name, { minLength: 5, maxLength: 8 }),
  fc.array(name, { minLength: 19, maxLength: 25 }),
);

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1450, max: 2099 });
const issued = fc
  .oneof(fc.tuple(year), fc.tuple(year, month), fc.tuple(year, month, fc.integer({ min: 1, max: 28 })))
  .map((parts): CslDate => ({ 'date-parts': [parts] }));

const count = fc.constantFrom('60', '7', 'S4', '12A', '2-3', '14–15', '60-S1');
const page = fc.constantFrom(
  '103-148',
  '103–148',
  '193-4',
  '7',
  'e17',
  'iv-ix',
  'A1-A9',
  '5, 7',
  'S100-S110',
  '23a-23c',
);
const number = fc.constantFrom(
  '12',
  'A12',
  'arXiv:2103.01230',
  'arXiv:hep-th/9901001',
  'TR-2021-03',
  'UCB/EECS-1',
);
const edition = fc.constantFrom('2', '3rd', '11', '21', '112', 'Second', 'rev.');
const genre = fc.constantFrom('Doctoral dissertation', 'master’s thesis', 'Bachelor’s thesis', 'White paper');
const address = fc.constantFrom(
  'https://example.org/o\'neil"x"?a=1&b=--...',
  'https://example.org/~ada/²/面包/',
);
const doi = fc.constantFrom('10.1000/o\'neil--x...(a)"b"<c>$&.d', '10.1000/182.');

/** Citeproc leaves out the comma that the APA has before the second of two if that is a group. */
function endsInPerson(people: readonly CslName[]): boolean {
  const last = people.at(-1);
  return people.length !== 2 || (last !== undefined && 'family' in last);
}

/** A number of a journal's article without its journal: citeproc says it twice. */
const isLost = (item: CslItem) =>
  ['article-journal', 'paper-conference'].includes(item.type) &&
  item.number !== undefined &&
  item['container-title'] === undefined;

/** Any variables in an item of a type, whether or not an entry can have them together today. */
function itemOf(type: CslItem['type']): fc.Arbitrary<CslItem> {
  return fc.record(
    {
      id: fc.constant('slow-dough'),
      'citation-key': fc.constant('slow-dough'),
      type: fc.constant(type),
      title: line,
      author: names,
      editor: names,
      issued,
      // A book is a part of nothing.
      ...(type === 'book' ? {} : { 'container-title': plainLine }),
      'collection-title': plainLine,
      // Reports and journals have numbers of another kind.
      ...(['book', 'chapter', 'paper-conference'].includes(type) ? { 'collection-number': count } : {}),
      language: fc.constantFrom('de', 'en-GB'),
      ISBN: fc.constantFrom('9780306406157'),
      publisher: fc.oneof(line, fc.constant('arXiv')),
      'publisher-place': line,
      ...{ volume: count, issue: count, page, number, edition, genre, DOI: doi, URL: address },
    },
    { requiredKeys: ['id', 'citation-key', 'type', 'title'], noNullPrototype: true },
  );
}

/** An item of every type. */
export const anyItem: fc.Arbitrary<CslItem> = fc
  .constantFrom(...cslTypes)
  .chain(itemOf)
  .filter((item) => !isLost(item));
