import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../../../src/markdown/plugins/citations.ts';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The ids that a body cites, each with the text at its place. */
function cited(markdown: string) {
  return compileBody(markdown).citations.map(({ id, start, end }) => [id, markdown.slice(start, end)]);
}

const link = (id: string) => `<a data-citation="${id}"></a>`;

describe('markCitations', () => {
  it.each([
    ['As [@slow-dough] shows', [['slow-dough', 'slow-dough']]],
    [
      '[@a;@b;  @c]',
      [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
      ],
    ],
    [
      '[@rye; @rye]',
      [
        ['rye', 'rye'],
        ['rye', 'rye'],
      ],
    ],
    [
      '[@a; @ab; @b]',
      [
        ['a', 'a'],
        ['ab', 'ab'],
        ['b', 'b'],
      ],
    ],
    [
      '*See [@rye]* and\n\n- [@spelt]\n\n## [@salt]',
      [
        ['rye', 'rye'],
        ['spelt', 'spelt'],
        ['salt', 'salt'],
      ],
    ],
    ['`[@rye]`', []],
    ['```\n[@rye]\n```', []],
    ['$$[@rye]$$', []],
    ['[rye] and ada@example.org', []],
    ['[@]', []],
    ['see \\[@rye] and [\\@rye]', []],
    ['\\[@rye\\], \\* [@salt]', [['salt', 'salt']]],
    ['\\\\[@rye]', [['rye', 'rye']]],
    ['[@rye](https://example.org)', []],
    ['[see *[@rye]*](https://example.org)', []],
    ['[see [@rye]][oven]\n\n[oven]: https://example.org', []],
  ])('finds what %j cites', (markdown, ids) => {
    expect(cited(markdown)).toEqual(ids);
  });

  it.each([
    ['A \\* b [@rye] c', [['rye', 'rye']]],
    [
      '- rye &amp; salt\n  [@rye] and\n  [@salt; @rye]',
      [
        ['rye', 'rye'],
        ['salt', 'salt'],
        ['rye', 'rye'],
      ],
    ],
  ])('gives the place of the id where %j is written otherwise than it reads', (markdown, ids) => {
    expect(cited(markdown)).toEqual(ids);
  });

  it.each(['A &#91;@rye] c', 'A [@r&#121;e] c'])('gives the place of the whole text in %j', (markdown) => {
    expect(cited(markdown)).toEqual([['rye', markdown]]);
  });

  it('puts placeholders into running text', () => {
    expect(compileBody('a [@rye; @spelt], b [@salt].').note).toEqual({
      html: `a ${link('rye')}; ${link('spelt')}, b ${link('salt')}.`,
      text: 'a;, b.',
    });
  });

  it('finds the ids of any citation in their order', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+){0,2}$/);
    fc.assert(
      fc.property(
        fc.array(id, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(';', '; ', ';  '),
        (ids, between) => {
          const markdown = `Bread [${ids.map((one) => `@${one}`).join(between)}] rises`;
          expect(cited(markdown)).toEqual(ids.map((one) => [one, one]));
        },
      ),
    );
  });
});

describe('resolveCitations', () => {
  const target = (id: string) => ({ href: `/papers/${id}/?a&b`, label: `"${id}" <&>` });

  it('fills each placeholder with a link, and escapes what it puts in', () => {
    expect(resolveCitations(`<p>${link('rye')}; ${link('spelt')}</p>`, target)).toBe(
      '<p><a class="citation" href="/papers/rye/?a&amp;b">&quot;rye&quot; &lt;&amp;&gt;</a>; ' +
        '<a class="citation" href="/papers/spelt/?a&amp;b">&quot;spelt&quot; &lt;&amp;&gt;</a></p>',
    );
  });

  it('does not read `$&` in a label as a pattern', () => {
    expect(resolveCitations(link('rye'), () => ({ href: '/', label: '$& $1' }))).toBe(
      '<a class="citation" href="/">$&amp; $1</a>',
    );
  });

  it('leaves a placeholder alone that somebody wrote as text', () => {
    const { html } = compileBody('`<a data-citation="rye"></a>`').note;
    expect(resolveCitations(html, target)).toBe('<code>&#x3C;a data-citation="rye">&#x3C;/a></code>');
  });
});
