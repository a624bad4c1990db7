import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from '../markdown/plain-text.ts';
import { resolveCitations } from '../markdown/plugins/citations.ts';
import type { Library, Paper } from '../model/library.ts';
import { escapeHtml } from '../text/escape.ts';
import { paperName } from './lists.ts';

/** The note of a paper as plain text, for descriptions and previews. Citations are the names of the cited papers. */
export function noteText(library: Library, { body: { note } }: Paper): string {
  return namedText(library, note);
}

/** A part of a compiled body as plain text, in which citations are the names of the cited papers. */
export function namedText(library: Library, { html, text }: { html: string; text: string }): string {
  if (!html.includes('<a data-citation="')) return text;
  return htmlText(resolveCitations(html, (id) => ({ href: '', label: paperName(library, id) })));
}

/**
 * Compiled HTML, its citations already made links, as plain text on one line: formulas as LaTeX, cited papers by name,
 * no footnote marks. The `text` of a compiled body cannot serve where a body cites: a body is compiled by itself, so the
 * names of other papers are not in it.
 */
export function htmlText(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'math') return undefined;
    node.children = [{ type: 'text', value: latexOf(node) }];
    return SKIP;
  });
  return plainText(tree.children as RootContent[]);
}

/** The source of a formula: KaTeX keeps it as an annotation in the MathML. */
export function latexOf(math: Element): string {
  let latex = '';
  visit(math, 'element', (node) => {
    if (node.tagName === 'annotation') latex = toString(node);
  });
  return latex;
}

/** A tag of compiled HTML with its attributes. Texts there have `<` and `"` escaped, so that only tags match. */
const tag = /<[a-z][^\s>/]*(?:[^>"]|"[^"]*")*>/gi;
const address = /(\s(?:href|src|cite)=")([^"]*)"/g;

/**
 * Compiled HTML with every link as an absolute address, for programs that show it outside its page.
 *
 * @param page absolute address of the page that the HTML belongs to; fragments lead into it
 */
export function absoluteLinks(html: string, page: string): string {
  return html.replace(tag, (element) =>
    element.replace(address, (whole, start: string, written: string) => {
      const href = decode(written);
      if (/^[a-z][a-z0-9+.-]*:/i.test(href) || !URL.canParse(href, page)) return whole;
      return `${start}${escapeHtml(new URL(href, page).href)}"`;
    }),
  );
}

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Decodes the character references that rehype-stringify and `resolveCitations` write. */
function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_whole, hex?: string, name?: string) =>
    hex === undefined ? (names[(name ?? '').toLowerCase()] ?? '') : String.fromCodePoint(parseInt(hex, 16)),
  );
}
