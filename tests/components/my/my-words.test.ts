import { expect, it } from 'vitest';
import { deletedText, goneText, shownText } from '../../../src/components/my/my-words.ts';

it('counts what is shown, taken away and deleted', () => {
  expect(shownText(2, 1200)).toBe('2 of 1,200 papers');
  expect([goneText(1, true), goneText(2, false)]).toEqual([
    'Removed 1 paper.',
    'Moved 2 papers out of this view.',
  ]);
  expect([deletedText(2, 0), deletedText(1, 2)]).toEqual([
    'Deleted 2 papers with your notes.',
    'Deleted 1 paper with your notes and 2 paths begun.',
  ]);
});
