import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence, sentences } from '../../src/text/sentences.ts';

const parts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['It rises. It falls! Does it? Yes.', ['It rises. ', 'It falls! ', 'Does it? ', 'Yes.']],
    ['Dough of 1.5 kg, e.g. Rye, rises. Good.', ['Dough of 1.5 kg, e.g. Rye, rises. ', 'Good.']],
    [
      'As A. Kneader et al. Show, cf. Fig. 3. So it is.',
      ['As A. Kneader et al. Show, cf. Fig. 3. ', 'So it is.'],
    ],
    ['It stands\non two lines. It\nends.', ['It stands\non two lines. ', 'It\nends.']],
    ['It stands over it. He rests.', ['It stands over it. ', 'He rests.']],
    ['面团发酵。烤箱很热。', ['面团发酵。', '烤箱很热。']],
    ['no end', ['no end']],
    ['', []],
  ])('are found in %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('leave out nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parts(text).join('')).toBe(text);
      }),
    );
  });
});

describe('the first sentence', () => {
  it.each([
    [' It rises. It falls.', 'It rises.'],
    ['It rises', 'It rises'],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});
