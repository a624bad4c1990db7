import { describe, expect, it } from 'vitest';
import { allText } from '../../../src/components/live-search/words.ts';

describe('the last row of the list', () => {
  it.each([
    [12, 0, ' rye ', 'All 12 results for “rye”'],
    [1, 3, 'rye', '1 result for “rye”'],
    [0, 2, 'rye oat', '2 papers have some of the words of “rye oat”'],
    [0, 1, 'rye oat', '1 paper has some of the words of “rye oat”'],
    [0, 0, 'rye', 'No papers match “rye”: see what to try'],
    [2, 0, 'r'.repeat(60), `All 2 results for “${'r'.repeat(39)}…”`],
  ])('says for %i papers and %i related ones of %j: %s', (total, related, query, text) => {
    expect(allText(total, related, query)).toBe(text);
  });
});
