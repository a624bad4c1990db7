import type { Element, Root, RootContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkCitations, type Citation } from './citations.ts';
import type { MarkdownFault } from './fault.ts';
import { lintBody } from './lint.ts';
import { rehypeMath } from './math.ts';
import { rehypePage } from './page-markup.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { plainText } from './plain-text.ts';

/** A part of a body under its own `##` heading. */
export interface Section {
  /** Fragment of the heading in the page. */
  id: string;
  title: string;
  html: string;
  text: string;
}

/** A body, parsed, checked and rendered once; nothing in it depends on other entries. */
export interface CompiledBody {
  /** First paragraph: why read it. Inline HTML without the `p` element. */
  note: { html: string; text: string };
  /** What follows the first paragraph before the first heading. */
  lead: { html: string; text: string };
  sections: Section[];
  /** Footnotes of the whole body; empty without any. */
  footnotes: string;
  citations: Citation[];
  faults: MarkdownFault[];
}

const parser = remark().use(remarkGfm).use(remarkMath, { singleDollarTextMath: false });
const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: true });

/**
 * Compiles the Markdown of a body. HTML in the result is sanitised; citations in it are placeholders, filled
 * by `resolveCitations`. Never throws on any text.
 */
export function compileBody(markdown: string): CompiledBody {
  const citations: Citation[] = [];
  try {
    const tree = parser.parse(markdown);
    const faults = lintBody(tree);
    const hast = unified()
      .use(() => remarkCitations(citations))
      .use(remarkRehype)
      .use(rehypeSanitize, sanitizeSchema)
      .use(rehypeMath)
      .use(rehypePage)
      .runSync(tree) as Root;
    return { ...split(hast), citations, faults };
  } catch (error) {
    // The parser recurses; text nested thousands deep exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    return { ...split({ type: 'root', children: [] }), citations: [], faults: [tooDeep(markdown)] };
  }
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
  return {
    note: hasNote ? part(opening.children as RootContent[]) : part([]),
    lead: part(hasNote ? head.slice(1) : head),
    sections: starts.map((start, index) => section(content.slice(start, starts[index + 1]))),
    footnotes: stringify(footnotes),
  };
}

function section([heading, ...rest]: RootContent[]): Section {
  const element = heading as Element;
  return { id: String(element.properties['id']), title: plainText([element]), ...part(rest) };
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
