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

describe('checkMarks', () => {
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
  ])('finds in %j what is no citation', (markdown, place) => {
    expect(faults(markdown)).toEqual([['citation-form', place, `\`${place}\`, which is no citation`]]);
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
