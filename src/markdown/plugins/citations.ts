import type { Parent, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { escapeHtml } from '../../text/escape.ts';
import { rangeOf } from '../tree.ts';

/** A citation and where its id stands in the body, in UTF-16 offsets. */
export interface Citation {
  id: string;
  start: number;
  end: number;
}

/** `[@slow-dough]` or `[@slow-dough; @crumb]`. */
export const citationPattern = /\[@([^[\]\s;]+(?:;\s*@[^[\]\s;]+)*)\]/g;

/**
 * Turns `[@slow-dough]` and `[@slow-dough; @crumb]` in running text into placeholders that {@link resolveCitations}
 * later fills. Text of links stays as it is, since links cannot hold links.
 *
 * In: `as [@slow-dough] shows`. Out: `as <a data-citation="slow-dough"></a> shows`.
 *
 * @param body the source, in which a backslash says that the signs are meant as text
 * @returns every citation in order
 */
export function markCitations(tree: Root, body: string): Citation[] {
  const found: Citation[] = [];
  const mark = (parent: Parent): void => {
    parent.children = parent.children.flatMap((node): RootContent[] => {
      if (node.type === 'text') return node.value.includes('[@') ? cut(node, found, body) : [node];
      if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') mark(node);
      return [node];
    });
  };
  mark(tree);
  return found;
}

function cut(node: Text, found: Citation[], body: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const whole = rangeOf(node);
  const source = body.slice(whole.start, whole.end);
  const marks = writtenMarks(node.value, source);
  let last = 0;
  for (const match of node.value.matchAll(citationPattern)) {
    const mark = marks?.get(match.index);
    if (mark?.isEscaped) continue;
    if (match.index > last) pieces.push({ type: 'text', value: node.value.slice(last, match.index) });
    let at = mark?.at ?? -1;
    (match[1] ?? '').split(';').forEach((part, position) => {
      const id = part.trim().replace(/^@/, '');
      at = at < 0 ? at : source.indexOf(id, at);
      // Where the id is written in other signs, the place is that of the whole text.
      const start = whole.start + at;
      found.push(at < 0 ? { id, ...whole } : { id, start, end: start + id.length });
      if (position > 0) pieces.push({ type: 'text', value: '; ' });
      pieces.push(placeholder(id));
    });
    last = match.index + match[0].length;
  }
  if (last < node.value.length) pieces.push({ type: 'text', value: node.value.slice(last) });
  return pieces;
}

/** How a `[@` is written in the source. */
interface Mark {
  /** UTF-16 offset in the source of the text. */
  at: number;
  /** Whether a backslash says that it is meant as text. */
  isEscaped: boolean;
}

/** The marks of a text by their offset in its value; null when character references write some: which, nobody knows. */
function writtenMarks(value: string, source: string): Map<number, Mark> | null {
  const written = [...source.matchAll(/(?<!\\)(?:\\\\)*(\\?)\[(\\?)@/g)];
  const marks = [...value.matchAll(/\[@/g)];
  if (written.length !== marks.length) return null;
  const markOf = (match: RegExpExecArray): Mark => ({
    at: match.index,
    isEscaped: match[1] !== '' || match[2] !== '',
  });
  return new Map(written.map((match, index) => [marks[index]?.index ?? -1, markOf(match)]));
}

function placeholder(id: string): PhrasingContent {
  const data = { hName: 'a', hProperties: { dataCitation: id }, hChildren: [] };
  return { type: 'text', value: '', data } as PhrasingContent;
}

/** What a citation leads to. */
export interface CitationTarget {
  href: string;
  label: string;
}

/** Fills the placeholders of compiled HTML with links; `target` must know every id. */
export function resolveCitations(html: string, target: (id: string) => CitationTarget): string {
  return html.replace(/<a data-citation="([^"]*)"><\/a>/g, (_match, id: string) => {
    const { href, label } = target(id);
    return `<a class="citation" href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
  });
}
