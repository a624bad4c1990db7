import { describe, expect, it } from 'vitest';
import { typographic } from '../../../../src/derive/citing/styles/typographic.ts';

describe('typographic', () => {
  it.each([
    ['Why "rye"?', 'Why “rye”?', 'Why ‘rye’?'],
    ["Why 'rye'?", 'Why “rye”?', 'Why ‘rye’?'],
    [
      "The \"big 'small' loaf\" and 'so on'",
      'The “big ‘small’ loaf” and ‘so on’',
      'The ‘big “small” loaf’ and ‘so on’',
    ],
    ['‘Rye’ and “spelt”', '‘Rye’ and “spelt”', '‘Rye’ and ‘spelt’'],
    ['("Rye" loaf)', '(“Rye” loaf)', '(‘Rye’ loaf)'],
  ])('curls the quotes of %s, and turns them inside of others', (text, curled, inside) => {
    expect(typographic(text)).toBe(curled);
    expect(typographic(text, 'quoted')).toBe(inside);
  });

  it.each([
    ["The baker's loaf", 'The baker’s loaf'],
    ["The bakers' loaf of the '90s", 'The bakers’ loaf of the ’90s'],
    ["It's 'rye', isn't it", 'It’s “rye”, isn’t it'],
    ['“The bakers’ loaf”', '“The bakers’ loaf”'],
  ])('makes apostrophes of %s', (text, curled) => {
    expect(typographic(text)).toBe(curled);
  });

  it.each(['A 12" loaf', 'The “open loaf', 'The closed” loaf', 'Rye'])('leaves %s alone', (text) => {
    expect(typographic(text)).toBe(text);
  });
});
