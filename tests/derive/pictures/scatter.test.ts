import { describe, expect, it } from 'vitest';
import { scatters } from '../../../src/derive/pictures/scatter.ts';
import type { Library } from '../../../src/model/library.ts';
import { library, paper, site } from '../../model/invented-list.ts';

/** A list whose papers state hours and loaves, in this order. */
function baked(
  stated: readonly string[],
  plots = '[{ x: hours, y: loaves, line: 10, label: ten an hour }]',
): Library {
  return library({
    'site.md': site({ facts: '{ hours: { label: Hours }, loaves: { label: Baked, unit: loaves } }', plots }),
    'papers/ovens/slow-dough.md': null,
    ...Object.fromEntries(
      stated.map((facts, at) => [
        `papers/ovens/loaf-${at}.md`,
        paper({
          title: `"Loaf ${'abcdefgh'.charAt(at)}"`,
          url: `https://example.org/${at}`,
          facts: `{ ${facts} }`,
        }),
      ]),
    ),
  });
}

const picture = (list: Library) => scatters(list, list.papers)[0];

describe('scatters', () => {
  it('puts papers where their numbers are, on logarithmic axes where these are far apart', () => {
    const list = baked(['hours: 1, loaves: 10', 'hours: 100, loaves: 1K', 'hours: 10, loaves: "10"']);
    const drawn = picture(list);
    expect(drawn).toMatchObject({
      id: 'hours-loaves',
      moved: false,
      left: 0,
      height: 25,
      base: 22,
      start: 13,
    });
    expect(drawn?.x).toEqual({
      label: 'Hours',
      ticks: [
        { label: '1', at: 20.12 },
        { label: '10', at: 55 },
        { label: '100', at: 89.88 },
      ],
    });
    expect(drawn?.y.label).toBe('Baked (loaves)');
    expect(drawn?.dots.map(({ paper: { id }, stated, x, y }) => [id, stated.x, stated.y, x, y])).toEqual([
      ['loaf-0', '1', '10', 20.12, 20.3],
      ['loaf-2', '10', '10', 55, 20.3],
      ['loaf-1', '100', '1K', 89.88, 3.7],
    ]);
    // Ten loaves an hour: through the first dot and the last.
    expect(drawn?.line).toEqual({ label: 'ten an hour', x1: 13, y1: 22, x2: 97, y2: 2 });
  });

  it('starts linear axes at nothing', () => {
    const list = baked(['hours: 1, loaves: 2', 'hours: 2, loaves: 4', 'hours: 4, loaves: 8']);
    expect(picture(list)?.x.ticks).toEqual(
      [0, 1, 2, 3, 4].map((hours) => ({ label: String(hours), at: expect.any(Number) as number })),
    );
    expect(picture(list)?.dots.map(({ y }) => y)).toEqual([17.56, 13.11, 4.22]);
  });

  it('moves papers of the same two numbers apart, and says so', () => {
    const list = baked(['hours: 1, loaves: 2', 'hours: 1, loaves: 2', 'hours: 4, loaves: 8']);
    expect(picture(list)?.moved).toBe(true);
    expect(picture(list)?.dots.map(({ y }) => y)).toEqual([17.56, 18.36, 4.22]);
  });

  it('leaves out what is no number, and draws nothing of two papers', () => {
    const list = baked(['hours: 1, loaves: many', 'hours: 1, loaves: 2', 'loaves: 2', 'hours: 4, loaves: 8']);
    expect(scatters(list, list.papers)).toEqual([]);
  });

  it('draws what site.md declares and nothing else', () => {
    const list = library();
    expect(scatters(list, list.papers)).toEqual([]);
  });
});
