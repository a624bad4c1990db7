import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { readPlainBody } from '../../src/markdown/plain-body.ts';

/** What the parser says of a body that {@link readPlainBody} reads, in its form. */
function compiled(markdown: string) {
  const { note, citations, faults } = compileBody(markdown);
  return { note: note.text, citations, faults };
}

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
];

const line = fc
  .tuple(fc.constantFrom(...prefixes), fc.array(fc.constantFrom(...pieces), { maxLength: 7 }))
  .map(([prefix, words]) => prefix + words.join(''));
/** Bodies from the pieces of Markdown, plain and not so plain. */
const anyBody = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 7 }).map((lines) => lines.join('\n'));

const plainPieces = [
  ...['rye', 'Salt', '2.6x', 'Brötchen', ' ', ' ', ' ', ', ', '. ', ': ', ' (a) ', ' "b" ', '–', '/', '%'],
  ...[
    ' [@rye]',
    '[@rye; @slow-dough]',
    ' *thin* ',
    ' **open crumb**, ',
    ' `--bake` ',
    '[ovens](https://a.b)',
  ],
];
const plainLine = fc
  .tuple(
    fc.constantFrom('', '', '- ', '## ', '  ', '1. ', '2. ', '> '),
    fc.array(fc.constantFrom(...plainPieces)),
  )
  .map(([prefix, words]) => `${prefix}A${words.join('').trimEnd()}`);
/** Bodies of which most are plain. */
const plainBody = fc
  .array(fc.oneof(plainLine, fc.constant('')), { maxLength: 9 })
  .map((lines) => ['A note.', ...lines].join('\n'));

describe('readPlainBody', () => {
  it('reads the note and the citations', () => {
    const note = 'Does *slow* dough [@rye; @salt], with\n`yeast`, rise [higher](https://bread.example)?';
    expect(
      readPlainBody(
        `\n${note}\n\n## Findings\n\n- Yes, as in [@crumb].\n  By 2.6x.\n\n1. Rye.\n2. Salt.\n\n> Bread!\n`,
      ),
    ).toEqual({
      note: 'Does slow dough;, with yeast, rise higher?',
      citations: [
        { id: 'rye', start: 21, end: 24 },
        { id: 'salt', start: 27, end: 31 },
        { id: 'crumb', start: 115, end: 120 },
      ],
    });
  });

  it('reads an empty body', () => {
    expect(readPlainBody('\n\n')).toEqual({ note: '', citations: [] });
  });

  it.each([
    ' ',
    '## Findings',
    '- a list',
    '10. a list',
    'A\n1. list',
    'A\n===',
    'A\n---',
    'A\n    b',
    'A #tag',
    'A <b>',
    'A ![b](https://c.example)',
    'A [b](c)',
    'A [b][c]',
    '[@a]: https://b.example',
    'A $$b$$',
    'A | b',
    'A [^1]',
    'A &amp; b',
    'A \\[b',
    'A https://b.example',
    'A www.b.example',
    'A ada@b.example',
    'A* b*',
    'a*b*c',
    'A `b',
    'A ~b~',
    'A\u200B',
    'A ',
    '(…)',
    `${'A '.repeat(5000)}b`,
  ])('leaves %j to the parser', (markdown) => {
    expect(readPlainBody(markdown)).toBeNull();
  });

  it('says what the parser says of whatever it reads', () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, plainBody), (markdown) => {
        const plain = readPlainBody(markdown);
        if (plain) expect({ ...plain, faults: [] }).toEqual(compiled(markdown));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads most of what is plain', () => {
    const bodies = fc.sample(plainBody, { numRuns: 500, seed: 1 });
    expect(bodies.filter((body) => readPlainBody(body) !== null).length).toBeGreaterThan(200);
  });
});
