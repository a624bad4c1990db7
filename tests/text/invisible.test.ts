import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { exposeInvisible, firstInvisible, firstInvisibleIn, isBlank } from '../../src/text/invisible.ts';

const england = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
const family = '👩\u200D👩\u200D👧';
const persian = 'می\u200Cخواهم';

/** The text of each fault with what it says is there. */
function found(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found: what }) => [
    rule,
    markdown.slice(start, end),
    what,
  ]);
}

describe('firstInvisible', () => {
  it.each([
    'Rye',
    'Crème brûlée',
    england,
    family,
    '👩🏽\u200D🌾',
    persian,
    'क्\u200Dष',
    '葛\u{E0100}',
    'LLM\u200Cها',
    '2\u200Cام',
  ])('sees all of %j', (text) => {
    expect(firstInvisible(text)).toBeNull();
  });

  it.each([
    ...['\t', '\u00AD', '\u034F', '\u200B', '\u202E', '\u2066', '\u2028', '\uE000', '\uFEFF', '\u{E0041}'],
    '\u3164',
  ])('finds %j', (sign) => {
    expect(firstInvisible(`a${sign}b`)).toBe(sign);
  });

  it.each([
    'a\u200Db',
    'a\u200C',
    '\u200Da',
    '\u0645\u200Ca',
    ' \u200C\u0645',
    '\u0645\u200C\u200C\u0645',
    'a\u200D\u0645',
  ])('finds the joiner of %j, which joins nothing', (text) => {
    expect(firstInvisible(text)).toMatch(/^[\u200C\u200D]$/);
  });
});

describe('firstInvisible of a variation selector', () => {
  it.each([
    ...[
      '❤\uFE0F',
      '👩\u200D❤\uFE0F\u200D👨',
      '1\uFE0F\u20E3',
      '#\uFE0F\u20E3',
      '↩\uFE0E',
      '©\uFE0F',
      '✓\uFE0E',
    ],
    ...[
      '∩\uFE00',
      '0\uFE00',
      '𝒜\uFE00',
      '葛\u{E0100}',
      '海\uFE00',
      '。\uFE01',
      '\u1820\u180B',
      '\u1000\uFE00',
    ],
    '☝🏽\uFE0F',
  ])('sees all of %j', (text) => {
    expect(firstInvisible(text)).toBeNull();
  });

  it.each([
    ...[
      'a\uFE0F',
      'Bre\uFE00ad',
      '\uFE0F',
      ' \uFE0Fa',
      'é\uFE0E',
      '1\uFE0F',
      '0\uFE0F',
      '+\uFE00',
      'я\uFE01',
    ],
    ...['a\u{E0100}', 'あ\u{E0101}', 'a\u180B', '葛\u{E0100}\u{E0100}', '\u1820\u180B\u180B', '\u{E01EF}'],
    ...['a\u{E0080}', 'a\u{E01F0}', 'a\u2065', 'a\u{1D173}', 'a\u{1BCA0}'],
  ])('finds what %j hides', (text) => {
    expect(firstInvisible(text)).not.toBeNull();
  });
});

describe('firstInvisibleIn', () => {
  it.each([
    ['https://a.example/%E2%80%AEgpj.exe', '\u202E'],
    ['https://a.example/?q=a%e2%80%8bb', '\u200B'],
    ['https://a.example/a%EF%B8%8Fb', '\uFE0F'],
    ['https://a.example/\u202Ea', '\u202E'],
  ])('finds in %j what nobody sees', (address, sign) => {
    expect(firstInvisibleIn(address)).toBe(sign);
  });

  it.each([
    'https://fa.example/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85',
    'https://a.example/%E2%9D%A4%EF%B8%8F',
    'https://a.example/caf%E9?50%&%zz=%C3%A9%00',
    'mailto:ada@a.example?body=one%0D%0Atwo',
    'https://a.example/\uFFFD',
  ])('lets %j be', (address) => {
    expect(firstInvisibleIn(address)).toBeNull();
  });
});

