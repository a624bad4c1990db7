import { describe, expect, it } from 'vitest';
import { placeInVenue } from '../../../src/derive/views/publication.ts';
import { englishWords } from '../../../src/words/words.ts';
import { entry } from '../invented-entry.ts';

describe('placeInVenue', () => {
  it.each([
    [
      { type: 'article-journal', venue: '"Loaf Letters, 2021"', volume: '60', issue: '2', pages: '103-148' },
      ['vol. 60', 'no. 2', 'pp. 103–148'],
    ],
    [{ type: 'article-journal', venue: '"Loaf Letters, 2021"', pages: 'e12' }, ['p. e12']],
    [
      {
        type: 'chapter',
        venue: '"Handbook of Bread, 2021"',
        editors: '[Ada Kneader, Bo Crumb]',
        edition: '2',
        series: 'Notes in Baking',
        publisher: 'Mill Press',
        place: 'Ghent',
      },
      ['edited by Ada Kneader, Bo Crumb', '2nd ed.', 'Notes in Baking', 'Ghent: Mill Press'],
    ],
    [{ type: 'report', venue: 'Grain Institute', number: 'TR-7' }, ['no. TR-7']],
    [{ type: 'thesis', venue: 'University of Rye', degree: 'master' }, ['Master’s thesis']],
    [{ type: 'article-journal', venue: '"Loaf Letters 60(2):103-148, 2021"' }, []],
  ])('tells it in words: %j', (fields, parts) => {
    expect(placeInVenue(entry(fields), englishWords)).toEqual(parts);
  });
});
