import { describe, expect, it } from 'vitest';
import { load, paper, slowDough, type Fields } from '../invented-list.ts';

/** The rule and the repair of each problem of a paper with these fields. */
function repairs(fields: Fields): string[][] {
  return load({ [slowDough]: paper(fields) }).problems.map(({ rule, fix }) => [rule, fix]);
}

describe('the town of a publisher', () => {
  it('has a field of its own', () => {
    const fix = 'write `publisher: MIT Press` and `place: "Cambridge, MA"`, each on a line of its own';
    expect(repairs({ publisher: 'MIT Press, Cambridge, MA' })).toEqual([['venue-form', fix]]);
    expect(repairs({ publisher: 'MIT Press, Cambridge, MA', place: 'Cambridge' })).toEqual([
      ['venue-form', 'write `publisher: MIT Press`'],
    ]);
  });

  it.each(['Curran Associates, Inc.', 'MIT Press', 'Association for Loaves, Ghent', 'Wiley, Ltd.'])(
    'is not looked for in %s',
    (publisher) => {
      expect(repairs({ publisher: `"${publisher}"` })).toEqual([]);
    },
  );
});

describe('the town of a meeting', () => {
  it('is told apart from names behind a year', () => {
    const type = 'paper-conference';
    expect(repairs({ type, venue: '"Bread 2021, Rye, Oven Track"' })).toEqual([]);
    expect(repairs({ type, venue: '"Bread 2021, Ghent, Belgium"', place: 'Ghent' })).toEqual([
      ['venue-form', 'write `venue: Bread 2021`'],
    ]);
  });
});
