import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** Ids of the pages' own elements; a heading of a body must not take them. */
const reserved = ['main', 'results', 'papers', 'note', 'authors', 'footnote-label'];

/**
 * rehype plugin: what pages need beyond plain Markdown. Headings get ids, tables a box that scrolls on narrow
 * screens and can be reached by keyboard, links to other sites no opener.
 */
export function rehypePage() {
  return (tree: Root): void => {
    const taken = new Set(reserved);
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[2-6]$/.test(node.tagName) && node.properties['id'] === undefined) {
        node.properties['id'] = freshId(toString(node), taken);
      }
      if (node.tagName === 'a' && /^https:/.test(String(node.properties['href'] ?? ''))) {
        node.properties['rel'] = ['noopener'];
      }
      if (node.tagName === 'table' && parent && index !== undefined) {
        parent.children[index] = scrollBox(node);
        return [SKIP, index + 1];
      }
      return undefined;
    });
  };
}

function scrollBox(table: Element): Element {
  const properties = { className: ['table-scroll'], ariaLabel: 'Table', tabIndex: 0 };
  return { type: 'element', tagName: 'section', properties, children: [table as ElementContent] };
}

function freshId(heading: string, taken: Set<string>): string {
  const base =
    heading
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
