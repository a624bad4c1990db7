import { describe, expect, it } from 'vitest';
import { formatQuantity, parseQuantity } from '../../src/text/quantity.ts';

describe('parseQuantity', () => {
  it.each([
    ['48', 48],
    ['2,000', 2000],
    ['1.5B', 1.5e9],
    ['~7b', 7e9],
    ['12 M', 12e6],
    ['3.1T', 3.1e12],
    ['2G', 2e9],
  ])('reads %s', (written, number) => {
    expect(parseQuantity(written)).toBe(number);
  });

  it.each(['', 'many', '1-2B', '1B to 7B', '7B loaves', '1,2', 'B'])('reads no number in %j', (written) => {
    expect(parseQuantity(written)).toBeNull();
  });
});

describe('formatQuantity', () => {
  it.each([
    [48, '48'],
    [1.5e9, '1.5B'],
    [280e6, '280M'],
    [1e12, '1T'],
    [1234, '1.23K'],
    [0.5, '0.5'],
  ])('writes %d as %s', (number, words) => {
    expect(formatQuantity(number)).toBe(words);
  });
});
