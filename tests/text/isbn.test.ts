import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isbn13 } from '../../src/text/isbn.ts';

describe('isbn13', () => {
  it.each([
    ['9781234567897', '9781234567897'],
    ['978-1-234-56789-7', '9781234567897'],
    ['978 1 234 56789 7', '9781234567897'],
    ['0-8044-2957-X', '9780804429573'],
    ['080442957x', '9780804429573'],
    ['3-16-148410-X', '9783161484100'],
    ['979-12-345-6789-6', '9791234567896'],
  ])('of %j is %s', (text, digits) => {
    expect(isbn13(text)).toBe(digits);
  });

  it.each([
    '',
    'rye',
    '978',
    '978-1-234-56789-8',
    '0-8044-2957-1',
    '977-1-234-56789-7',
    '978--1-234-56789-7',
    '978-1-234-56789-7-',
    '97812345678971',
    'X-8044-2957-0',
    'ISBN 9781234567897',
  ])('of %j is nothing', (text) => {
    expect(isbn13(text)).toBeNull();
  });

  it('tells every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(9), (at, digit) => {
        const right = '9781234567897';
        fc.pre(right[at] !== String(digit));
        expect(isbn13(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toBeNull();
      }),
    );
  });
});
