import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';
import { readPlainBody } from '../../src/markdown/plain-body.ts';
import { anyBody, plainBody } from './invented-bodies.ts';

/** What the parser says of a body that {@link readPlainBody} reads, in its form. */
function compiled(markdown: string) {
  const { note, citations, faults } = compileBody(markdown);
  return { note: note.text, citations, faults };
}

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
    'A\n\n## (…)',
    'A\n\n## ""',
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
    'A $$b',
    'A $$\\loaf$$',
    'A $b$',
    '$$\nb\n$$',
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
    'A\uFE0F',
    'A [see @rye]',
    'A [@rye](https://b.example)',
    '## A[^1]',
    'A [b](https://c.example/%E2%80%AE)',
    'A b<c and c>b',
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
