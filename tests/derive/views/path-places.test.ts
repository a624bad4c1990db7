import { describe, expect, it } from 'vitest';
import { pathPlaces } from '../../../src/derive/views/path-places.ts';
import { library, paper, path } from '../../model/invented-list.ts';

const list = library({
  'papers/ovens/steam.md': paper({ title: 'Steam', url: 'https://example.org/steam' }),
  'papers/ovens/yeast.md': paper({ title: 'Yeast', url: 'https://example.org/yeast' }),
  'paths/weekend.md': path(),
  'paths/evening.md': path({
    order: '0',
    steps: '[{ paper: steam, note: Why heat }, { paper: slow-dough, note: Why time }]',
  }),
});

describe('pathPlaces', () => {
  it.each([
    ['slow-dough', ['evening 2, after steam, before none', 'weekend 1, after none, before steam']],
    ['steam', ['evening 1, after none, before slow-dough', 'weekend 2, after slow-dough, before none']],
    ['yeast', []],
  ])('tells where %s stands on the reading paths', (id, places) => {
    const told = pathPlaces(list, id).map(
      ({ path: on, step, previous, next }) =>
        `${on.id} ${step}, after ${previous?.id ?? 'none'}, before ${next?.id ?? 'none'}`,
    );
    expect(told).toEqual(places);
  });
});
