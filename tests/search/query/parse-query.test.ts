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
  ['Author:"Ada Kneader" ', parsed({ filters: [{ name: 'author', value: 'ada kneader' }] })],
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

/** Forms in which people paste what names a paper. */
const identifiers: [query: string, key: string][] = [
  ['2103.01230', 'arxiv:2103.01230'],
  ['arXiv:2103.01230v2', 'arxiv:2103.01230'],
  ['https://arxiv.org/abs/2103.01230', 'arxiv:2103.01230'],
  ['arxiv.org/pdf/2103.01230v1.pdf', 'arxiv:2103.01230'],
  ['https://huggingface.co/papers/2103.01230', 'arxiv:2103.01230'],
  ['cs/0103012', 'arxiv:cs/0103012'],
  ['10.1000/Bread.5', 'doi:10.1000/bread.5'],
  ['doi:10.1000/bread.5', 'doi:10.1000/bread.5'],
  ['https://doi.org/10.1000/bread.5', 'doi:10.1000/bread.5'],
  ['P18-1023', 'acl:P18-1023'],
  ['https://aclanthology.org/2021.bread-long.7/', 'acl:2021.bread-long.7'],
  ['https://openreview.net/forum?id=aB3dE6gH9k', 'openreview:aB3dE6gH9k'],
  ['aB3dE6gH9k', 'openreview:aB3dE6gH9k'],
  ['rye 2103.01230 loaf', 'arxiv:2103.01230'],
  ['doi: 10.1000/bread.5', 'doi:10.1000/bread.5'],
];

describe('parseQuery', () => {
  it.each(queries)('takes %j apart', (query, result) => {
    const { text, namesPaper, ...rest } = parseQuery(query);
    expect(namesPaper).toBe(false);
    expect({ ...rest, typed: fold(text) }).toEqual(result);
  });

  it.each(['-author:ada', '-author:"ada"', 'rye -year:2021'])('does not read %j as its opposite', (query) => {
    expect(parseQuery(query).filters).not.toContainEqual({ name: 'author', value: 'ada' });
    expect(parseQuery(query).filters).not.toContainEqual({ name: 'year', value: '2021' });
  });

  it.each(identifiers)('recognises the paper that %j names', (query, key) => {
    expect(parseQuery(query).identifiers).toContain(key);
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
    'https://arxiv.org/abs/2307.01234v3',
    ' arxiv.org/abs/2307.01234 ',
    'huggingface.co/papers/2307.01234',
    'https://openreview.net/forum?id=abc',
    'https://bread.example/rye',
    'arXiv:2307.01234',
    '(arXiv:2307.01234)',
    'doi: 10.1000/x',
    '10.48550/arXiv.2307.01234',
    '2307.01234',
    '9999.99999',
    '1412.1234v2',
    'hep-th/9901001',
    '2023.acl-long.12',
    'P18-1031',
  ])('takes %j for the name of one paper', (query) => {
    expect(parseQuery(query).namesPaper).toBe(true);
  });

  it.each([
    '',
    'rye',
    '2023',
    '2021.05.12',
    'c4-2023',
    'slow dough',
    'year:2021..2023',
    'author:oat',
    '2307.01234 dough',
    'and/or',
    'gpt-4',
    'arxiv',
    'arxiv: slow dough',
  ])('takes %j for words', (query) => {
    expect(parseQuery(query).namesPaper).toBe(false);
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
              !/^(?:[\p{L}\p{N}]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})+$/u.test(word),
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
