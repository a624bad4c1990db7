import { describe, expect, it } from 'vitest';
import { namedText, noteText, htmlText, absoluteLinks } from '../../src/derive/body-words.ts';
import { library, note, paper, slowDough } from '../model/invented-list.ts';
import { bakery, paperOf } from './invented-bakery.ts';
import { compileBody } from '../../src/markdown/compile.ts';
import * as fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { resolveCitations } from '../../src/markdown/plugins/citations.ts';

describe('noteText', () => {
  it('names what the note cites by its short name', () => {
    const list = bakery();
    expect(noteText(list, paperOf(list, 'steam'))).toBe('Compare Slow Dough; Acid.');
    expect(noteText(list, paperOf(list, 'acid'))).toBe(note);
  });

  it('keeps a short name as it is written', () => {
    const list = library({ [slowDough]: paper({ short: 'Rye & "Salt"' }, 'See [@slow-dough] & *wait*.') });
    expect(noteText(list, paperOf(list, 'slow-dough'))).toBe('See Rye & "Salt" & wait.');
  });
});

describe('namedText', () => {
  it('names what any part of a body cites, unknown papers by their ids', () => {
    const html = '<p>As <a data-citation="steam"></a> and <a data-citation="gone"></a> say.</p>';
    expect(namedText(bakery(), { html, text: 'As and say.' })).toBe('As Steam and gone say.');
  });

  it('is the text of a part that cites nothing', () => {
    expect(namedText(bakery(), { html: '<p>Warm</p>', text: 'Warm, as text' })).toBe('Warm, as text');
  });
});

describe('htmlText', () => {
  it('gives formulas as LaTeX, links by their words and blocks in a row', () => {
    const html =
      '<p>See <a class="citation" href="/papers/acid/">Acid &amp; Salt</a>.</p><ul><li>One</li><li>Two</li></ul>' +
      '<p><span class="katex"><math><semantics><mn>4</mn><annotation encoding="application/x-tex">4\\,w &lt; 5</annotation></semantics></math></span></p>';
    expect(htmlText(html)).toBe('See Acid & Salt. One Two 4\\,w < 5');
  });

  it('leaves out footnote marks', () => {
    expect(
      htmlText('<p>It rose<sup><a href="#user-content-fn-a" data-footnote-ref>1</a></sup>, twice.</p>'),
    ).toBe('It rose, twice.');
  });

  it('says the same as the compiler where nothing is cited', () => {
    const body = 'A *b* `c <d>` & "e" $$x_1 < 2$$ [f](https://example.org).\n\n- g\n- h\n\n> i\n\n$$\ny\n$$';
    const { note, lead } = compileBody(body);
    expect([htmlText(note.html), htmlText(lead.html)]).toEqual([note.text, lead.text]);
  });
});

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
