import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeNumbers,
  decodePostings,
  decodeWords,
  encodeNumbers,
  encodePostings,
  encodeWords,
} from '../../../src/search/index/format.ts';
import { maxWordLength } from '../../../src/search/words/normalise.ts';

const inOrder = (words: readonly string[]) => [...new Set(words)].sort();

const letter = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => /^[\p{L}\p{N}]$/u.test(text));

/** Words of few letters share beginnings often; the others bring every script in. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '酵', '𠀀', '𠀁'), minLength: 1, maxLength: 8 }),
      fc.string({ unit: letter, minLength: 1, maxLength: maxWordLength / 2 }),
    ),
    { maxLength: 60 },
  )
  .map(inOrder);

/** Postings in order, and how many papers there are. */
const postings = fc.integer({ min: 1, max: 3000 }).chain((total) =>
  fc.record({
    total: fc.constant(total),
    all: fc.array(
      fc
        .uniqueArray(fc.integer({ min: 0, max: total - 1 }), { minLength: 1, maxLength: Math.min(total, 40) })
        .chain((docs) =>
          fc.record({
            docs: fc.constant(docs.sort((a, b) => a - b)),
            profiles: fc.array(fc.integer({ min: 0, max: 254 }), {
              minLength: docs.length,
              maxLength: docs.length,
            }),
          }),
        ),
      { maxLength: 12 },
    ),
  }),
);

describe('encodeWords', () => {
  it('stores what a word shares with the one before, and the rest', () => {
    expect(encodeWords(['rye', 'ryebread', 'salt', 'sourdough'])).toEqual({
      shared: Uint8Array.of(0, 3, 0, 1),
      rest: Uint8Array.of(3, 5, 4, 8),
      text: new TextEncoder().encode('ryebreadsaltourdough'),
    });
  });
});

describe('decodeWords', () => {
  it('gives the words back that were encoded', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(decodeWords(encodeWords(list))).toEqual(list);
      }),
    );
  });

  it('keeps letters whole that share half of their code', () => {
    const list = ['𠀀', '𠀁', '𠀁𠀂'];
    expect(decodeWords(encodeWords(list))).toEqual(list);
  });

  it('refuses a text that is cut off', () => {
    const data = encodeWords(['rye', 'salt', 'yeast']);
    for (let length = 0; length < data.text.length; length++)
      expect(() => decodeWords({ ...data, text: data.text.subarray(0, length) })).toThrow(Error);
  });
});

describe('encodeNumbers', () => {
  it('takes a bit each for zeros, and a larger parameter for larger numbers', () => {
    expect([encodeNumbers([0, 0, 0]), encodeNumbers([9, 10, 11]).k, encodeNumbers([])]).toEqual([
      { k: 0, bytes: Uint8Array.of(0) },
      2,
      { k: 0, bytes: new Uint8Array() },
    ]);
  });
});

describe('decodeNumbers', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 80 });

  it('gives the numbers back that were encoded', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { k, bytes } = encodeNumbers(values);
        expect([...decodeNumbers(bytes, k, values.length)]).toEqual(values);
      }),
    );
  });

  it('refuses bytes that are cut off', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (values, cut) => {
        const { k, bytes } = encodeNumbers(values);
        const part = bytes.subarray(0, cut % bytes.length);
        expect(() => decodeNumbers(part, k, values.length)).toThrow(Error);
      }),
    );
  });
});

describe('decodePostings', () => {
  it('gives the postings back that were encoded, one word after the other', () => {
    fc.assert(
      fc.property(postings, ({ all, total }) => {
        const counts = all.map(({ docs }) => docs.length);
        const { docs, profiles, starts } = decodePostings(encodePostings(all, total), counts, total);
        expect({ docs: [...docs], profiles: [...profiles], starts: [...starts] }).toEqual({
          docs: all.flatMap((word) => word.docs),
          profiles: all.flatMap((word) => word.profiles),
          starts: counts.reduce((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], [0]),
        });
      }),
    );
  });

  it('reads nothing where there is nothing', () => {
    expect(decodePostings(encodePostings([], 0), [], 0)).toEqual({
      docs: new Uint32Array(),
      profiles: new Uint8Array(),
      starts: Uint32Array.of(0),
    });
  });

  it('refuses bytes that are cut off anywhere', () => {
    fc.assert(
      fc.property(postings, fc.nat(), ({ all, total }, cut) => {
        const bytes = encodePostings(all, total);
        fc.pre(bytes.length > 0);
        const counts = all.map(({ docs }) => docs.length);
        expect(() => decodePostings(bytes.subarray(0, cut % bytes.length), counts, total)).toThrow(
          'the postings are cut off',
        );
      }),
    );
  });
});
