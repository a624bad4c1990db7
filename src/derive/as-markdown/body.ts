import type { Definition, Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseMarkdown } from '../../markdown/parse.ts';
import { markCitations, type CitationTarget } from '../../markdown/plugins/citations.ts';

/** The Markdown of a body, ready to stand in a file of its own. */
export interface MarkdownBody {
  /** Every block, with citations as links. */
  blocks: RootContent[];
  /** The first paragraph alone. As it must not need the rest, footnote marks are removed and references become links. */
  note: PhrasingContent[];
}

/**
 * Reads the Markdown source of a body.
 *
 * @param page the absolute address of its page
 * @param target must know every id that the body cites
 */
export function readMarkdownBody(
  markdown: string,
  page: string,
  target: (id: string) => CitationTarget,
): MarkdownBody {
  const tree = parseMarkdown(markdown);
  markCitations(tree, markdown);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const id = citedId(node);
    if (id !== null) {
      const { href, label } = target(id);
      const children: PhrasingContent[] = [{ type: 'text', value: label }];
      return replace(parent, index, { type: 'link', url: href, children });
    }
    // A fragment means a place on the page, so it gets the address of the page in front.
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')) {
      node.url = page + node.url;
    }
    return undefined;
  });
  return { blocks: tree.children, note: noteOf(tree) };
}

/** The id in a placeholder of `markCitations`, or null for any other node. */
function citedId(node: Nodes): string | null {
  if (node.type !== 'text') return null;
  const properties = node.data?.hProperties as { dataCitation?: string } | undefined;
  return properties?.dataCitation ?? null;
}

function noteOf(tree: Root): PhrasingContent[] {
  const first = tree.children.find(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  if (first?.type !== 'paragraph') return [];
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    // Of several definitions the first one counts (CommonMark, section 4.7).
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  const note: Paragraph = structuredClone(first);
  visit(note, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteReference') return replace(parent, index);
    if (node.type !== 'linkReference') return undefined;
    const url = definitions.get(node.identifier)?.url;
    return url === undefined
      ? replace(parent, index, ...node.children)
      : replace(parent, index, { type: 'link', url, children: node.children });
  });
  return note.children;
}

function replace(parent: Parent, index: number, ...nodes: PhrasingContent[]): [typeof SKIP, number] {
  parent.children.splice(index, 1, ...nodes);
  return [SKIP, index + nodes.length];
}
