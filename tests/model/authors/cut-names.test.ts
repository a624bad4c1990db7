import { describe, expect, it } from 'vitest';
import { cutFinding } from '../../../src/model/authors/cut-names.ts';
import { doubtfulNames } from '../../../src/model/authors/doubts.ts';

describe('cutFinding', () => {
  it.each([
    [
      'Rye Mill',
      'Inc.',
      'write `{ organization: "Rye Mill, Inc." }` in place of this item and the one before it',
    ],
    ['Baker', 'LLC', 'write `{ organization: "Baker, LLC" }` in place of this item and the one before it'],
    ['Ada Kneader', 'Jr.', 'write "Kneader, Jr., Ada" in place of this item and the one before it'],
    ['Bo van der Crumb', 'III', 'write "van der Crumb, III, Bo" in place of this item and the one before it'],
    ['Ada Kneader', 'PhD', 'delete this item'],
  ])('puts the end of a name back: %s, %s', (before, name, fix) => {
    expect(cutFinding(name, before, true)?.fix).toBe(fix);
  });

  it('says what was found and what is expected', () => {
    expect(cutFinding('Inc.', 'Rye Mill', false)).toEqual({
      found: '`Inc.`, the end of a name without the name',
      expected: 'one name an item, with quotes around a name that holds a comma',
      fix: 'write `- organization: "Rye Mill, Inc."` in place of this item and the one before it',
    });
  });

  it.each([
    ['Ada Kneader', 'Bo Crumb'],
    ['Kneader', 'V'],
    [undefined, 'Inc.'],
    ['Ada Kneader', 'Google'],
  ])('is silent of whole names: %s, %s', (before, name) => {
    expect(cutFinding(name, before, true)).toBeNull();
  });

  it('is told once, at the end that was cut off', () => {
    const authors = ['Rye Mill', 'Inc.'].map((name) => ({ name, isQuoted: false }));
    const doubts = doubtfulNames(authors, { inBrackets: true, maySignAlone: false });
    expect(doubts.map(({ index, finding }) => [index, finding.fix])).toEqual([
      [1, 'write `{ organization: "Rye Mill, Inc." }` in place of this item and the one before it'],
    ]);
  });
});
