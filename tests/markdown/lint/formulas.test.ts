import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The rule, place and words of each fault. */
function faults(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found, fix }) => [
    rule,
    [start, markdown.slice(start, end)],
    found,
    fix,
  ]);
}

const dollar = (start: number, place: string, words = place) => [
  'math-dollar',
  [start, place],
  `\`${words}\` between single dollars`,
  `write \`$${words}$\``,
];

describe('a formula', () => {
  it.each([
    ['It rises by $x_1$', [['math-dollar', '$x_1$', '`$x_1$` between single dollars']]],
    ['It costs $5 and $x_1$', [['math-dollar', '$x_1$', '`$x_1$` between single dollars']]],
    ['It costs $5 to $6, `$x_1$` and \\$', []],
    ['As text: \\$x_1\\$, \\$\\_1\\$', []],
    ['A $$x^2$$ b', []],
    [
      'A $$x^2$$ b $$\\href{https://example.org}{x}$$',
      [
        [
          'math-form',
          '$$\\href{https://example.org}{x}$$',
          'a formula that KaTeX refuses: a command that is not allowed',
        ],
      ],
    ],
  ])('judges %j', (markdown, expected) => {
    expect(
      compileBody(markdown).faults.map(({ rule, start, end, found }) => [
        rule,
        markdown.slice(start, end),
        found,
      ]),
    ).toEqual(expected);
  });
});

describe('singleDollars', () => {
  it('points at the sign, on whatever line it stands', () => {
    expect(faults('Rye\nand salt\nrise by $x^2$.')).toEqual([dollar(21, '$x^2$')]);
  });

  it('finds each, also when they are alike, and none of the prices between', () => {
    expect(faults('From $x_1$ at $5, to $x_1$, for $5-$6 or $y^2$.')).toEqual([
      dollar(5, '$x_1$'),
      dollar(21, '$x_1$'),
      dollar(41, '$y^2$'),
    ]);
  });

  it('points at the first line of what goes on in the next', () => {
    expect(faults('> Rises by $x_1\n> or y$.')).toEqual([dollar(11, '$x_1', '$x_1 or y$')]);
  });

  it('points at the whole text where the source is written otherwise', () => {
    expect(faults('By &#36;x_1$.')).toEqual([dollar(0, 'By &#36;x_1$.', '$x_1$')]);
  });

  it('does not repeat what is too long to be shown', () => {
    const [[, , found, fix] = []] = faults(`By $x_{${'a'.repeat(90)}}$.`);
    expect(found).toBe(`\`$x_{${'a'.repeat(56)}\` between single dollars`);
    expect(fix).toBe('write `$$` at both ends');
  });

  it.each(['By \\$x_1$.', 'By \\$x_1\\$.', 'For $5 and $6.', 'By `$x_1$` and $$x_1$$.'])(
    'lets be %j',
    (text) => {
      expect(faults(text)).toEqual([]);
    },
  );
});

describe('formulaFaults', () => {
  it.each([
    ['\\char"1B', 'U+001B'],
    ['\\text{a\\char"200B b}', 'U+200B'],
  ])('names the sign that %s puts on the page', (latex, name) => {
    expect(faults(`By $$${latex}$$.`)).toEqual([
      [
        'math-form',
        [3, `$$${latex}$$`],
        `a formula with the invisible character ${name}`,
        'delete the `\\char` that writes it',
      ],
    ]);
  });

  it('says of signs that the source holds nothing more than the source check', () => {
    expect(compileBody('By $$\\text{a\u200Bb}$$.').faults.map(({ rule }) => rule)).toEqual(['text-form']);
  });
});
