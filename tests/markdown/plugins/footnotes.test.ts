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

describe('remarkFootnotes', () => {
  it('names footnotes by their numbers in the page', () => {
    const { lead, footnotes } = compileBody(
      'Rye.\n\nsalt[^sea] and[^"] again[^sea]\n\n[^"]: two\n\n[^sea]: one[^deep]\n\n[^deep]: three',
    );
    const ids = [...(lead.html + footnotes).matchAll(/ (?:id|href)="#?user-content-([^"]+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual([
      ...['fn-1', 'fnref-1', 'fn-2', 'fnref-2', 'fn-1', 'fnref-1-2'],
      ...['fn-1', 'fn-3', 'fnref-3', 'fnref-1', 'fnref-1-2', 'fn-2', 'fnref-2', 'fn-3', 'fnref-3'],
    ]);
  });
});
