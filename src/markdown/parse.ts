import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { endBareAddresses } from './plugins/bare-addresses.ts';

/** The box of a task, ticked or not. */
export const taskBox = /\[[\sxX]\]/;

/** Parsers by what a text may hold: the extensions cost more than the rest together. */
const formulas = { singleDollarTextMath: false };
const parsers = {
  plain: remark().freeze(),
  gfm: remark().use(remarkGfm).freeze(),
  math: remark().use(remarkMath, formulas).freeze(),
  all: remark().use(remarkGfm).use(remarkMath, formulas).freeze(),
};

/**
 * Signs of GitHub's extensions, in other forms of writing too (`&#64;` is `@`): tables, of which those of one column
 * need no `|`, strikethrough, footnotes, task lists, bare addresses.
 */
const gfmSigns = /[|~&]|^[ \t>]*:?-+:?[ \t]*$|\[\^|\[[\sxX]\]|www|https?|[^[\s]@|xmpp|mailto/im;

/**
 * Parses Markdown as GitHub does, with formulas between `$$`; bare addresses end where a sentence goes on. The
 * extensions whose signs a text lacks are left out: without their signs they change nothing.
 */
export function parseMarkdown(markdown: string): Root {
  const hasFormulas = markdown.includes('$$');
  if (!gfmSigns.test(markdown)) return (hasFormulas ? parsers.math : parsers.plain).parse(markdown);
  const tree = (hasFormulas ? parsers.all : parsers.gfm).parse(markdown);
  if (/https?:|www\./i.test(markdown)) endBareAddresses(tree);
  return tree;
}
