import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { plainText } from '../markdown/plain-text.ts';

/**
 * The words of compiled HTML whose citations are links, on one line: formulas as LaTeX, cited papers by name,
 * without footnote marks. The texts of a compiled body have no citations, because they know no other entry.
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

/** KaTeX keeps the source of a formula as an annotation of its MathML. */
function latexOf(math: Element): string {
  let latex = '';
  visit(math, 'element', (node) => {
    if (node.tagName === 'annotation') latex = toString(node);
  });
  return latex;
}
