import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { exposeInvisible, firstInvisible, isBlank } from '../../src/markdown/invisible.ts';

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
  it.each(['Rye', 'Crème brûlée', england, family, '👩🏽\u200D🌾', persian, 'क्\u200Dष', '葛\u{E0100}'])(
    'sees all of %j',
    (text) => {
      expect(firstInvisible(text)).toBeNull();
    },
  );

  it.each([
    ...['\t', '\u00AD', '\u034F', '\u200B', '\u202E', '\u2066', '\u2028', '\uE000', '\uFEFF', '\u{E0041}'],
    '\u3164',
  ])('finds %j', (sign) => {
    expect(firstInvisible(`a${sign}b`)).toBe(sign);
  });

  it.each(['a\u200Db', 'a\u200C', '\u200Da', '\u0645\u200Ca', ' \u200C\u0645', '\u0645\u200C\u200C\u0645'])(
    'finds the joiner of %j, which joins nothing',
    (text) => {
      expect(firstInvisible(text)).toMatch(/^[\u200C\u200D]$/);
    },
  );
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
