import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * remark plugin: makes text of the boxes of task lists, since pages have no form controls and feeds drop them.
 *
 * In: `- [x] done`. Out: `- ☑ done`.
 */
export function remarkTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      const [first] = item.children;
      if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
      first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
      item.checked = null;
    });
  };
}
