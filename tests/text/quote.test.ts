import { describe, expect, it } from 'vitest';
import { codePointName, inBackticks, oneLine } from '../../src/text/quote.ts';

describe('codePointName', () => {
  it.each([
    ['\t', 'U+0009'],
    ['\u200Brye', 'U+200B'],
    ['🥖', 'U+1F956'],
    ['', 'U+0000'],
  ])('names the first character of %j %s', (text, name) => {
    expect(codePointName(text)).toBe(name);
  });
});

describe('oneLine', () => {
  it('puts the words of another program on one line, without marks and backticks', () => {
    expect(oneLine('a `rye`\n   r\u0332y\u0332e')).toBe("a 'rye' rye");
  });

  it('cuts what is longer than 160 characters', () => {
    expect(oneLine('x'.repeat(200))).toBe('x'.repeat(160));
  });
});

describe('inBackticks', () => {
  it.each([
    ['rye', '`rye`'],
    ['a `b`', "`a 'b'`"],
    ['\u001B[31m', '`U+001B[31m`'],
  ])('shows %j as %s', (text, shown) => {
    expect(inBackticks(text)).toBe(shown);
  });
});
