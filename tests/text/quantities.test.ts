import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, quantityText, readQuantity, readRange } from '../../src/text/quantities.ts';

describe('readQuantity', () => {
  it.each([
    ['48', 48],
    ['6.9B', 6_900_000_000],
    ['0.5b', 500_000_000],
    ['410 M', 410_000_000],
    ['14.7T', 14_700_000_000_000],
    ['2G', 2_000_000_000],
    ['2,000', 2000],
    ['1,234,567.5k', 1_234_567_500],
    [' ~1.5k ', 1500],
  ])('reads %j as %d', (text, number) => {
    expect(readQuantity(text)).toBe(number);
  });

  it.each(['', 'B', '7 loaves', '7BB', '1,23', '7B to 8B', '-7', '1e9', 'rye 7B'])(
    'reads no number in %j',
    (text) => {
      expect(readQuantity(text)).toBeNull();
    },
  );
});

describe('quantityText', () => {
  it.each([
    [0, '0'],
    [48, '48'],
    [999, '999'],
    [1500, '1.5k'],
    [6_900_000_000, '6.9B'],
    [500_000_000, '500M'],
    [14_700_000_000_000, '14.7T'],
  ])('writes %d as %j', (number, text) => {
    expect(quantityText(number)).toBe(text);
  });

  it('is read as the number that it was made of, for numbers of four digits', () => {
    const numbers = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
      .map(([digits, zeros]) => digits * 10 ** zeros);
    fc.assert(fc.property(numbers, (number) => readQuantity(quantityText(number)) === number));
  });
});

describe('readRange', () => {
  it.each([
    ['1B..10B', { from: 1e9, to: 1e10 }],
    ['10B..1B', { from: 1e9, to: 1e10 }],
    ['100M ..', { from: 1e8, to: null }],
    ['..3t', { from: null, to: 3e12 }],
    ['>100B', { from: 1e11, to: null, beyond: true }],
    ['<= 7B', { from: null, to: 7e9 }],
    ['1.5', { from: 1.5, to: 1.5 }],
  ])('reads %j', (text, range) => {
    expect(readRange(text)).toEqual(range);
  });

  it.each(['', '..', '>', '>rye', '1B..rye', 'rye..1B', 'rye', '1...2..3'])('refuses %j', (text) => {
    expect(readRange(text)).toBeNull();
  });
});

describe('isWithin', () => {
  it.each([
    ['1B..10B', 1e9, true],
    ['1B..10B', 1.1e10, false],
    ['>100B', 1e11, false],
    ['>=100B', 1e11, true],
    ['<7', 7, false],
    ['..7', 7, true],
  ])('tells for %s and %d: %s', (text, number, expected) => {
    const range = readRange(text);
    expect(range && isWithin(range, number)).toBe(expected);
  });
});
