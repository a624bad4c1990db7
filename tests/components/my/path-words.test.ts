import { expect, it } from 'vitest';
import { continueParts, doneText } from '../../../src/components/my/path-words.ts';

it('says how far a path is', () => {
  expect([doneText(9, 9), doneText(7, 9)]).toEqual(['Read, all 9', '7 of 9 read, the others set aside']);
  expect(continueParts(3, 9)).toEqual([
    { text: 'Continue: ', place: null },
    { text: '', place: 'path' },
    { text: ', 3 of 9 read, next ', place: null },
    { text: '', place: 'next' },
  ]);
});
