import type { Root } from 'mdast';
import { nodesOf } from '../tree.ts';

/**
 * Makes text of the boxes of task lists, since pages have no form controls and feeds drop them.
 *
 * In: `- [x] done`. Out: `- ☑ done`.
 */
export function writeTaskBoxes(tree: Root): void {
  for (const item of nodesOf(tree, 'listItem')) {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') continue;
    first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
    item.checked = null;
  }
}
