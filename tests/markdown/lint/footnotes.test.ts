import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The text and words of each fault. */
function faults(...blocks: string[]) {
  const markdown = ['Rye.', ...blocks].join('\n\n');
  return compileBody(markdown).faults.map(({ rule, start, end, found }) => [
    rule,
    markdown.slice(start, end),
    found,
  ]);
}

const idle = (name: string) => `the footnote \`[^${name}]\`, which nothing refers to`;

describe('idleFootnotes', () => {
  it('finds footnotes that nothing refers to, even in each other', () => {
    expect(faults('[^a]: one', '[^b]: two[^c]', '[^c]: three[^b]')).toEqual([
      ['footnote-form', '[^a]: one', idle('a')],
      ['footnote-form', '[^b]: two[^c]', idle('b')],
      ['footnote-form', '[^c]: three[^b]', idle('c')],
    ]);
  });

  it('finds a footnote whose name another has', () => {
    expect(faults('salt[^a]', '[^a]: one', '[^A]: two')).toEqual([
      ['footnote-form', '[^A]: two', 'the footnote `[^A]` again'],
    ]);
  });

  it('leaves footnotes alone that text or other footnotes refer to', () => {
    expect(faults('salt[^a] *and[^b]*', '> [^a]: one[^c]', '[^b]: two', '[^c]: three[^a]')).toEqual([]);
  });

  it('says of a footnote in a link nothing but that', () => {
    expect(faults('[salt[^a]](https://example.org)', '[^a]: one')).toEqual([
      ['footnote-form', '[^a]', 'a footnote in a link'],
    ]);
  });
});

describe('a footnote in a heading', () => {
  it.each(['## Findings[^a]', '### *Findings[^a]*', 'Findings[^a]\n---'])('is refused: %j', (heading) => {
    expect(faults(heading, 'salt', '[^a]: one')).toEqual([
      ['footnote-form', '[^a]', 'a footnote in a heading'],
    ]);
  });

  it('is called that even where the heading opens the body', () => {
    const markdown = '## Findings[^a]\n\n[^a]: one';
    expect(compileBody(markdown).faults.map(({ found }) => found)).toEqual(['a footnote in a heading']);
  });
});

describe('a mark of a footnote', () => {
  it.each([
    ['A[^1]\n\n[^1]: B', [['note-footnote', '[^1]', 'a footnote in the first paragraph']]],
    ['A\n\nB[^1]\n\n[^1]: C', []],
    [
      '[b]: https://example.org\n\n[A][b][^1]\n\n[^1]: B',
      [['note-footnote', '[^1]', 'a footnote in the first paragraph']],
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
