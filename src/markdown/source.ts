import type { Definition, Link, LinkReference, Nodes, Parents, Root, Text } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import type { Range } from '../problems/finding.ts';
import { nodesOf, rangeOf, walk } from './tree.ts';

/** A place of a body's Markdown that must be written otherwise in a file outside of its page. */
export interface SourceEdit extends Range {
  /** What stands there instead. */
  text: string;
  /** True where the address of the body's page comes before the text. */
  page?: true;
  /** True for what changes only where the note stands without the rest of the body. */
  alone?: true;
}

/** What it takes to put the Markdown of a body, as its author wrote it, into a file of its own. */
export interface BodySource {
  /** Where the first paragraph stands; null when the body opens with something else. */
  note: Range | null;
  /** In the order of their places; citations are not among them, since their places are known. */
  edits: SourceEdit[];
}

/**
 * Finds what other programs would read otherwise than this site, or could not follow: formulas, which most programs
 * expect between single dollars, dollars that are text, fragments of the page, and what the note takes from elsewhere.
 *
 * @param tree as parsed, before plugins change it
 */
export function sourceOf(tree: Root, body: string): BodySource {
  const first = tree.children.find(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  const note = first?.type === 'paragraph' ? first : null;
  const edits: SourceEdit[] = [];
  if (/[$[]/.test(body)) {
    const urls = note && body.includes(']:') ? definitionsOf(tree) : new Map<string, string>();
    walk(tree, (node, ancestors) => {
      edits.push(...editsOf(node, ancestors, body));
      if (note && ancestors[1] === note) edits.push(...editsAlone(node, body, urls));
      return undefined;
    });
  }
  edits.push(...openFence(tree, body));
  return { note: note && rangeOf(note), edits: edits.sort((a, b) => a.start - b.start) };
}

/** Of several definitions the first one counts (CommonMark, section 4.7). */
function definitionsOf(tree: Root): Map<string, string> {
  return new Map(
    nodesOf(tree, 'definition')
      .reverse()
      .map(({ identifier, url }) => [identifier, url]),
  );
}

function editsOf(node: Nodes, ancestors: readonly Parents[], body: string): SourceEdit[] {
  switch (node.type) {
    case 'text':
      return textDollars(node, ancestors.at(-1), body);
    case 'inlineMath':
      return singleDollars(node, body);
    case 'link':
      return fragment(node, body, endOfWords(node), /\]\([\s>]*<?/y);
    case 'definition':
      return fragment(node, body, rangeOf(node).start, /\[(?:\\[^]|[^\]\\])*\]:[\s>]*<?/y);
    default:
      return [];
  }
}

/** A dollar that is text: between two of them, other programs would read a formula. */
function textDollars(text: Text, parent: Parents | undefined, body: string): SourceEdit[] {
  const { start, end } = rangeOf(text);
  // Skip the words of a bare address, where a backslash would be part of it.
  if (parent?.type === 'link' && !body.startsWith('[', rangeOf(parent).start)) return [];
  return [...body.slice(start, end).matchAll(/\\[^]|\$/g)].flatMap(({ 0: sign, index }) =>
    sign === '$' ? [{ start: start + index, end: start + index, text: '\\' }] : [],
  );
}

/** A formula in a line, between single dollars unless it holds dollars itself. */
function singleDollars(formula: InlineMath, body: string): SourceEdit[] {
  const { start, end } = rangeOf(formula);
  const [, latex] = /^\$\$+\s*([^$]*?)\s*\$\$+$/.exec(body.slice(start, end)) ?? [];
  return latex === undefined ? [] : [{ start, end, text: `$${latex}$` }];
}

/** A fragment is a place on the page, so it gets the address of the page in front. */
function fragment(node: Link | Definition, body: string, from: number, upToAddress: RegExp): SourceEdit[] {
  if (!node.url.startsWith('#')) return [];
  upToAddress.lastIndex = from;
  if (!upToAddress.test(body)) return [];
  const start = upToAddress.lastIndex;
  return [{ start, end: start, text: '', page: true }];
}

/** What the note must not leave to the rest of the body: footnotes go, references become links. */
function editsAlone(node: Nodes, body: string, urls: ReadonlyMap<string, string>): SourceEdit[] {
  const { start, end } = rangeOf(node);
  if (node.type === 'footnoteReference') return [{ start, end, text: '', alone: true }];
  const url = node.type === 'linkReference' ? urls.get(node.identifier) : undefined;
  if (node.type !== 'linkReference' || url === undefined) return [];
  const from = endOfWords(node) + 1;
  if (body[from - 1] !== ']') return [];
  return [
    { start: from, end, text: '(', alone: true },
    {
      start: end,
      end,
      text: `${linkAddress(url)})`,
      ...(url.startsWith('#') ? { page: true } : {}),
      alone: true,
    },
  ];
}

function endOfWords(link: Link | LinkReference): number {
  const last = link.children.at(-1);
  return last ? rangeOf(last).end : rangeOf(link).start + 1;
}

/** An address as the target of a Markdown link. */
export function linkAddress(url: string): string {
  const escaped = url.replace(/[\\`$<>]|&(?=#?\w+;)/g, '\\$&');
  return /[\s()]/.test(url) ? `<${escaped.replace(/\s/g, encodeURIComponent)}>` : escaped;
}

/** The end of a block of code that nothing closes: what follows in the file would be part of it. */
function openFence({ children }: Root, body: string): SourceEdit[] {
  const last = children.at(-1);
  if (last?.type !== 'code') return [];
  const { start, end } = rangeOf(last);
  const written = body.slice(start, end);
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  if (fence === undefined || new RegExp(`\n {0,3}${fence}+[ \\t]*$`).test(written)) return [];
  return [{ start: end, end, text: written.endsWith('\n') ? fence : `\n${fence}` }];
}
