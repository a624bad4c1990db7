import { describe, expect, it } from 'vitest';
import { compareRows, countedColumns } from '../../../src/derive/compare/table.ts';
import { bakery } from '../invented-bakery.ts';

describe('countedColumns', () => {
  it('says how many papers fill each, which are hidden, and how many have each value', () => {
    expect(
      countedColumns(bakery()).map(({ name, filled, isHidden, counts }) => [name, filled, isHidden, counts]),
    ).toEqual([
      ['published', 4, false, []],
      ['loaves', 2, false, []],
      ['flour', 1, false, [1]],
      ['level', 3, false, [2, 1]],
      ['course', 1, false, [1]],
      ['ovens', 0, true, []],
      ['theme', 4, true, [2, 3]],
      ['tag', 3, true, [3, 2, 1]],
    ]);
  });
});

describe('compareRows', () => {
  it('words every cell', () => {
    expect(compareRows(bakery()).at(2)).toEqual({
      id: 'steam',
      short: 'Steam',
      title: 'Steam',
      year: 2021,
      texts: ['2021-03', '12', '', 'hard', 'bread', '', 'Ovens', 'Rye Flour, crust'],
    });
  });
});