describe('isBlank', () => {
  it.each(['', ' \n', '\u200C', '\u2800 \u3164', '\u0301', '\u202E'])('is true of %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', ' . ', england])('is false of %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('exposeInvisible', () => {
  it('puts a sign that is seen in place of each that is not, and keeps every offset', () => {
    const told: [number, string][] = [];
    const text = `a\u202E\u200Bb ${england}\u{E0041}\n${persian}`;
    expect(exposeInvisible(text, (start, signs) => told.push([start, signs]))).toBe(
      `a\uFFFD\uFFFDb ${england}\uFFFD\uFFFD\n${persian}`,
    );
    expect(told).toEqual([
      [1, '\u202E\u200B'],
      [19, '\u{E0041}'],
    ]);
  });
});

describe('compileBody', () => {
  it.each(['\u202A', '\u202E', '\u2066', '\u2069', '\u200B', '\uFEFF', '\u{E0001}', '\u{E007F}'])(
    'reports %j in text, code and addresses',
    (sign) => {
      const name = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
      const fault = ['text-form', sign, `the invisible character ${name}`];
      expect(found(`Rye${sign}.`)).toEqual([fault]);
      expect(found(`A \`b${sign}\`\n\n    c${sign}d`)).toEqual([fault, fault]);
      expect(found(`[a](https://example.org/${sign})`)).toContainEqual(fault);
    },
  );

  it('lets flags, families and joined letters be', () => {
    expect(found(`${england} ${family} ${persian}`)).toEqual([]);
  });

  it.each([
    ['Rye &#x202e;salt', 'Rye &#x202e;salt', 'U+202E'],
    ['Rye *&#8203;salt*', '&#8203;salt', 'U+200B'],
    ['Rye &ZeroWidthSpace;', 'Rye &ZeroWidthSpace;', 'U+200B'],
    ['Rye&zwj;', 'Rye&zwj;', 'U+200D'],
    ['[a](https://a.example "&rlm;")', '[a](https://a.example "&rlm;")', 'U+200F'],
    ['```a&lrm;\nb\n```', '```a&lrm;\nb\n```', 'U+200E'],
  ])('reports what the references in %j stand for', (markdown, place, name) => {
    expect(found(markdown)).toEqual([['text-form', place, `the invisible character ${name}`]]);
  });

  it.each([
    ['[a](https://a.example/&#x202e;b)', 'U+202E'],
    ['[a](https://a.example/%E2%80%AEb)', 'U+202E'],
    ['https://a.example/a%E2%80%8Bb', 'U+200B'],
    ['<https://a.example/a%E2%81%A0b>', 'U+2060'],
    ['[a](mailto:ada%E2%80%8B@a.example)', 'U+200B'],
  ])('reports what the address in %j hides', (markdown, name) => {
    expect(found(markdown)).toEqual([
      ['link-form', markdown, `an address with the invisible character ${name}`],
    ]);
  });

  it('reports what the address of a reference hides once, where the address is', () => {
    const definition = '[b]: https://a.example/%E2%80%AE';
    expect(found(`[a][b] and [b]\n\n${definition}`)).toEqual([
      ['link-form', definition, 'an address with the invisible character U+202E'],
    ]);
  });

  it('reports variation selectors in text, and no emoji', () => {
    expect(found('Ry\uFE0Fe ❤\uFE0F 1\uFE0F\u20E3')).toEqual([
      ['text-form', '\uFE0F', 'the invisible character U+FE0F'],
    ]);
  });

  it.each([
    ...['a\u2065b', 'a\u{1D173}b', 'a\u{1D17A}b', 'a\u{1BCA0}b', 'a\u{E0080}b', 'a\u{E0FFF}b', 'a\uFDD0b'],
    ...['a\u{1FFFE}b', '❤\uFE0F\uFE0F', '❤\uFE0F**\uFE0E**', '海\uFE00\uFE01', '葛\u{E0100}\u{E0101}'],
    ...['`葛\u{E0100}\uFE00`', '❤&#xFE0F;&#xFE0F;', '\u1820\u180B\u180C', 'a&#x1D173;b', 'a&#xE0080;b'],
  ])('reports what %j hides', (markdown) => {
    expect(found(markdown).map(([rule]) => rule)).toEqual(['text-form']);
  });

  it('leaves references in code to themselves', () => {
    expect(found('Write `&#x202e;`.')).toEqual([]);
  });

  it('shows a sign in place of what nobody sees', () => {
    expect(compileBody('a\u202Eb `c\u2066` &#x202e;').note).toEqual({
      html: 'a\uFFFDb <code>c\uFFFD</code> \uFFFD',
      text: 'a\uFFFDb c\uFFFD \uFFFD',
    });
  });
});
