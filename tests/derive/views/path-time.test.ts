import { describe, expect, it } from 'vitest';
import { pathTime } from '../../../src/derive/views/path-time.ts';
import { englishWords } from '../../../src/words/words.ts';
import { library, paper, path } from '../../model/invented-list.ts';

/** The time of a path with these steps, given as what stands behind the note of each of two. */
function timeOf(first: string, second: string): string | null {
  const list = library({
    'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
    'paths/weekend.md': path({
      steps: `[{ paper: slow-dough, note: Why time${first} }, { paper: steam, note: Why heat${second} }]`,
    }),
  });
  const [weekend] = list.paths;
  return weekend ? pathTime(weekend, englishWords) : 'no path';
}

describe('pathTime', () => {
  it.each([
    [', minutes: 10', ', minutes: 12', 'about 22 minutes'],
    [', minutes: 25', ', minutes: 35', 'about 1 hour'],
    [', minutes: 50', ', minutes: 60', 'about 1¾ hours'],
    [
      ', minutes: 50',
      ', minutes: 60, optional: true',
      'about 1¾ hours, about 50 minutes without optional steps',
    ],
    [', minutes: 50', '', null],
    ['', '', null],
  ])('adds%s and%s up', (first, second, time) => {
    expect(timeOf(first, second)).toBe(time);
  });
});
