import type { FootnoteDefinition, Root } from 'mdast';
import { nodesOf, walk } from '../tree.ts';

/** The footnotes of a body. */
interface Footnotes {
  definitions: FootnoteDefinition[];
  /** Identifiers of those that the page shows, in its order. */
  shown: string[];
}

/** The order is that of remark-rehype: marks of the text first, then those inside the footnotes themselves. */
export function footnotesOf(tree: Root): Footnotes {
  const definitions = nodesOf(tree, 'footnoteDefinition');
  const shown = new Set(marksIn(tree));
  for (const identifier of shown) {
    const definition = definitions.find((one) => one.identifier === identifier);
    for (const mark of definition ? marksIn(definition) : []) shown.add(mark);
  }
  return { definitions, shown: [...shown] };
}

/** Identifiers that a text refers to, outside of the footnotes in it. */
function marksIn(root: Root | FootnoteDefinition): string[] {
  const marks: string[] = [];
  walk(root, (node) => {
    if (node.type === 'footnoteDefinition' && node !== root) return 'skip';
    if (node.type === 'footnoteReference') marks.push(node.identifier);
    return undefined;
  });
  return marks;
}

/**
 * Names footnotes by their numbers, since names that differ can give the same id in a page.
 *
 * In: `salt[^sea]` and its footnote. Out: `salt[^1]` and its footnote.
 */
export function numberFootnotes(tree: Root): void {
  const { definitions, shown } = footnotesOf(tree);
  if (definitions.length === 0) return;
  for (const node of nodesOf(tree, 'footnoteDefinition', 'footnoteReference')) {
    // The number 0 is that of every footnote without a mark, which is not shown.
    node.identifier = node.label = String(shown.indexOf(node.identifier) + 1);
  }
}
