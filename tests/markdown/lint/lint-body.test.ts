import { describe, expect, it } from 'vitest';
import { faults } from './invented-faults.ts';

const html = (text: string) => `\`${text}\`, which Markdown reads as HTML`;

describe('lintBody', () => {
  it.each([
    ['Text\n\n<script>alert(1)</script>', [['raw-html', '<script>alert(1)</script>', html('<script>')]]],
    ['A <!-- note --> b', [['raw-html', '<!-- note -->', html('<!-- note -->')]]],
    ['Where p<n and\nn>p', [['raw-html', '<n and\nn>', html('<n and n>')]]],
    ['Where p\\<n and n>p, `p<n and n>p` and p < n', []],
    ['`<b>` is code', []],
    ['![a](https://example.org/a.png)', [['no-images', '![a](https://example.org/a.png)', 'an image']]],
    ['A ![a][x]\n\n[x]: https://example.org/a.png', [['no-images', '![a][x]', 'an image']]],
  ])('judges %j', (markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });

  it('allows ten lists and quotes in each other and no more', () => {
    expect(faults(`${'> '.repeat(10)}a`)).toEqual([]);
    expect(faults(`${'> '.repeat(11)}a`)).toEqual([['body-depth', 'a', 'lists or quotes nested 11 deep']]);
  });
});
