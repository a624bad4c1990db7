import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, maxQueryLength, maxQueryWords } from '../../../src/search/words/normalise.ts';
import {
  filterNames,
  hasOperators,
  parseQuery,
  type ParsedQuery,
} from '../../../src/search/query/parse-query.ts';

/** What is told of a query, but its text, which `typed` has folded, and whether it names a paper. */
type Expected = Omit<ParsedQuery, 'text' | 'namesPaper'>;

/** What an empty query is parsed to, with what differs. */
const parsed = (fields: Partial<Expected> = {}): Expected => ({
  words: [],
  unfinished: false,
  typed: '',
  prefix: '',
  phrases: [],
  phraseIsOpen: false,
  excluded: [],
  filters: [],
  identifiers: [],
  ...fields,
});

/** Words that are typed and nothing besides. */
const plain = (words: string[], fields: Partial<Expected> = {}) =>
  parsed({ words, prefix: words.join(' '), typed: words.join(' '), ...fields });

const queries: [query: string, result: Expected][] = [
  ['', parsed()],
  [' \t ', parsed()],
  ['slow dough', plain(['slow', 'dough'], { unfinished: true })],
  ['slow dough ', plain(['slow', 'dough'])],
  ['Crème', plain(['creme'], { unfinished: true, identifiers: ['openreview:Crème'] })],
  [
    'Slow-Dough!',
    plain(['slow', 'dough'], { typed: 'slow-dough!', identifiers: ['openreview:Slow-Dough!'] }),
  ],
  ['the study of rye ', plain(['study', 'rye'], { prefix: 'the study of rye', typed: 'the study of rye' })],
  ['rye with', plain(['rye', 'with'], { unfinished: true })],
  ['rye in', plain(['rye'], { unfinished: true, prefix: 'rye in', typed: 'rye in' })],
  ['to be ', plain(['to', 'be'])],

  ['"Slow Dough" rye ', plain(['slow', 'dough', 'rye'], { phrases: ['slow dough'] })],
  ['rye "slow', plain(['rye', 'slow'], { unfinished: true, phrases: ['slow'], phraseIsOpen: true })],
  ['rye "slow ', plain(['rye', 'slow'], { typed: 'rye slow ', phrases: ['slow'] })],
  ['"slow" rye', plain(['slow', 'rye'], { unfinished: true, phrases: ['slow'] })],
  ['rye ""', plain(['rye'], { identifiers: ['openreview:rye'] })],
  ['"', parsed()],
  ['"Slow"-dough ', plain(['slow', 'dough'], { typed: 'slow -dough', phrases: ['slow'] })],

  ['rye -spelt ', plain(['rye'], { excluded: ['spelt'], identifiers: ['openreview:rye'] })],
  ['rye -rye', plain(['rye'], { excluded: ['rye'], identifiers: ['openreview:rye'] })],
  ['-"Spelt"', parsed({ excluded: ['spelt'] })],
  ['-"Spelt loaf"', parsed({ excluded: ['spelt loaf'] })],
  ['-sour-dough', parsed({ excluded: ['sour dough'] })],
  ['rye - spelt ', plain(['rye', 'spelt'], { typed: 'rye - spelt' })],
  ['-5 rye ', plain(['5', 'rye'], { typed: '-5 rye' })],

  ['author:Kneader', parsed({ filters: [{ name: 'author', value: 'kneader' }] })],
  ['Author:"Ada Kneader" ', parsed({ filters: [{ name: 'author', value: 'ada kneader', whole: true }] })],
  ['author:"Ada Kne', parsed({ filters: [{ name: 'author', value: 'ada kne' }] })],
  ['-venue:"Bread" ', parsed({ filters: [{ name: 'venue', value: 'bread', excluded: true, whole: true }] })],
  [
    'theme:ovens tag:Rye venue:Bröd year:2021..2023',
    parsed({
      filters: [
        { name: 'theme', value: 'ovens' },
        { name: 'tag', value: 'rye' },
        { name: 'venue', value: 'brod' },
        { name: 'year', value: '2021..2023' },
      ],
    }),
  ],
  [
    'ada author:ada',
    plain(['ada'], { filters: [{ name: 'author', value: 'ada' }], identifiers: ['openreview:ada'] }),
  ],
  ['flour:rye loaf ', plain(['flour', 'rye', 'loaf'], { typed: 'flour:rye loaf' })],
  [
    'flour:"rye loaf" ',
    plain(['flour', 'rye', 'loaf'], {
      typed: 'flour:"rye loaf"',
      identifiers: ['openreview:flour:"rye loaf"'],
    }),
  ],
  ['author: Ada', parsed({ filters: [{ name: 'author', value: 'ada' }] })],
  ['flour: rye ', plain(['flour', 'rye'], { typed: 'flour: rye', identifiers: ['openreview:flour: rye'] })],
  ['author: ', plain(['author'], { typed: 'author:', identifiers: ['openreview:author:'] })],
];

