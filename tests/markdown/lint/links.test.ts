import { describe, expect, it } from 'vitest';
import { faults } from './invented-faults.ts';

describe('a link', () => {
  it.each([
    [
      '[a](javascript:alert(1))',
      [['link-form', '[a](javascript:alert(1))', 'a link to `javascript:alert(1)`']],
    ],
    ['[a](/papers/)', [['link-form', '[a](/papers/)', 'a link to `/papers/`']]],
    ['[a](//example.org)', [['link-form', '[a](//example.org)', 'a link to `//example.org`']]],
    [
      '[a]\n\n[a]: ftp://example.org',
      [['link-form', '[a]: ftp://example.org', 'a link to `ftp://example.org`']],
    ],
    ['See www.example.org now', [['link-form', 'www.example.org', 'a link to `http://www.example.org`']]],
    ['[a](https://example.org) [b](mailto:ada@example.org) [c](#findings)\n\n## Findings', []],
    // The sanitiser drops an address whose scheme is not in small letters.
    [
      '[a](HTTPS://example.org)',
      [['link-form', '[a](HTTPS://example.org)', 'a link to `HTTPS://example.org`']],
    ],
    [
      '[a](<&#10;::error::rye>)',
      [['link-form', '[a](<&#10;::error::rye>)', 'a link to `U+000A::error::rye`']],
    ],
    ['[<https://a.example>](https://b.example)', [['link-form', '<https://a.example>', 'a link in a link']]],
  ])('judges %j', (markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });

  it.each([
    '[](https://a.example)',
    '[ ](https://a.example)',
    '[ ][a]\n\n[a]: https://a.example',
    '[`  `](#b)\n\n## b',
  ])('needs words, which %j has not', (markdown) => {
    expect(faults(`Rye.\n\n${markdown}`).map(([rule, , what]) => [rule, what])).toEqual([
      ['link-form', 'a link without words'],
    ]);
  });

  it.each(['[a](https://a.example)', '[$$x$$](https://a.example)', '[☃](https://a.example)'])(
    'has words in %j',
    (markdown) => {
      expect(faults(`Rye.\n\n${markdown}`)).toEqual([]);
    },
  );
});
