import type { RootContent } from 'hast';
import type { MathNode } from './plugins/math.ts';

/** A letter, digit or symbol; U+FFFD stands for what nobody sees, and U+2800 is a blank. */
const sign = /[\p{L}\p{N}]|(?![\uFFFD\u2800])\p{S}/u;

/** True for text with a letter, digit or symbol in it: more than spaces and punctuation. */
export function saysSomething(text: string): boolean {
  return sign.test(text);
}

const blocks = /^(?:p|li|ul|ol|h[1-6]|pre|table|tr|td|th|blockquote|section|div)$/;

/** The words of rendered nodes on one line: formulas as LaTeX, without citations and footnote marks. */
export function plainText(nodes: readonly RootContent[]): string {
  return tidy(nodes.map(words).join(''));
}

/** Text on one line, without the gaps that left-out signs leave. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .trim();
}

function words(node: RootContent | MathNode): string {
  if (node.type === 'text') return node.value;
  if ('latex' in node) return node.latex;
  if (node.type !== 'element') return '';
  if (node.properties['dataCitation'] !== undefined || node.properties['dataFootnoteRef'] !== undefined)
    return '';
  const inner = node.children.map((child) => words(child)).join('');
  return blocks.test(node.tagName) ? ` ${inner} ` : inner;
}
