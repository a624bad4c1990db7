import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { absoluteLinks } from '../../src/derive/body-words.ts';
import { resolveCitations } from '../../src/markdown/plugins/citations.ts';
import { compileBody } from '../../src/markdown/compile.ts';

const page = 'https://example.org/bread/papers/steam/';

describe('absoluteLinks', () => {
  it.each([
    ['<a href="/bread/papers/acid/">Acid</a>', '<a href="https://example.org/bread/papers/acid/">Acid</a>'],
    ['<a href="#note">1</a>', '<a href="https://example.org/bread/papers/steam/#note">1</a>'],
    ['<a href="../acid/">Acid</a>', '<a href="https://example.org/bread/papers/acid/">Acid</a>'],
    ['<a href="?a=1&#x26;b=2">x</a>', '<a href="https://example.org/bread/papers/steam/?a=1&amp;b=2">x</a>'],
    ['<a href="https://a.example/?b&#x26;c">x</a>', '<a href="https://a.example/?b&#x26;c">x</a>'],
    ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
    ['<code>href="/x"</code> and a href="/y"', '<code>href="/x"</code> and a href="/y"'],
    [
      '<a title="<a href=&#x22;/x&#x22;>" href="/y">z</a>',
      '<a title="<a href=&#x22;/x&#x22;>" href="https://example.org/y">z</a>',
    ],
  ])('turns %s into %s', (html, expected) => {
    expect(absoluteLinks(html, page)).toBe(expected);
  });

  it('changes the links of compiled Markdown as a browser would resolve them, and nothing else', () => {
    const words = fc.constantFrom(
      ...[
        '[a](/x "t")',
        '[b](<../y?q=1&r="2">)',
        '`<a href="/z">`',
        '[@acid]',
        'href="/w"',
        '[^1]',
        '"',
        '<',
        '>',
        '&',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const { note, lead, footnotes } = compileBody(`${parts.join(' ')}\n\n[^1]: See [c](/c).`);
        const html = resolveCitations(`<p>${note.html}</p>${lead.html}${footnotes}`, (id) => ({
          href: `/bread/papers/${id}/`,
          label: id,
        }));
        const expected = fromHtml(html, { fragment: true });
        visit(expected, 'element', ({ properties }) => {
          const { href } = properties;
          if (typeof href === 'string') properties['href'] = new URL(href, page).href;
        });
        expect(withoutPlaces(fromHtml(absoluteLinks(html, page), { fragment: true }))).toEqual(
          withoutPlaces(expected),
        );
      }),
    );
  });
});

function withoutPlaces(tree: Root): Root {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
