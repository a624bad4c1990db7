import { expect, it } from 'vitest';
import { paper, slowDough, told, type Fields } from '../invented-list.ts';

/** What is found, and how it is mended, in an article of a journal with these fields. */
const repairs = (fields: Fields) =>
  told({ [slowDough]: paper({ type: 'article-journal', venue: '"Loaf Letters, 2021"', ...fields }) }).map(
    ({ rule, found, fix }) => [rule, found, fix],
  );

it.each([
  ['volume', 'vol. 12', '12'],
  ['volume', 'Volume XII', 'XII'],
  ['issue', 'no. 3', '3'],
  ['issue', 'Heft 3', '3'],
  ['edition', '2nd edition', '2nd'],
  ['edition', '3. ed.', '3.'],
  ['pages', 'pp. 12-19', '12-19'],
])('%s stands without the word that citations add: %s', (field, written, bare) => {
  expect(repairs({ [field]: written })).toEqual([['text-form', `\`${written}\``, `write \`${bare}\``]]);
});

it.each([
  ['volume', 'Volta 3'],
  ['issue', 'Special Issue 3'],
  ['issue', 'Suppl. 3'],
  ['edition', 'Revised edition'],
])('%s may be words: %s', (field, written) => {
  expect(repairs({ [field]: written })).toEqual([]);
});

it.each([
  ['degree', 'PhD', 'write `doctoral`'],
  ['degree', 'M.Sc.', 'write `master`'],
  ['degree', 'Bachelor of Science', 'write `bachelor`'],
  ['language', 'German', 'write de'],
  ['language', 'Ryeish', 'look it up in BCP 47'],
])('%s is offered in the words of the format: %s', (field, written, fix) => {
  expect(repairs({ [field]: written })).toEqual([['unknown-value', `\`${written}\``, fix]]);
});

it('a venue may be as long as the titles of venues in the vocabulary', () => {
  expect(repairs({ venue: 'x'.repeat(300) })).toEqual([]);
  expect(repairs({ venue: 'x'.repeat(301) })).toEqual([['text-form', '301 characters', 'shorten it']]);
});
