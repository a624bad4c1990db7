import type { Root as MarkdownRoot } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { endBareAddresses } from './plugins/bare-addresses.ts';

/** Parsers by what a text may hold: the extensions cost more than the rest together. */
export const parsers = {
  plain: remark().freeze(),
  gfm: remark().use(remarkGfm).freeze(),
  math: remark().use(remarkMath, { singleDollarTextMath: false }).freeze(),
  all: remark().use(remarkGfm).use(remarkMath, { singleDollarTextMath: false }).freeze(),
};

/** Signs of GitHub's extensions: tables, strikethrough, footnotes, task lists, bare addresses. */
export const gfmSigns = /[|~]|^[ \t>]*:?-+:?[ \t]*$|\[\^|\[[ xX]\]|www\.|https?:|[^[\s]@|xmpp:|mailto:/im;

/** Parses with the extensions whose signs the text has; without their signs they change nothing. */
export function parseMarkdown(markdown: string): MarkdownRoot {
  const hasMath = markdown.includes('$$');
  if (gfmSigns.test(markdown)) {
    const tree = (hasMath ? parsers.all : parsers.gfm).parse(markdown);
    if (/https?:|www\./i.test(markdown)) endBareAddresses(tree);
    return tree;
  }
  return (hasMath ? parsers.math : parsers.plain).parse(markdown);
}
