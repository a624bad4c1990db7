import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import { endBareAddresses } from './plugins/bare-addresses.ts';
import { nodesOf } from './tree.ts';

/** The box of a task, ticked or not. */
export const taskBox = /\[[\sxX]\]/;

/** Reads addresses without brackets in two steps: most in the text, and what is left of them in the finished tree. */
const { transforms, ...addresses } = gfmAutolinkLiteralFromMarkdown();

/**
 * What GitHub and LaTeX add to Markdown. Without its signs an extension changes nothing and costs up to as much as the
 * rest of the parser, so a text is read with those alone whose signs it has. Their order is that of remark-gfm.
 */
const extensions = [
  {
    signs: /www\.|https?:|[^[\s]@|xmpp:|mailto:/i,
    syntax: gfmAutolinkLiteral(),
    tree: addresses,
  },
  { signs: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { signs: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  // A table of one column needs no `|`.
  { signs: /\||^[ \t>]*:?-+:?[ \t]*$/m, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { signs: taskBox, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { signs: /\$\$/, syntax: math({ singleDollarTextMath: false }), tree: mathFromMarkdown() },
];

/** Parses Markdown as GitHub does, with formulas between `$$`; bare addresses end where a sentence goes on. */
export function parseMarkdown(markdown: string): Root {
  const used = extensions.filter(({ signs }) => signs.test(markdown));
  const tree = fromMarkdown(markdown, {
    extensions: used.map(({ syntax }) => syntax),
    mdastExtensions: used.map(({ tree: extension }) => extension),
  });
  // Looking for what is left of addresses takes long, and most texts hold none.
  if (nodesOf(tree, 'text').some(({ value }) => /www\.|https?:|[\w+.-]@/i.test(value)))
    for (const transform of transforms ?? []) transform(tree);
  if (/https?:|www\./i.test(markdown)) endBareAddresses(tree);
  return tree;
}
