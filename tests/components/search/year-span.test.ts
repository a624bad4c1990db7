import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf, yearsWithin } from '../../../src/components/search/year-span.ts';

const offered = [2024, 2023, 2021, 2020];

describe('spanOf', () => {
  it.each([
    [[2021, 2023], { from: 2021, to: 2023 }],
    [[2020, 2021, 2023, 2024], { from: 2020, to: 2024 }],
    [[2020, 2023], null],
    [[2021], null],
    [[], null],
  ])('makes of %j the span %j', (chosen, span) => {
    expect(spanOf(offered, chosen)).toEqual(span);
  });
});

describe('yearsWithin', () => {
  it.each([
    [2021, 2023, [2023, 2021]],
    [2023, 2021, [2023, 2021]],
    [2022, null, [2024, 2023]],
    [null, 2020, [2020]],
    [2022, 2022, []],
    [null, null, []],
  ])('chooses from %j to %j the years %j', (from, to, years) => {
    expect(yearsWithin(offered, from, to)).toEqual(years);
  });

  it('chooses what is one span again', () => {
    const year = fc.integer({ min: 1990, max: 2030 });
    fc.assert(
      fc.property(fc.uniqueArray(year), year, year, (years, from, to) => {
        const chosen = yearsWithin(years, from, to);
        fc.pre(chosen.length > 1);
        const span = spanOf(years, chosen);
        expect(span && yearsWithin(years, span.from, span.to)).toEqual(chosen);
      }),
    );
  });
});
