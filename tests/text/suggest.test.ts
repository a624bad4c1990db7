import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

const known = ['rye', 'spelt', 'sourdough', 'fermentation'];

describe('suggest', () => {
  it.each([
    ['sourdoug', 'sourdough'],
    ['Sourdough', 'sourdough'],
    ['fermentatoin', 'fermentation'],
    ['rey', null],
    ['ry', 'rye'],
    ['spel', 'spelt'],
    ['sp', null],
    ['baguette', null],
    ['', null],
  ])('answers %j with %j', (word, answer) => {
    expect(suggest(word, known)).toBe(answer);
  });

  it('takes the nearest word, and the first of two that are as near', () => {
    expect(suggest('brioch', ['broach', 'brioche', 'briochs'])).toBe('brioche');
  });

  it('finds nothing among no words', () => {
    expect(suggest('rye', [])).toBeNull();
  });

  it('gives a known word at most two letters away, or null', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 5 }), (word, words) => {
        const answer = suggest(word, words);
        expect([...words, null]).toContain(answer);
        expect(Math.abs((answer ?? word).length - word.length)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('gives a word that is known back', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        expect(words.map((word) => suggest(word, words))).toEqual(words);
      }),
    );
  });
});
