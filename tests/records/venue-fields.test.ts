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
  [
    'Proceedings of the 3rd Conference on Loaves: Rye, BREAD-RYE 2019, Ghent, OVL, Belgium, June 2-7, 2019, Volume 1 (Long Papers)',
    '2020',
    { venue: 'Proceedings of the 3rd Conference on Loaves: Rye, 2019' },
  ],
  [
    'Proceedings of the 2014 Conference on Loaves, Bread 2014, October 25-29, 2014, Ghent, Belgium, A meeting of bakers',
    '2014',
    { venue: 'Proceedings of the 2014 Conference on Loaves, 2014' },
  ],
  [
    'Advances in Loaves 30: Annual Conference on Loaves 2017, December 4-9, 2017, Ghent, Belgium',
    '2017',
    { venue: 'Advances in Loaves 30, 2017' },
  ],
  ['Proc. of AAAI', '2021', { venue: 'Proc. of AAAI, 2021' }],
])('reads the container %j of %s', (container, date, fields) => {
  expect(venueFields(container, date)).toEqual(fields);
});
