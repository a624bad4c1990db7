import { describe, expect, it } from 'vitest';
import { countText, named } from '../../../src/components/my/words.ts';

describe('countText', () => {
  it('counts papers', () => {
    expect([0, 1, 2].map(countText)).toEqual(['No papers', '1 paper', '2 papers']);
  });
});

describe('named', () => {
  it.each<[names: string[], text: string]>([
    [[], ''],
    [['rye'], 'rye'],
    [['rye', 'oat', 'spelt'], 'rye, oat and 1 more'],
    [['x'.repeat(61)], `${'x'.repeat(59)}…`],
  ])('names %j', (names, text) => {
    expect(named(names, 2)).toBe(text);
  });
});
