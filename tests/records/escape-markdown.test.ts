import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/records/escape-markdown.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import { tidy } from '../../src/markdown/plain-text.ts';

describe('escapeMarkdown', () => {
  it.each([
    [
      'leaves plain words alone',
      'Rye (100 %), "sour"; 3 < 4 > 2 & more!',
      'Rye (100 %), "sour"; 3 < 4 > 2 & more!',
    ],
    ['leaves a sign in a word alone', 'use a_long_name and x<5', 'use a_long_name and x<5'],
    ['keeps prices and formulas as text', 'from $64k$ to $x_1$', 'from \\$64k\\$ to \\$x_1\\$'],
    ['keeps stars, lines and ticks', '*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
    ['keeps brackets', '[x] [@rye] [^1] ![a](b)', '\\[x] \\[@rye] \\[^1] !\\[a](b)'],
    ['keeps HTML and references', '<b>, <!-- &amp; &#36;', '\\<b>, \\<!-- \\&amp; \\&#36;'],
    ['keeps backslashes', 'a\\b \\emph{c}', 'a\\\\b \\\\emph{c}'],
    ['puts brackets of LaTeX into code', '\\[x\\] is \\(y\\)', '`\\[`x`\\]` is \\\\(y\\\\)'],
    [
      'keeps what means something to other programs',
      '==a== :rye: #rye ((a)) {#b} {{c}} x^2^ %%d%% e:: f',
      '\\==a\\== \\:rye: \\#rye \\((a)) \\{#b} \\{{c}} x\\^2^ \\%%d\\%% e\\:: f',
    ],
    ['keeps environments of LaTeX', '\\begin{align}x', '\\\\begin\\{align}x'],
    ['keeps the first sign of a paragraph', '# a\n\n- b\n\n1. c\n\n> d', '\\# a\n\n\\- b\n\n1\\. c\n\n\\> d'],
    ['joins the lines of a paragraph', ' a\r\nb\t c \n \n\n d', 'a b c\n\nd'],
    [
      'links what a page may link to',
      'See https://bread.example/a_b?c=$1, or (ada@bread.example).',
      'See <https://bread.example/a_b?c=>\\$1, or (<ada@bread.example>).',
    ],
    [
      'puts other addresses into code',
      'http://a.example, www.a.example.',
      '`http://a.example`, `www.a.example`.',
    ],
    ['makes nothing of nothing', ' \n\n ', ''],
  ])('%s', (_what, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  const pieces = [
    ...'\\ ` * _ [ ] ( ) { } < > $ ~ | # + - = : ! & ; @ ^ . , / " \' % a b 1 2 x é 中'.split(' '),
    ...[
      ' ',
      'word ',
      '\n',
      '\n\n',
      '$$',
      '$x_i$',
      '[@a]',
      '[^1]',
      '[a](b)',
      '![a](b)',
      '[[a]]',
      '[x] ',
      '| a |',
    ],
    ...[
      '\\cite{a}',
      '\\begin{align}',
      '\\(',
      '\\)',
      '\\[',
      '\\]',
      '&amp;',
      '&#36;',
      '<b>',
      '<!--',
      '```',
      '---',
    ],
    ...[
      '1. ',
      '1) ',
      '- ',
      '•',
      'https://a.b/c_d',
      'http://a.b',
      'www.a.b',
      'a@b.cc',
      'mailto:a@b.cc',
      'HTTP://A.B',
    ],
  ];

  it('reads as the text that it was made of, without a fault, whatever signs are in it', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { sections, footnotes, faults } = compileBody(`## Abstract\n\n${escapeMarkdown(text)}`);
        expect([tidy(sections[0]?.text ?? ''), footnotes, faults]).toEqual([tidy(text), '', []]);
      }),
    );
  });
});
