import { expect, it } from 'vitest';
import { continueText, doneText } from '../../../src/components/my/path-words.ts';

it('says how far a path is', () => {
  expect([doneText(9, 9), doneText(7, 9)]).toEqual(['Read, all 9', '7 of 9 read, the others set aside']);
  expect(continueText(3, 9, 'Slow Dough')).toEqual(['Continue:', ', 3 of 9 read, next Slow Dough']);
});
