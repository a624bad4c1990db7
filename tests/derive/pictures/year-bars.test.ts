import { describe, expect, it } from 'vitest';
import { yearBars } from '../../../src/derive/pictures/year-bars.ts';
import type { Paper } from '../../../src/model/library.ts';
import { bakery } from '../invented-bakery.ts';

const order = ['ovens', 'fermentation'];

function inYears(years: readonly number[]): Paper[] {
  const [first] = bakery().papers;
  return first ? years.map((year) => ({ ...first, theme: 'ovens', published: { year } })) : [];
}

describe('yearBars', () => {
  it('stacks the papers of each year by their own theme, and leaves no year out', () => {
    expect(yearBars(bakery().papers, order)).toEqual({
      bars: [
        {
          label: '2019',
          year: 2019,
          total: 1,
          x: 6.25,
          width: 25,
          y: 7.4,
          parts: [{ theme: 'fermentation', count: 1, y: 7.4, height: 3 }],
        },
        { label: '2020', year: 2020, total: 0, x: 37.5, width: 25, y: 10.4, parts: [] },
        {
          label: '2021',
          year: 2021,
          total: 3,
          x: 68.75,
          width: 25,
          y: 1.4,
          parts: [
            { theme: 'ovens', count: 2, y: 4.4, height: 6 },
            { theme: 'fermentation', count: 1, y: 1.4, height: 3 },
          ],
        },
      ],
      themes: [
        { theme: 'ovens', total: 2 },
        { theme: 'fermentation', total: 2 },
      ],
      height: 12,
      base: 10.4,
    });
  });

  it('counts every paper once, however long the list reaches back', () => {
    const picture = yearBars(inYears([1900, 1950, 1996, 1997, 2025, 2025]), order);
    expect(picture?.bars.length).toBe(30);
    expect(picture?.bars[0]).toMatchObject({ label: '1996', year: null, total: 3 });
    expect(picture?.bars.reduce((sum, { total }) => sum + total, 0)).toBe(6);
  });

  it.each([[[]], [[2021, 2021]]])('draws nothing of papers of the years %j', (years) => {
    expect(yearBars(inYears(years), order)).toBeNull();
  });
});
