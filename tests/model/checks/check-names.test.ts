import { describe, expect, it } from 'vitest';
import { load, paper, slowDough, type Fields } from '../invented-list.ts';

function doubts(fields: Fields) {
  const { problems } = load({ [slowDough]: paper(fields) });
  return problems.map(({ rule, line, column, fix }) => [rule, `${line}:${column}`, fix]);
}

describe('checkNames', () => {
  it('looks at editors as at authors', () => {
    expect(
      doubts({ type: 'book', editors: '[Ada Kneader*]', organization: 'Mill', publisher: 'Mill Press' }),
    ).toEqual([['author-doubt', '8:11', 'write Ada Kneader']]);
  });

  it.each([
    '[{ family: Team, given: Rye }]',
    '["Team, Rye"]',
    '[{ family: Kneader, given: "A*" }]',
    '["Almada Serrano, Maria Luz"]',
    '\n  - "Ada Kneader, Bo Crumb"',
    '\n  - family: Google',
    '[{ organization: Rye Team }]',
  ])('is answered by quotes and maps: %s', (authors) => {
    expect(doubts({ authors })).toEqual([]);
  });

  it('tells each author once', () => {
    expect(doubts({ authors: '[Organization for Rye and Wheat, <b>]' }).map(([rule]) => rule)).toEqual([
      'author-form',
      'text-form',
    ]);
  });
});
