import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/query/distance.ts';
import { FuzzyWords, tolerance } from '../../../src/search/query/fuzzy.ts';

const words = [
  'bread',
  'breads',
  'broad',
  'dough',
  'doughs',
  'fermentation',
  'fermented',
  'rye',
  'ryes',
  'sourdough',
];
const counts = [9, 1, 2, 8, 1, 7, 3, 6, 1, 5];

/** Near words by their text, with their distance. */
function near(typed: string, unfinished = false, list = words, numbers: ArrayLike<number> = counts) {
  return new FuzzyWords(list, numbers)
    .near(typed, unfinished)
    .map(({ word, distance }): [string, number] => [list[word] ?? '', distance]);
}

describe('tolerance', () => {
  it('is none for short words, one letter for others, two for long ones', () => {
    expect([0, 3, 4, 7, 8, 60].map(tolerance)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('FuzzyWords', () => {
  it.each([
    ['two swapped letters', 'dougth', [['dough', 1]]],
    ['neighbours swapped at the start', 'odugh', [['dough', 1]]],
    ['a letter too many', 'breaad', [['bread', 1]]],
    ['a letter too few', 'sourdogh', [['sourdough', 1]]],
    ['another letter', 'fermemtation', [['fermentation', 1]]],
    ['two slips in a long word', 'fremetation', [['fermentation', 2]]],
  ])('finds a word in spite of %s', (_slip, typed, found) => {
    expect(near(typed)).toEqual(found);
  });

  it('gives the nearest first, the commonest of equals before others', () => {
    expect([near('breed'), near('bread'), near('douhgs')]).toEqual([
      [['bread', 1]],
      [
        ['bread', 0],
        ['broad', 1],
        ['breads', 1],
      ],
      [['doughs', 1]],
    ]);
  });

  it.each(['rey', 'ry', 'r', ''])('leaves %j alone, as short words have too many neighbours', (typed) => {
    expect([near(typed), near(typed, true)]).toEqual([[], []]);
  });

  it('compares an unfinished word with the beginnings of words', () => {
    expect([near('fremen', true), near('fremen', false), near('sourduo', true)]).toEqual([
      [
        ['fermentation', 1],
        ['fermented', 1],
      ],
      [],
      [['sourdough', 1]],
    ]);
  });

  it('finds nothing among no words', () => {
    expect(near('bread', false, [], [])).toEqual([]);
  });

  it('answers the same again', () => {
    const fuzzy = new FuzzyWords(words, counts);
    expect([fuzzy.near('breed', false), fuzzy.near('breed', true), fuzzy.near('breed', false)]).toEqual([
      [{ word: 0, distance: 1 }],
      [
        { word: 0, distance: 1 },
        { word: 1, distance: 1 },
      ],
      [{ word: 0, distance: 1 }],
    ]);
  });

  it('finds every word within the tolerance that begins with the same letter', () => {
    const letters = (minLength: number) =>
      fc.string({ unit: fc.constantFrom('b', 'r', 'e', 'a', 'd'), minLength, maxLength: 12 });
    fc.assert(
      fc.property(
        letters(4),
        fc.uniqueArray(letters(1), { maxLength: 60 }),
        fc.boolean(),
        (typed, list, open) => {
          const limit = tolerance(typed.length);
          const wanted = list
            .filter((word) => word[0] === typed[0])
            .map((word): [string, number] => [word, editDistance(typed, word, limit, open)])
            .filter(([, distance]) => distance <= limit);
          const found = near(typed, open, list, new Uint32Array(list.length));
          expect(found).toEqual(expect.arrayContaining(wanted));
          expect(found.every(([, distance]) => distance <= limit)).toBe(true);
          expect(found.map(([, distance]) => distance)).toEqual(
            found.map(([, distance]) => distance).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('FuzzyWords.exchanged', () => {
  const exchanged = (typed: string, list: string[]) =>
    new FuzzyWords(list, new Uint32Array(list.length))
      .exchanged(typed)
      .map(({ word, distance }): [string, number] => [list[word] ?? '', distance]);

  it('finds a name of which two letters changed places', () => {
    expect([exchanged('loives', ['olives', 'lovies', 'levies']), exchanged('barleg', ['bagler'])]).toEqual([
      [['lovies', 1]],
      [['bagler', 2]],
    ]);
  });

  it.each([
    ['of four letters', 'reey', 'ryee'],
    ['of eight letters', 'baguetet', 'bageuett'],
    ['that begins otherwise', 'yeastr', 'reasty'],
    ['with another letter', 'doremo', 'dormei'],
  ])('finds none %s', (_which, typed, word) => {
    expect(exchanged(typed, [word])).toEqual([]);
  });

  it('finds exactly the words of the same letters within two edits that begin alike', () => {
    const letters = fc.string({ unit: fc.constantFrom('b', 'r', 'e', 'é'), minLength: 3, maxLength: 9 });
    const shuffled = (word: string) =>
      fc.shuffledSubarray([...word], { minLength: word.length, maxLength: word.length });
    const typedWithList = letters.chain((typed) =>
      fc.tuple(
        fc.constant(typed),
        fc.uniqueArray(
          fc.oneof(
            letters,
            shuffled(typed).map((all) => all.join('')),
          ),
          { maxLength: 40 },
        ),
      ),
    );
    fc.assert(
      fc.property(typedWithList, ([typed, list]) => {
        const sorted = (word: string) => [...word].sort().join('');
        const wanted = list.filter(
          (word) =>
            [5, 6, 7].includes(typed.length) &&
            word[0] === typed[0] &&
            sorted(word) === sorted(typed) &&
            editDistance(typed, word, 2, false) <= 2,
        );
        const found = exchanged(typed, list).map(([word]) => word);
        expect(found.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 500 },
    );
  });
});
