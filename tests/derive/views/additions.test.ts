import { describe, expect, it } from 'vitest';
import { additions } from '../../../src/derive/views/additions.ts';
import { bakery } from '../invented-bakery.ts';

const state = { newest: '2026-11-24', counts: { '': 1, ovens: 1, fermentation: 0 } };

describe('additions', () => {
  it.each([
    [
      '',
      [
        { day: '2026-11-24', count: 1 },
        { day: '2026-11-23', count: 3 },
      ],
    ],
    ['fermentation', [{ day: '2026-11-23', count: 3 }]],
    ['cellar', []],
  ])('counts by day what joined the theme %j, with the state of the whole list', (theme, days) => {
    expect(additions(bakery(), theme)).toEqual({ days, state });
  });
});
