import { expect, it } from 'vitest';
import { withShortVenue } from '../../src/records/short-venue.ts';

const venues = new Map([
  ['Loaf', { title: 'Proceedings of the Conference on Loaves', kind: 'paper-conference' as const }],
  [
    'Crumb',
    {
      title: 'Advances in Crumb Processing',
      editions: { 2021: 'The Twelfth Crumb Meeting', 2022: 'The Crumb Meeting (Volume 1: Long Papers)' },
    },
  ],
  [
    'EAB',
    {
      title: 'Proceedings of the Conference of the European Chapter of the Association for Baking',
      kind: 'paper-conference' as const,
      editions: {
        2021: 'Proceedings of the 16th Conference of the European Chapter of the Association for Baking: Main Volume',
      },
    },
  ],
]);

it.each([
  ['Proceedings of the 2014 Conference on Loaves (Loaf), 2014', 'Loaf 2014'],
  ['Proceedings of the Thirty-Ninth Annual Conference on Loaves, Volume 1, 2014', 'Loaf 2014'],
  ['Proc. of Loaf, 2014', 'Loaf 2014'],
  ['Advances in Crumb Processing 34, 2014', 'Crumb 2014'],
  ['The Thirteenth Crumb Meeting', 'Crumb 2015'],
  ['Loaf, 2014', 'Loaf 2014'],
  ['Conference on Ovens, 2014', 'Conference on Ovens, 2014'],
  ['Proceedings of the 17th Conference of the European Chapter of the Association for Baking', 'EAB 2015'],
  ['16th Conference of the European Chapter of the Association for Baking: Main Volume, 2014', 'EAB 2014'],
  [
    'Proc. of the 15th Conference of the European Chapter of the Association for Baking: Volume 2, Short Papers, 2014',
    'EAB 2014',
  ],
  [
    'Proceedings of the 17th Conference of the European Chapter of the Association for Baking: Demonstrations, 2014',
    'Proceedings of the 17th Conference of the European Chapter of the Association for Baking: Demonstrations, 2014',
  ],
])('writes the venue %s as %s', (venue, short) => {
  expect(withShortVenue({ fields: { venue, published: '2015-03' }, doubts: [] }, venues).fields.venue).toBe(
    short,
  );
});

it('takes the name that a meeting had in the year', () => {
  const title = 'Advances in Dough';
  const names = new Map([
    ['DOUGH', { title, editions: { 2016: title, 2017: title } }],
    ['NewDough', { title, editions: { 2017: title, 2018: title } }],
  ]);
  const named = (published: string) =>
    withShortVenue({ fields: { venue: title, published }, doubts: [] }, names).fields.venue;
  expect(['2003', '2016', '2017', '2018', '2026'].map(named)).toEqual([
    'DOUGH 2003',
    'DOUGH 2016',
    'DOUGH 2017',
    'NewDough 2018',
    'NewDough 2026',
  ]);
});

it('takes the kind of the venue where the record has none', () => {
  const record = { fields: { venue: 'Loaf, 2014' }, doubts: [] };
  expect(withShortVenue(record, venues).fields.type).toBe('paper-conference');
  const chapter =
    'Proceedings of the 17th Conference of the European Chapter of the Association for Baking, 2014';
  expect(withShortVenue({ fields: { venue: chapter }, doubts: [] }, venues).fields.type).toBe(
    'paper-conference',
  );
  expect(
    withShortVenue({ fields: { type: 'chapter' as const, venue: 'Loaf, 2014' }, doubts: [] }, venues).fields
      .type,
  ).toBe('chapter');
});

it.each([
  [
    'Proceedings of the 2014 Conference on Loaves (Loaf), 2014',
    [
      'citations print the full title only if it stands under `editions` of Loaf in vocabulary.yaml: add `2014: "Proceedings of the 2014 Conference on Loaves (Loaf)"`',
    ],
  ],
  ['Proceedings of the Conference on Loaves, 2014', []],
  ['Loaf, 2014', []],
  ['The Twelfth Crumb Meeting, 2021', []],
  [
    'The Fifth Crumb Meeting (Volume 2: Short Papers), 2022',
    [
      'the record says volume 2 of the proceedings, but under `editions` of Crumb in vocabulary.yaml stands volume 1: write the venue of that volume',
    ],
  ],
])('tells how the full title is kept: %s', (venue, doubts) => {
  expect(withShortVenue({ fields: { venue }, doubts: [] }, venues).doubts).toEqual(doubts);
});