describe('parseQuery', () => {
  it.each(queries)('takes %j apart', (query, result) => {
    const { text, namesPaper, ...rest } = parseQuery(query);
    expect(namesPaper).toBe(false);
    expect({ ...rest, typed: fold(text) }).toEqual(result);
  });

  it.each(['-author:ada', '-author:"ada"', 'rye -year:2021'])('does not read %j as its opposite', (query) => {
    expect(parseQuery(query).filters.filter(({ excluded }) => !excluded)).toEqual([]);
  });

  it.each([
    ['slow dough', 'slow dough'],
    ['"Slow  Dough" -rye', 'Slow  Dough'],
    ['-"rye" slow', 'slow'],
    ['-author:"Ada Kneader" well-known', 'well-known'],
    ['author:', 'author:'],
    ['colour:red -2', 'colour:red -2'],
    ...filterNames.map((name) => [`slow ${name}:x dough`, 'slow dough']),
  ])('keeps of %j without its operators the text %j', (query, text) => {
    expect(parseQuery(query).text).toBe(text);
  });

  it.each([
    'Kneader et al. 2021',
    'Kneader et al 2021',
    'Kneader, et al., 2021',
    'Kneader et al. (2021)',
    'Kneader et. al. 2021',
    'Kneader et al. 2021b',
    'Kneader et al.’s 2021',
    'KNEADER ET AL 2021',
    'Kneader etal 2021',
    'Kneader al. 2021',
    'Kneader et 2021',
    'Kneader and others 2021',
    'Kneader & 2021',
  ])('reads %j as a name and a year', (query) => {
    expect(parseQuery(query).words).toEqual(['kneader', '2021']);
  });

  it.each([
    ['Kneader & Crumb ', ['kneader', 'crumb'], false],
    ['Kneader et al.', ['kneader'], false],
    ['Kneader et al', ['kneader'], false],
    ['Kneader and others', ['kneader'], false],
    ['Et tu, Rye', ['tu', 'rye'], true],
    ['et al.', ['al'], false],
    ['al', ['al'], true],
    ['Al Rye', ['al', 'rye'], true],
    ['and others ', ['others'], false],
    ['metal et alum ', ['metal', 'alum'], false],
    ['author:kneader et al. ', [], false],
    ['RyeLev paper', ['ryelev'], false],
    ['RyeLev Paper ', ['ryelev'], false],
    ['paper', ['paper'], true],
    ['paper bags ', ['paper', 'bags'], false],
    ['the paper from 2023 about rye ', ['2023', 'rye'], false],
    ['that paper by Kneader on', ['kneader'], true],
    ['rye papers', ['rye'], false],
    ['about paper', ['about'], false],
  ])('keeps of %j the words %j', (query, words, unfinished) => {
    expect(parseQuery(query)).toMatchObject({ words, unfinished });
  });

  it.each([
    ['author:"Kneader et al." ', 'kneader'],
    ['author:"Al Rye"', 'al rye'],
    ['author:al', 'al'],
  ])('asks in %j for an author called %s', (query, value) => {
    expect(parseQuery(query).filters).toMatchObject([{ name: 'author', value }]);
  });

  it('keeps every word of a phrase', () => {
    expect(parseQuery('"et tu" ').phrases).toEqual(['et tu']);
    expect(parseQuery('"Kneader et al." ').phrases).toEqual(['kneader et al']);
  });

  it('takes two words for no identifier', () => {
    expect(parseQuery('slow dough').identifiers).toEqual([]);
  });

  it('reads at most as many words and characters as are searched', () => {
    const many = Array.from({ length: 40 }, (_none, at) => `w${at}`);
    expect(parseQuery(many.join(' ')).words).toEqual(many.slice(0, maxQueryWords));
    const long = 'x'.repeat(maxQueryLength);
    expect(parseQuery(`${long}y`)).toEqual(parseQuery(long));
  });

  it('reads any text, within its limits', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '-', ':', ' ', 'author:', 'year:', '-"', 'rye', 'the', '10.1000/', 'arXiv:', '\\'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const query = pieces.join('');
        const { words, excluded, phrases, prefix, typed } = parseQuery(query);
        expect(words.length).toBeLessThanOrEqual(maxQueryWords);
        expect(
          [...words, ...excluded.flatMap((text) => text.split(' '))].filter(
            (word) =>
              !/^\.?(?:[\p{L}\p{N}][\u0900-\u109f\u1780-\u17ff]*|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})+(?:\+\+|#)?$/u.test(
                word,
              ),
          ),
        ).toEqual([]);
        expect(phrases).not.toContain('');
        expect(words.filter((word) => !` ${prefix}`.includes(` ${word}`))).toEqual([]);
        expect(parseQuery(query.slice(0, maxQueryLength)).typed).toBe(typed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hasOperators', () => {
  it.each([
    ['slow rye', false],
    ['flour:rye - ""', false],
    ['"slow rye"', true],
    ['slow -rye', true],
    ['year:2021', true],
  ])('of %j is %j', (query, has) => {
    expect(hasOperators(parseQuery(query))).toBe(has);
  });
});

describe('an operator of the list', () => {
  it('is one where the list declares it, and text where it does not', () => {
    const query = 'baking-time: > 2k -constructor:"Oat mill" rye';
    expect(parseQuery(query, ['baking-time', 'constructor']).filters).toEqual([
      { name: 'baking-time', value: '> 2k' },
      { name: 'constructor', value: 'oat mill', excluded: true, whole: true },
    ]);
    expect(parseQuery('baking-time:2k')).toMatchObject({ filters: [], text: 'baking-time:2k' });
  });
});
