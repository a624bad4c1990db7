import fc from 'fast-check';

const prefixes = [
  '',
  '',
  '',
  '- ',
  '## ',
  '### ',
  '  ',
  '    ',
  '# ',
  '1. ',
  '1. ',
  '20. ',
  '> ',
  '> ',
  '\t',
  '-',
  '+ ',
  '#',
];
const pieces = [
  ...['rye', 'Salt', '2.6x', '12', '10.', '3)', 'Brötchen', ' ', ' ', ' ', ',', '.', ': ', ':', '(a)', '"b"'],
  ...['[@rye]', '[@rye; @slow-dough]', '[@a;@b]', '[@A]', '*thin*', '**open crumb**', '*', '**', '_', '`'],
  ...['`--bake`', '`a b`', '[ovens](https://bread.example/a_b)', '[a](b)', '[', ']', '(', ')', '!', '~', '|'],
  ...['www.bread.example', 'https://bread.example', 'ada@bread.example', 'HTTP:', '//', '<b>', '&amp;', '\\'],
  ...['$$', '$', '[^1]', '-', '--', '---', '=', '===', '+', '%', '#', '{', '}', '…', '\u200B', '\u00A0'],
  ...[
    '[see @rye]',
    '[@rye, p. 3]',
    '[@rye](https://bread.example)',
    '@rye',
    '[^1]: One.',
    'p<n and n>p',
    '\uFE0F',
  ],
  ...[
    '$$x$$',
    '$$h = 4 + 2$$',
    '$$\\alpha^{-2}$$',
    '$$x^2^3$$',
    '$$\\loaf$$',
    '$$[@rye]$$',
    '$$ x$$',
    '$$*a*$$',
  ],
  ...[
    '\\(x^2\\)',
    '\\[',
    '\\]',
    '$`x`$',
    '```math',
    '- [x] ',
    '[ ]',
    '[[rye]]',
    '\\cite{rye}',
    '[a][b]',
    '•',
  ],
  ...['https://bread.example/。', '。', '”', '(https://bread.example)', '##', '-a', '| a | b |', '\n'],
  ...['[a](https://bread.example/%E2%80%AE)', '<<<<<<< HEAD', '❤\uFE0F'],
];

const line = fc
  .tuple(fc.constantFrom(...prefixes), fc.array(fc.constantFrom(...pieces), { maxLength: 7 }))
  .map(([prefix, words]) => prefix + words.join(''));
/** Bodies from the pieces of Markdown. */
export const anyBody = fc
  .array(fc.oneof(line, fc.constant('')), { maxLength: 7 })
  .map((lines) => lines.join('\n'));
