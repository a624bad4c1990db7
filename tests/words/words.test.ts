import { describe, expect, it } from 'vitest';
import { englishWords, isCounted, placesOf, translatedWords } from '../../src/words/words.ts';

const texts = Object.values(englishWords).flatMap((part) =>
  typeof part === 'string' ? [] : Object.values(part as Record<string, unknown>),
);

describe('the English words', () => {
  it('are texts of one line, or texts by count that all have the same places', () => {
    for (const text of texts) {
      const all = isCounted(text) ? Object.values(text) : [text];
      for (const one of all) expect(one).toEqual(expect.stringMatching(/^\S(?:.*\S)?$/));
      const places = all.map((one) => new Set(placesOf(String(one))));
      // The text for one thing may say the number in words.
      for (const place of places)
        expect(places.at(-1)).toEqual(new Set([...(places.at(-1) ?? []), ...place]));
    }
  });
});

describe('translatedWords', () => {
  it('has the words of a translation in place of its own, and English where it says nothing', () => {
    const debates = { ...englishWords.debates, title: 'Streit' };
    expect(translatedWords({ language: 'de', debates: { title: 'Streit' } })).toEqual({
      ...englishWords,
      language: 'de',
      debates,
    });
  });
});
