import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { resolveCitations } from '../../src/markdown/plugins/citations.ts';
import { compileBody } from '../../src/markdown/compile.ts';

/** The HTML of a whole body as a page shows it, with its citations as links. */
function pageOf(markdown: string): string {
  const { note, lead, sections, footnotes } = compileBody(markdown);
  const parts = sections.map(({ id, html }) => `<h2 id="${id}"></h2>${html}`);
  const html = `<p>${note.html}</p>${lead.html}${parts.join('')}${footnotes}`;
  return resolveCitations(html, (id) => ({ href: `/papers/${encodeURIComponent(id)}/`, label: id }));
}

/** What in the HTML no page may hold: links in links, an id twice, text turned round, tags outside of flags. */
function invalid(html: string): string[] {
  const found: string[] = [];
  let open = 0;
  // A parser of HTML would close the outer link by itself, so the tags are counted as they are written.
  for (const [tag, close, name] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s+[^\s"=<>]+(?:="[^"]*")?)*\s*>/g,
  )) {
    if (name !== 'a') continue;
    open += close === '/' ? -1 : 1;
    if (open > 1) found.push(`${tag} in a link`);
  }
  const ids = new Set<unknown>();
  visit(fromHtml(html, { fragment: true }), 'element', ({ properties: { id } }) => {
    if (id === undefined) return;
    if (ids.has(id)) found.push(`the id ${String(id)} again`);
    ids.add(id);
  });
  for (const sign of html) {
    if (/[\p{Bidi_Control}\u{E0000}-\u{E007F}]/u.test(sign))
      found.push(`U+${sign.codePointAt(0)?.toString(16)}`);
  }
  return found;
}

const traps = [
  '[see [@rye] now](https://a.example/)',
  '[see **[@rye; @salt]**][oven]',
  '[oven]: https://a.example/ "&#x202e;"',
  '[rye[^1]](https://a.example/)',
  '[https://b.example](https://a.example/)',
  '[see www.b.example and ada@b.example](https://a.example/)',
  '[<https://b.example>](https://a.example/)',
  '[a ![b [c](https://b.example)](https://b.example) d](https://a.example/)',
  '[[^1][oven]][oven]',
  'text[^1] again[^1]',
  'text[^1-2] text[^"] text[^%22] text[^x]',
  '[^1]: one',
  '[^1-2]: one-two[^x]',
  '[^"]: quote',
  '[^%22]: percent',
  '[^x]: other[^1]',
  '[^X]: again',
  '## user-content-fn-1',
  '## user-content-fnref-1',
  '## footnote label',
  '## Rye',
  '### Rye 2',
  'a \u202E b',
  'a&#x202e;b',
  '`a \u2066 b`',
  '```&#x202e;\na\n```',
  '$$\\char"202E$$',
  '$$x \\text{\u202E}$$',
  '[a](https://a.example/\u202E "b&rlm;")',
  '\u{E0041}',
  '\u{1F3F4}',
];

describe('compileBody', () => {
  it.each([
    ['<a href="#">x <em><a id="y">y</a></em></a>', ['<a id="y"> in a link']],
    ['<p id="x"></p><p id="x"></p>', ['the id x again']],
    ['<p title="\u202E">\u{E0041}</p>', ['U+202e', 'U+e0041']],
    ['<a title="<a>">x</a><a>y</a>', []],
  ])('would be caught with %j', (html, found) => {
    expect(invalid(html)).toEqual(found);
  });

  it.each(traps)('makes a valid page of %j', (trap) => {
    expect(invalid(pageOf(`Bread.\n\n${trap}\n\n[^1]: One.\n\n[oven]: https://a.example/`))).toEqual([]);
  });

  it('makes a valid page of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...traps),
      fc.constantFrom('\n', '\n\n', '\n\n', '> ', '- ', '[', '](', ')', ']', '*', '`', '&', '|', '\\'),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    let links = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const html = pageOf(pieces.join(''));
        links += html.split('<a ').length - 1;
        expect(invalid(html)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(links).toBeGreaterThan(100);
  });
});
