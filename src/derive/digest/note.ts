import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { latexOf } from '../body-words.ts';

/** A note as a mail can hold it. */
export interface MailNote {
  /** Inline HTML with no attribute but `href`: links are absolute, formulas are LaTeX in `code`. */
  html: string;
  /** One line of plain text, in which `[1]` stands behind the words of the first link. */
  text: string;
  /** Addresses of the links in `text`, the first for `[1]`. */
  links: string[];
}

const stringifier = unified().use(rehypeStringify);

/**
 * Makes a note fit for mail: clients drop MathML, classes and ids, and relative addresses lead nowhere.
 *
 * In: `See <a class="citation" href="/papers/steam/">Steam</a>.` Out, for the page of `slow-dough` at
 * example.org: HTML with `href="https://example.org/papers/steam/"`, and the text `See Steam [1].`
 *
 * @param html inline HTML of a compiled note whose citations are links
 * @param page absolute address of the paper's page, from which relative addresses start
 */
export function mailNote(html: string, page: string): MailNote {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    const formula = latex(node);
    if (formula !== null) {
      node.tagName = 'code';
      node.children = [{ type: 'text', value: formula }];
    }
    const { href } = node.properties;
    node.properties = typeof href === 'string' ? { href: absolute(href, page) } : {};
    return formula === null ? undefined : SKIP;
  });
  const links: string[] = [];
  const text = words(tree, links).replace(/\s+/g, ' ').trim();
  return { html: stringifier.stringify(tree), text, links };
}

/** The LaTeX of a formula's element; null for other elements. */
function latex(node: Element): string | null {
  const names = node.properties['className'];
  if (!Array.isArray(names) || !names.includes('katex')) return null;
  return latexOf(node);
}

function absolute(href: string, page: string): string {
  return URL.canParse(href, page) ? new URL(href, page).href : page;
}

/** Words of the tree; the addresses of its links are appended to `links`. */
function words(node: Root | RootContent, links: string[]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  const inner = node.children.map((child) => words(child as RootContent, links)).join('');
  const href = node.type === 'element' ? node.properties['href'] : undefined;
  // A link whose words are its address needs no number.
  if (typeof href !== 'string' || inner === href) return inner;
  const known = links.indexOf(href);
  const number = known >= 0 ? known + 1 : links.push(href);
  return `${inner} [${number}]`;
}
