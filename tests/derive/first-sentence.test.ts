import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/derive/first-sentence.ts';

/** Fills a sentence up to a length at which it stands alone. */
const long = 'A loaf that rests for two days in a cold room tastes of more than one that does not';

describe('firstSentence', () => {
  it('ends with the first sentence, or with the note', () => {
    expect(firstSentence(`${long}. Salt it.`)).toBe(`${long}.`);
    expect(firstSentence(`${long}? Nobody knows.`)).toBe(`${long}?`);
    expect(firstSentence(long)).toBe(long);
    expect(firstSentence('')).toBe('');
  });

  it('takes the next sentence along where one is short', () => {
    expect(firstSentence(`How long? ${long}. Salt it.`)).toBe(`How long? ${long}.`);
  });

  it('does not end at a line break or behind an abbreviation', () => {
    expect(firstSentence(`${long}\nsays A. Kneader et al. Rye is\nanother matter. Salt it.`)).toBe(
      `${long}\nsays A. Kneader et al. Rye is\nanother matter.`,
    );
  });

  it('keeps emphasis and formulas, and of links their words alone', () => {
    const formula =
      '<span class="katex"><math><mi>t</mi><annotation encoding="application/x-tex">t. T</annotation></math></span>';
    expect(firstSentence(`<em>${long}</em>, <a href="/papers/steam/">Steam</a> ${formula}. Salt it.`)).toBe(
      `<em>${long}</em>, Steam ${formula}.`,
    );
    expect(firstSentence(`<em>${long}. Salt</em> it.`)).toBe(`<em>${long}.</em>`);
  });

  it('leaves out the marks of footnotes', () => {
    expect(
      firstSentence(`${long}<sup><a href="#user-content-fn-1" data-footnote-ref="">1</a></sup>. Salt it.`),
    ).toBe(`${long}.`);
  });
});
