import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/markdown/compile.ts';

/** The first paragraph with its addresses between angle brackets. */
function shown(markdown: string): string {
  return compileBody(markdown).note.html.replace(
    /<a href="([^"]*)"[^>]*>(.*?)<\/a>/g,
    (_link, href: string, text: string) => (href === text ? `<${text}>` : `<${text} to ${href}>`),
  );
}

describe('an address in a sentence', () => {
  it.each([
    ['见https://bread.example/rye。另见盐', '见<https://bread.example/rye>。另见盐'],
    ['“https://bread.example/q” so', '“<https://bread.example/q>” so'],
    ['«https://bread.example/q».', '«<https://bread.example/q>».'],
    ['‘https://bread.example/q’', '‘<https://bread.example/q>’'],
    ['（https://bread.example/q）', '（<https://bread.example/q>）'],
    ['“https://bread.example/q.”', '“<https://bread.example/q>.”'],
    [
      'https://bread.example/a，https://bread.example/b。',
      '<https://bread.example/a>，<https://bread.example/b>。',
    ],
  ])('ends where the sentence goes on: %s', (markdown, expected) => {
    expect(shown(markdown)).toBe(expected);
    expect(compileBody(markdown).faults).toEqual([]);
  });

  it.each(['https://bread.example/L’Art', 'https://bread.example/人々', '[见](https://bread.example/。另)'])(
    'keeps what is its own: %s',
    (markdown) => {
      expect(compileBody(markdown).note.html).toMatch(/^<a [^>]*>[^<]*<\/a>$/);
    },
  );

  it('keeps what its writer put between angle brackets', () => {
    expect(compileBody('<https://bread.example/a。b>').note.text).toBe('https://bread.example/a。b');
  });

  it('leaves citations and faults behind it where they are', () => {
    const markdown = '见https://bread.example/a。[@rye] and $x^2$.';
    const { citations, faults } = compileBody(markdown);
    expect(citations).toEqual([{ id: 'rye', start: 27, end: 30 }]);
    expect(faults.map(({ start }) => start)).toEqual([markdown.indexOf('$')]);
  });
});
