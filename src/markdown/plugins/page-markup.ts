import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';

/** Ids of the pages' own elements, which a heading of a body must not take, with the number that is tried instead. */
const reserved = new Map(
  [
    ...['main', 'site-menu', 'site-search', 'q', 'results', 'papers', 'note', 'authors', 'footnote-label'],
    ...['cite', 'cite-bibtex', 'cite-command', 'relations', 'facts', 'paper-tags', 'cited-in'],
    ...['compared', 'also-here', 'themes', 'paths', 'newest', 'tags', 'feeds', 'opml', 'mail'],
    ...['subscribe-mail', 'subscribe-service', 'share-address', 'fields-of-a-paper', 'fields-of-every-file'],
    ...['by-hand', 'correction-report', 'similar', 'my-files', 'discuss-it', 'hover-card', 'in-pictures'],
    ...['on-this-page', 'find', 'about-the-list'],
  ].map((id) => [id, 2]),
);

/** Beginnings of ids: of references in styles, of footnotes by remark-rehype, of forms and of pictures. */
const reservedPrefix =
  /^(?:cite-style|user-content|entry|picture|lineage|timeline|compared|heading|hint|year|letter)(?:-|$)/;

/**
 * Adds what pages need beyond plain Markdown. Headings get ids, tables a box that scrolls on narrow screens and can be
 * reached by keyboard, links to other sites no opener. Links in links become text.
 */
export function finishPage(root: Root): void {
  const taken = new Map(reserved);
  const finish = (parent: Root | Element): void => {
    parent.children = parent.children.map((node) => {
      if (node.type !== 'element') return node;
      if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] ??= freshId(toString(node), taken);
      if (node.tagName === 'a') finishLink(node);
      if (node.tagName === 'table') return scrollBox(node);
      finish(node);
      return node;
    });
  };
  finish(root);
}

function finishLink(link: Element): void {
  link.children = withoutLinks(link.children);
  if (/^https:/.test(String(link.properties['href'] ?? ''))) link.properties['rel'] = ['noopener'];
}

/** What a link may hold: CommonMark lets addresses and footnotes stand in one, HTML does not. */
function withoutLinks(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}

function scrollBox(table: Element): Element {
  const properties = { className: ['table-scroll'], ariaLabel: 'Table', tabIndex: 0 };
  return { type: 'element', tagName: 'section', properties, children: [table as ElementContent] };
}

/**
 * @param taken ids that are taken, and the number that the next one of the same name tries: thousands may have one name
 */
function freshId(heading: string, taken: Map<string, number>): string {
  const base =
    heading
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section';
  const start = reservedPrefix.test(base) ? `section-${base}` : base;
  let id = start;
  let count = taken.get(start) ?? 2;
  while (taken.has(id)) id = `${start}-${count++}`;
  taken.set(start, count);
  taken.set(id, taken.get(id) ?? 2);
  return id;
}
