import { describe, expect, it } from 'vitest';
import { letterAddress } from '../../src/text/mail-address.ts';

describe('the address of a letter', () => {
  it('escapes what a mail program would take for its own', () => {
    expect(letterAddress('a+b@mill.example', 'A & B', 'one\ntwo=?')).toBe(
      'mailto:a%2Bb@mill.example?subject=A%20%26%20B&body=one%0D%0Atwo%3D%3F',
    );
  });
});
