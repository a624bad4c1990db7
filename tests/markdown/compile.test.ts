import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/markdown/compile.ts';

/** The rule, text and words of each fault. */
function faults(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found }) => [
    rule,
    markdown.slice(start, end),
    found,
  ]);
}

const empty = { html: '', text: '' };

const html = (text: string) => `\`${text}\`, which Markdown reads as HTML`;

describe('compileBody', () => {
  it('parts a body into note, lead, sections and footnotes', () => {
    const markdown = [
      'Read it for the *clock*',
      'of the dough.',
      '',
      'It opens slowly.',
      '',
      '## Findings',
      '',
      '- Cold helps.[^1]',
      '',
      '### Detail',
      '',
      'Salt too.',
      '',
      '## Findings',
      '',
      '[^1]: At 4 °C.',
    ].join('\n');
    expect(compileBody(markdown)).toEqual({
      markdown,
      note: {
        html: 'Read it for the <em>clock</em>\nof the dough.',
        text: 'Read it for the clock of the dough.',
      },
      lead: { html: '<p>It opens slowly.</p>', text: 'It opens slowly.' },
      sections: [
        {
          id: 'findings',
          heading: 'Findings',
          title: 'Findings',
          html:
            '<ul>\n<li>Cold helps.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref ' +
            'aria-describedby="footnote-label">1</a></sup></li>\n</ul><h3 id="detail">Detail</h3><p>Salt too.</p>',
          text: 'Cold helps. Detail Salt too.',
        },
        { id: 'findings-2', heading: 'Findings', title: 'Findings', ...empty },
      ],
      footnotes:
        '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n' +
        '<li id="user-content-fn-1">\n<p>At 4 °C. <a href="#user-content-fnref-1" data-footnote-backref="" ' +
        'aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
      citations: [],
      faults: [],
    });
  });

  it('has no note when the body opens with something else', () => {
    const { note, lead, sections } = compileBody('- rye\n\nSpelt.');
    expect({ note, lead, sections }).toEqual({
      note: empty,
      lead: { html: '<ul>\n<li>rye</li>\n</ul><p>Spelt.</p>', text: 'rye Spelt.' },
      sections: [],
    });
  });

  it.each(['', '   \n\n', '## '])('has no note in %j', (markdown) => {
    expect(compileBody(markdown).note).toEqual(empty);
  });

  it('gives the place of each citation', () => {
    const markdown = 'As [@slow-dough; @crumb] show.';
    const { note, citations } = compileBody(markdown);
    expect(note.html).toBe('As <a data-citation="slow-dough"></a>; <a data-citation="crumb"></a> show.');
    expect(citations.map(({ start, end }) => markdown.slice(start, end))).toEqual(['slow-dough', 'crumb']);
  });

  it.each([
    ['Text\n\n<script>alert(1)</script>', [['raw-html', '<script>alert(1)</script>', html('<script>')]]],
    ['A <!-- note --> b', [['raw-html', '<!-- note -->', html('<!-- note -->')]]],
    ['Where p<n and\nn>p', [['raw-html', '<n and\nn>', html('<n and n>')]]],
    ['Where p\\<n and n>p, `p<n and n>p` and p < n', []],
    ['`<b>` is code', []],
    ['![a](https://example.org/a.png)', [['no-images', '![a](https://example.org/a.png)', 'an image']]],
    ['A ![a][x]\n\n[x]: https://example.org/a.png', [['no-images', '![a][x]', 'an image']]],
    ['A\n\n# B', [['heading-level', '# B', 'a heading with one `#`']]],
    ['A\n\n## B\n\n###### C', []],
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
    ['It rises by $x_1$', [['math-dollar', '$x_1$', '`$x_1$` between single dollars']]],
    ['It costs $5 and $x_1$', [['math-dollar', '$x_1$', '`$x_1$` between single dollars']]],
    ['It costs $5 to $6, `$x_1$` and \\$', []],
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
    ['A[^1]\n\n[^1]: B', [['note-footnote', '[^1]', 'a footnote in the first paragraph']]],
    ['A\n\nB[^1]\n\n[^1]: C', []],
    [
      '[b]: https://example.org\n\n[A][b][^1]\n\n[^1]: B',
      [['note-footnote', '[^1]', 'a footnote in the first paragraph']],
    ],
    ['[<https://a.example>](https://b.example)', [['link-form', '<https://a.example>', 'a link in a link']]],
  ])('judges %j', (markdown, expected) => {
    expect(faults(markdown)).toEqual(expected);
  });

  it.each(['', '\\', '…', '** --', '&nbsp;', '\u200B', '&#x200b;', '\u2800', '[@rye].'])(
    'reads no text of a note in %j',
    (markdown) => {
      expect(compileBody(markdown).note.text).toBe('');
    },
  );

  it.each(['a', '7', '🍞', '麦', '≈'])('reads the text of a note in %j', (markdown) => {
    expect(compileBody(markdown).note.text).toBe(markdown);
  });

  it('says of a merge conflict nothing but where its marks are', () => {
    const markdown = '<<<<<<< HEAD\n# Rye\n=======\n[@ rye] <b>\n>>>>>>> more-rye\n';
    expect(compileBody(markdown)).toEqual({
      markdown,
      note: { html: '', text: '…' },
      lead: empty,
      sections: [],
      footnotes: '',
      citations: [],
      faults: [
        [0, 12],
        [39, 55],
      ].map(([start, end]) => ({
        rule: 'merge-conflict',
        start,
        end,
        found: 'a mark of a merge conflict',
        expected: 'one version of the lines',
        fix: 'keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`',
      })),
    });
  });

  it('allows ten lists and quotes in each other and no more', () => {
    expect(faults(`${'> '.repeat(10)}a`)).toEqual([]);
    expect(faults(`${'> '.repeat(11)}a`)).toEqual([['body-depth', 'a', 'lists or quotes nested 11 deep']]);
  });

  it.each([['> '], ['- '], ['[['], ['**a '], ['$$\\frac{']])('answers a body of very many %j', (piece) => {
    const markdown = piece.repeat(Math.floor(16_000 / piece.length));
    const body = compileBody(markdown);
    expect(JSON.stringify(body)).not.toContain('<script');
    expect(body.faults.every((fault) => fault.start >= 0 && fault.end <= markdown.length)).toBe(true);
  });
});
