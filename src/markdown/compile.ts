import type { Element, Root, RootContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { Root as MarkdownRoot } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { endBareAddresses } from './plugins/bare-addresses.ts';
import { remarkCitations, type Citation } from './plugins/citations.ts';
import { conflictMarks } from './lint/conflict-marks.ts';
import type { MarkdownFault } from './fault.ts';
import { exposeReferences } from './plugins/expose-references.ts';
import { remarkFootnotes } from './plugins/footnotes.ts';
import { deadFragments } from './lint/dead-fragments.ts';
import { exposeInvisible, invisibleFinding } from '../text/invisible.ts';
import { lintBody } from './lint/lint-body.ts';
import { bodyLimits } from './limits.ts';
import { rehypeMath } from './plugins/math.ts';
import { rehypePage } from './plugins/page-markup.ts';
import { sanitizeSchema } from './plugins/sanitize-schema.ts';
import { plainText, saysSomething } from './plain-text.ts';
import { tooManyCells } from './lint/tables.ts';
import { remarkTaskLists } from './plugins/task-lists.ts';
import { unreadBody } from './unread-body.ts';

/** A part of a body under its own `##` heading. */
export interface Section {
  /** Fragment of the heading in the page. */
  id: string;
  /** The heading as inline HTML, its citations as placeholders. */
  heading: string;
  /** The heading in words; without its citations, so it may be empty. */
  title: string;
  html: string;
  text: string;
}

/** A body, parsed, checked and rendered once; nothing in it depends on other entries. */
export interface CompiledBody {
  /**
   * First paragraph: why read it. Inline HTML without the `p` element; the text is empty when there is no letter,
   * digit or symbol in it.
   */
  note: { html: string; text: string };
  /** What follows the first paragraph before the first heading. */
  lead: { html: string; text: string };
  sections: Section[];
  /** Footnotes of the whole body; empty without any. */
  footnotes: string;
  citations: Citation[];
  faults: MarkdownFault[];
}

/** Parsers by what a text may hold: the extensions cost more than the rest together. */
const parsers = {
  plain: remark().freeze(),
  gfm: remark().use(remarkGfm).freeze(),
  math: remark().use(remarkMath, { singleDollarTextMath: false }).freeze(),
  all: remark().use(remarkGfm).use(remarkMath, { singleDollarTextMath: false }).freeze(),
};
const transformer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeMath)
  .use(rehypePage)
  .freeze();
const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: true });

/**
 * Compiles the Markdown of a body. HTML in the result is sanitised; citations in it are placeholders, filled
 * by `resolveCitations`. Never throws on any text.
 */
export function compileBody(markdown: string): CompiledBody {
  // Two versions in one text break more rules, none of which is worth a word.
  const conflict = conflictMarks(markdown);
  if (conflict.length > 0) return unreadBody(conflict);
  try {
    return compileText(markdown);
  } catch (error) {
    // The parser recurses; text nested thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return unreadBody([tooDeep(markdown)]);
  }
}

function compileText(markdown: string): CompiledBody {
  const citations: Citation[] = [];
  const faults: MarkdownFault[] = [];
  const text = exposeInvisible(markdown, (start, signs) => {
    faults.push({ rule: 'text-form', start, end: start + signs.length, ...invisibleFinding(signs) });
  });
  const tree = parseMarkdown(text);
  if (text.includes('&')) faults.push(...exposeReferences(tree));
  faults.push(...lintBody(tree, text));
  remarkCitations(citations, markdown)(tree);
  const crowd = text.includes('|') ? tooManyCells(tree) : null;
  if (crowd) return unreadBody([...faults, crowd], citations);
  if (text.includes('[^')) remarkFootnotes()(tree);
  if (/\[[ \txX]\]/.test(text)) remarkTaskLists()(tree);
  const hast = transformer.runSync(tree) as Root;
  faults.push(...deadFragments(hast, text));
  const body = { ...split(hast), citations, faults };
  const html = htmlLength(body);
  return html > bodyLimits.html ? unreadBody([...faults, tooLong(markdown, html)], citations) : body;
}

function htmlLength({ note, lead, sections, footnotes }: ReturnType<typeof split>): number {
  const parts = [note, lead, ...sections].map((part) => part.html);
  return [...parts, ...sections.map(({ heading }) => heading), footnotes].join('').length;
}

/** Signs of GitHub's extensions: tables, strikethrough, footnotes, task lists, bare addresses. */
const gfmSigns = /[|~]|^[ \t>]*:?-+:?[ \t]*$|\[\^|\[[ xX]\]|www\.|https?:|[^[\s]@|xmpp:|mailto:/im;

/** Parses with the extensions whose signs the text has; without their signs they change nothing. */
export function parseMarkdown(markdown: string): MarkdownRoot {
  const hasMath = markdown.includes('$$');
  if (gfmSigns.test(markdown)) {
    const tree = (hasMath ? parsers.all : parsers.gfm).parse(markdown);
    if (/https?:|www\./i.test(markdown)) endBareAddresses(tree);
    return tree;
  }
  return (hasMath ? parsers.math : parsers.plain).parse(markdown);
}

function tooLong(markdown: string, html: number): MarkdownFault {
  return {
    rule: 'body-limits',
    start: 0,
    end: markdown.length,
    found: `Markdown that becomes ${html} characters of HTML`,
    expected: `at most ${bodyLimits.html}`,
    fix: 'shorten it; formulas, footnotes, tables and short links become most',
  };
}

function tooDeep(markdown: string): MarkdownFault {
  return {
    rule: 'body-depth',
    start: 0,
    end: markdown.length,
    found: 'Markdown nested too deep to be read',
    expected: 'at most ten levels of lists and quotes',
    fix: 'flatten the quotes and lists',
  };
}

function split(root: Root): Omit<CompiledBody, 'citations' | 'faults'> {
  const nodes = root.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const footnotes = nodes.filter(isFootnotes);
  const content = nodes.filter((node) => !isFootnotes(node));
  const starts = content.flatMap((node, index) => (isHeading(node) ? [index] : []));
  const head = content.slice(0, starts[0] ?? content.length);
  const opening = head[0];
  const hasNote = opening?.type === 'element' && opening.tagName === 'p';
  const note = part(hasNote ? (opening.children as RootContent[]) : []);
  return {
    note: saysSomething(note.text) ? note : { ...note, text: '' },
    lead: part(hasNote ? head.slice(1) : head),
    sections: starts.map((start, index) => section(content.slice(start, starts[index + 1]))),
    footnotes: stringify(footnotes),
  };
}

function section([heading, ...rest]: RootContent[]): Section {
  const element = heading as Element;
  return {
    id: String(element.properties['id']),
    heading: stringify(element.children),
    title: plainText([element]),
    ...part(rest),
  };
}

function part(nodes: RootContent[]): { html: string; text: string } {
  return { html: stringify(nodes), text: plainText(nodes) };
}

function stringify(children: RootContent[]): string {
  return stringifier.stringify({ type: 'root', children });
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}
