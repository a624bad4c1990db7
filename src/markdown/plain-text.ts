import type { RootContent } from 'hast';
import type { MathNode } from './plugins/math.ts';

/** A letter, digit or symbol, but not U+FFFD, which stands for an invisible character, nor the blank U+2800. */
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

/** Text on one line, without the spaces that a left-out citation leaves before a comma or full stop. */
export function tidy(text: string): string {
  // Lone spaces stay, so that most of a text is not copied word by word.
  return text
    .replace(/[^\S ]\s*| \s+/g, ' ')
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
