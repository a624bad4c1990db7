import { expect, it } from 'vitest';
import { withShortVenue } from '../../src/records/short-venue.ts';

const venues = new Map([
  ['Loaf', { title: 'Proceedings of the Conference on Loaves', kind: 'paper-conference' as const }],
  ['Crumb', { title: 'Advances in Crumb Processing', editions: { 2021: 'The Twelfth Crumb Meeting' } }],
]);

it.each([
  ['Proceedings of the 2014 Conference on Loaves (Loaf), 2014', 'Loaf 2014'],
  ['Proceedings of the Thirty-Ninth Annual Conference on Loaves, Volume 1, 2014', 'Loaf 2014'],
  ['Proc. of Loaf, 2014', 'Proc. of Loaf, 2014'],
  ['Advances in Crumb Processing 34, 2014', 'Crumb 2014'],
  ['The Thirteenth Crumb Meeting', 'Crumb 2015'],
  ['Loaf, 2014', 'Loaf 2014'],
  ['Conference on Ovens, 2014', 'Conference on Ovens, 2014'],
])('writes the venue %s as %s', (venue, short) => {
  expect(withShortVenue({ fields: { venue, published: '2015-03' }, doubts: [] }, venues).fields.venue).toBe(
    short,
  );
});

it('takes the kind of the venue where the record has none', () => {
  const record = { fields: { venue: 'Loaf, 2014' }, doubts: [] };
  expect(withShortVenue(record, venues).fields.type).toBe('paper-conference');
  expect(
    withShortVenue({ fields: { type: 'chapter' as const, venue: 'Loaf, 2014' }, doubts: [] }, venues).fields
      .type,
  ).toBe('chapter');
});
