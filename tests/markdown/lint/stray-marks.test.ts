import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The rule, text and words of each fault. */
function faults(markdown: string) {
  return compileBody(markdown).faults.map(({ rule, start, end, found }) => [
    rule,
    markdown.slice(start, end),
    found,
  ]);
}

describe('strayMarks', () => {
  it.each([
    ['As [@ rye] shows', '[@ rye]'],
    ['As [@rye, @salt] show', '[@rye, @salt]'],
    ['As [@rye;] shows', '[@rye;]'],
    ['As [@rye @salt] show', '[@rye @salt]'],
    ['As [@rye; salt] show', '[@rye; salt]'],
    ['As [@] shows', '[@]'],
    ['As [@rye; @salt] and [@rye;] show', '[@rye;]'],
    ['As [@rye', '[@rye'],
    ['## As [@ rye]', '[@ rye]'],
    ['\\[@ rye] and [@ rye]', '[@ rye]'],
    ['As [see @rye] shows', '[see @rye]'],
    ['As [-@rye] shows', '[-@rye]'],
    ['As [@rye, p. 3] shows', '[@rye, p. 3]'],
    ['As [cf. (@slow-dough)] shows', '[cf. (@slow-dough)]'],
    ['As \\\\[see @rye.] shows', '[see @rye.]'],
    ['## As *[see @rye]*', '[see @rye]'],
  ])('finds in %j what is no citation', (markdown, place) => {
    expect(faults(markdown)).toEqual([['citation-form', place, `\`${place}\`, which is no citation`]]);
  });

  it.each([
    ['[see @rye]', '`[@rye]`, and its words outside of the brackets'],
    ['[@rye, p. 3; @salt]', '`[@rye; @salt]`, and its words outside of the brackets'],
    ['[@rye, @salt]', '`[@rye; @salt]`'],
    ['> [see\n> @rye]', '`[@rye]`, and its words outside of the brackets'],
  ])('says how to write %j', (markdown, words) => {
    expect(compileBody(markdown).faults.map(({ fix }) => fix)).toEqual([
      `write ${words}; to show the signs, write \`\\[\``,
    ]);
  });

  it.each([
    ['[@rye](https://example.org)', '[@rye]'],
    ['[@rye, @salt](https://example.org)', '[@rye; @salt]'],
    ['[@rye][oven]\n\n[oven]: https://example.org', '[@rye]'],
    ['[@rye]\n\n[@rye]: https://example.org', '[@rye]'],
  ])('finds the citation that has an address in %j', (markdown, cited) => {
    const [written = ''] = markdown.split('\n');
    expect(faults(markdown)).toEqual([
      ['citation-form', written, `\`${written}\`, a citation with an address of its own`],
    ]);
    expect(compileBody(markdown).faults[0]?.fix).toContain(`write \`${cited}\`, or words for the link`);
  });

  it('gives the place of the whole text where the source is written otherwise', () => {
    expect(faults('As [@ r&#121;e] shows')).toEqual([
      ['citation-form', 'As [@ r&#121;e] shows', '`[@ rye]`, which is no citation'],
    ]);
  });

  it.each([
    '[@rye] and [@rye; @salt]',
    '> [@rye;\n> @salt]',
    '`[@ rye]`',
    '\\[@ rye]',
    '\\[^rye] and `[^rye]`',
    '$$[@ rye]$$',
    'ada@example.org [rye]',
    '[ada@bread.example] and [to ada@bread.example]',
    '[rye] and ada@example.org',
    '[salt @ 3 euros], [to @ada.example] and [npm @types/node]',
    '\\[see @rye] and [see \\@rye] and \\[see @rye\\]',
    '`[see @rye]` and $$[a @rye]$$',
    '[\\@ada](https://example.org/@ada) and [bread by @ada](https://example.org/@ada)',
    'Write to @ada [or not]',
  ])('finds no fault in %j', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });

  it.each(['[as [@rye] shows](https://example.org)', '[as *[@rye]*][oven]\n\n[oven]: https://example.org'])(
    'finds the citation in a link in %j',
    (markdown) => {
      expect(faults(markdown)).toEqual([['citation-form', '[@rye]', 'a citation in a link']]);
    },
  );

  it('finds marks that no footnote explains', () => {
    expect(faults('A\n\nB[^1] c[^rye] [^ 2] \\[^3] [^]\n\n[^1]: D')).toEqual([
      ['footnote-form', '[^rye]', 'the mark `[^rye]`, which has no footnote'],
      ['footnote-form', '[^ 2]', 'the mark `[^ 2]`, which has no footnote'],
    ]);
  });
});
