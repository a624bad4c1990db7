import type { Element, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { CompiledBody, Section } from './body.ts';
import { plainText, saysSomething } from './plain-text.ts';

const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** Parts a rendered body at its `##` headings: the note, what follows it, and a section a heading. */
export function split(root: Root): Omit<CompiledBody, 'markdown' | 'source' | 'citations' | 'faults'> {
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
  // Most bodies have neither lead nor footnotes.
  return children.length === 0 ? '' : stringifier.stringify({ type: 'root', children });
}

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}
