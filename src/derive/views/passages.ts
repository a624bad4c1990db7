import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CompiledBody } from '../../markdown/body.ts';
import { sentences, type Span } from '../../text/sentences.ts';

/** A sentence of a body that cites a paper. */
export interface Passage {
  /** The section that it stands in; null for what stands before the first heading, and for footnotes. */
  section: { id: string; title: string } | null;
  /** Safe inline HTML, its citations as placeholders; see `resolveCitations`. */
  html: string;
}

const stringifier = unified().use(rehypeStringify);

const block =
  /^(?:address|blockquote|d[dlt]|div|figure|figcaption|h[1-6]|hr|li|ol|p|pre|section|t(?:able|body|d|foot|h|head|r)|ul)$/;

/**
 * The sentences of a body that cite, by the id of the cited paper, in their order. Each part of the body that cites is
 * read once, whatever it cites; nothing depends on other entries.
 */
export function passages(body: CompiledBody): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  const parts = [
    { section: null, html: body.note.html },
    { section: null, html: body.lead.html },
    ...body.sections.flatMap(({ id, title, heading, html }) => [
      { section: { id, title }, html: heading },
      { section: { id, title }, html },
    ]),
    { section: null, html: body.footnotes },
  ];
  for (const { section, html } of parts) {
    if (!html.includes('data-citation')) continue;
    for (const run of runsOf(fromHtml(html, { fragment: true }).children)) {
      for (const [id, sentence] of citingSentences(run)) {
        const known = found.get(id) ?? [];
        found.set(id, known);
        known.push({ section, html: sentence });
      }
    }
  }
  return found;
}

/** Inline nodes that stand in a row, each row the text of a paragraph, a cell or the like. */
function runsOf(nodes: readonly RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [];
  let run: RootContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element' || !block.test(node.tagName)) {
      run.push(node);
      continue;
    }
    runs.push(run, ...runsOf(node.children));
    run = [];
  }
  return [...runs, run].filter(({ length }) => length > 0);
}

/** The sentences of a run that cite, as HTML, by the ids that they cite. */
function citingSentences(run: readonly RootContent[]): [id: string, html: string][] {
  const cited: { id: string; at: number }[] = [];
  let text = '';
  for (const leaf of leavesOf(run)) {
    const id = citedId(leaf);
    if (id !== null) cited.push({ id, at: text.length });
    text += leafText(leaf);
  }
  if (cited.length === 0) return [];
  return sentences(text).flatMap(({ start, end }) => {
    // Without the spaces behind it, which may stand inside of markup.
    const span = { start, end: start + text.slice(start, end).trimEnd().length };
    const ids = new Set(cited.flatMap(({ id, at }) => (at >= span.start && at < span.end ? [id] : [])));
    if (ids.size === 0) return [];
    const children = sliced(run, span, { at: 0 });
    const html = stringifier.stringify({ type: 'root', children } as Root).trim();
    return [...ids].map((id): [string, string] => [id, html]);
  });
}

/** Nodes that a sentence has whole or not at all. */
function leavesOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) => (isLeaf(node) || !('children' in node) ? [node] : leavesOf(node.children)));
}

function isLeaf(node: RootContent): boolean {
  return node.type !== 'element' || node.children.length === 0 || node.tagName === 'math' || isMark(node);
}

/** Whether it is a mark that leads to a footnote or back from it, which means nothing elsewhere. */
function isMark({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

function citedId(leaf: RootContent): string | null {
  const id = leaf.type === 'element' ? leaf.properties['dataCitation'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** Stands for a citation or a formula, whatever it shows: a word with a capital letter that is no initial. */
const name = 'Name';

/** What a leaf is in the text that is parted. */
function leafText(leaf: RootContent): string {
  if (leaf.type === 'text') return leaf.value;
  if (citedId(leaf) !== null) return name;
  if (leaf.type !== 'element') return '';
  return leaf.tagName === 'math' ? name : leaf.tagName === 'br' ? ' ' : '';
}

/** The part of nodes that a sentence has. @param place how much text stands before them, which is counted on */
function sliced(nodes: readonly RootContent[], span: Span, place: { at: number }): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (!isLeaf(node) && 'children' in node) {
      const children = sliced(node.children, span, place) as Element['children'];
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    const text = leafText(node);
    const [from, to] = [span.start - place.at, span.end - place.at];
    place.at += text.length;
    if (node.type === 'text') {
      const value = text.slice(Math.max(0, from), Math.max(0, to));
      return value === '' ? [] : [{ type: 'text', value }];
    }
    return from <= 0 && to > 0 && text !== '' ? [node] : [];
  });
}
