import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { visit } from 'unist-util-visit';
import { markdownTwins } from '../../../src/derive/as-markdown/pages.ts';
import { createAddresses } from '../../../src/derive/addresses.ts';
import type { CompiledBody } from '../../../src/markdown/body.ts';
import { compileBody } from '../../../src/markdown/compile.ts';
import type { Library, Paper } from '../../../src/model/library.ts';
import { note } from '../../model/invented-list.ts';

export const home = 'https://example.org/bread/';
const reader = remark().use(remarkGfm).use(remarkMath);

/** The text of one twin, where every file of the list has the same body or the one given for it. */
export function twin(list: Library, path: string, bodies: Record<string, string> = {}): string {
  const written = <Page extends { path: string; body: CompiledBody }>(page: Page): Page => ({
    ...page,
    body: compileBody(bodies[page.path] ?? note),
  });
  const { themes, papers, paths } = list;
  const whole = {
    ...list,
    themes: themes.map(written),
    papers: papers.map(written),
    paths: paths.map(written),
  };
  const twins = markdownTwins(whole, createAddresses('/bread/', 'https://example.org'));
  const found = twins.find((one) => one.path === path);
  if (!found) throw new Error(`no twin ${path}`);
  return found.text();
}

/** The words of a tree, with nothing of its markup. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? `HTML ${node.value}` : node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

/** All nodes of one type in a Markdown text. */
export function all<Type extends Nodes['type']>(text: string, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Nodes[] = [];
  visit(reader.parse(text) as Root, type, (node) => {
    found.push(node as Nodes);
  });
  return found as Extract<Nodes, { type: Type }>[];
}

/** A list whose papers are all changed in the same way. */
export function changed(list: Library, change: Partial<Paper>): Library {
  return { ...list, papers: list.papers.map((one) => ({ ...one, ...change })) };
}
