import { expect, it } from 'vitest';
import { venueFields } from '../../src/records/venue-fields.ts';

it.each([
  ['', '2021', {}],
  ['Loaf Letters', '2021-03', { venue: 'Loaf Letters, 2021' }],
  ['Loaf Letters', undefined, { venue: 'Loaf Letters' }],
  ['Bread 2021', '2021', { venue: 'Bread 2021' }],
  [
    'Loaf Letters, vol. 5, no. 7, pp. 4-9',
    '2021',
    { venue: 'Loaf Letters, 2021', volume: '5', issue: '7', pages: '4-9' },
  ],
  ['Proc. of AAAI', '2021', { venue: 'Proc. of AAAI, 2021' }],
])('reads the container %j of %s', (container, date, fields) => {
  expect(venueFields(container, date)).toEqual(fields);
});
