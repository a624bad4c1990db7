import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';

/** A link whose address may be a fragment; entities and escapes can hide the `#`. */
const fragmentSign = /\](?:\(|:)[\s>]*<?[#&\\]/;

/** Links to headings that the body does not have; headings have got their ids by now. */
export function deadFragments(tree: Root, body: string): Fault[] {
  if (!fragmentSign.test(body)) return [];
  const ids = new Set<string>();
  const links: { node: Element; fragment: string }[] = [];
  visit(tree, 'element', (node) => {
    const { id, href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (/^h[2-6]$/.test(node.tagName) && id !== 'footnote-label') ids.add(String(id));
    const isMark = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
    if (!isMark && typeof href === 'string' && href.startsWith('#')) {
      links.push({ node, fragment: decoded(href.slice(1)) });
    }
  });
  const known = [...ids].slice(0, 8).map((id) => inBackticks(`#${id.slice(0, 60)}`));
  return links
    .filter(({ fragment }) => fragment !== '' && !ids.has(fragment))
    .map(({ node, fragment }) => ({
      rule: 'link-form',
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? body.length,
      found: `a link to ${inBackticks(`#${fragment.slice(0, 60)}`)}, which is no heading of this body`,
      expected: known.length === 0 ? 'a heading to link to' : `one of ${known.join(', ')}`,
      fix:
        known.length === 0
          ? 'delete the link'
          : 'choose one of them; they are made of the headings, and the page keeps some words for itself',
    }));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
