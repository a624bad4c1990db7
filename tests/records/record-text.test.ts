import { expect, it } from 'vitest';
import { titleOf } from '../../src/records/record-text.ts';

it.each([
  ['Rye Goes Big -- A Study of Loaves.', 'Rye Goes Big – A Study of Loaves'],
  ['Rye! --- A Study', 'Rye! — A Study'],
  ['Of --rye -- 5', 'Of --rye – 5'],
])('reads the title %s', (title, read) => {
  expect(titleOf(title)).toBe(read);
});
