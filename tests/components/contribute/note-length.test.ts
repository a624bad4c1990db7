import { expect, it } from 'vitest';
import { noteLength } from '../../../src/components/contribute/note-length.ts';

it.each([
  ['', '0 words; 40 more at least'],
  ['Dough!', '1 word; 39 more at least'],
  ['dough '.repeat(40), '40 words; a good length'],
  [`${'dough '.repeat(90)}\n\nA second paragraph does not count.`, '90 words; a good length'],
  ['dough '.repeat(92), '92 words; 2 too many'],
])('a note of %j is as long as it says', (note, length) => {
  expect(noteLength(note)).toBe(length);
});
