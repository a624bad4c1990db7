import { expect, it } from 'vitest';
import { journalForm } from '../../../src/model/venues/journal-form.ts';
import { likelyType } from '../../../src/model/venues/likely-type.ts';
import { unpublishedVenue } from '../../../src/model/venues/other-places.ts';

it.each([
  ['Preprint 2021', { name: '', words: 'Preprint 2021' }],
  ['Manuscript', { name: '', words: 'Manuscript' }],
  ['Accepted at the Bread 2021', { name: 'Bread 2021', words: 'Accepted at' }],
  [
    'Accepted for publication in Loaf Letters',
    { name: 'Loaf Letters', words: 'Accepted for publication in' },
  ],
  ['To appear in Loaf Letters', { name: 'Loaf Letters', words: 'To appear in' }],
  ['Loaf Letters, in press', { name: 'Loaf Letters', words: 'in press' }],
  ['Under review at Bread 2021', { name: '', words: 'Under review at Bread 2021' }],
  ['Preprint Letters', null],
])('tells a venue in which a paper has not appeared yet: %s', (venue, unpublished) => {
  expect(unpublishedVenue(venue)).toEqual(unpublished);
});

it('takes the conference of a chapter for a conference', () => {
  const venue = 'Proceedings of the 17th Conference of the European Chapter of the Association for Baking';
  expect(likelyType(venue, false)).toBe('paper-conference');
});

it.each(['Loaf Letters 452 : 1 - 12, 2021', 'Loaf Letters 452:1 - 12, 2021', 'Rye 2000, 2021'])(
  'reads no name that ends in a place or a year as one of a journal: %s',
  (venue) => {
    expect(journalForm(venue)).toBeNull();
  },
);
