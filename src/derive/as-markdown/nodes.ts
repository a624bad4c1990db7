import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
} from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';

/** Writes formulas between single dollars, as most programs for Markdown expect them. */
const writer = remark()
  .use(remarkGfm)
  .use(remarkMath)
  .data('settings', { bullet: '-', emphasis: '*', rule: '-' })
  .freeze();

/** Writes nodes as Markdown that ends in a line break. Characters of a text that would be markup are escaped. */
export function writeMarkdown(children: RootContent[]): string {
  return children.length === 0 ? '' : writer.stringify({ type: 'root', children });
}

/** A piece of running text: plain words as a string, everything else as a node. */
export type Words = string | PhrasingContent;

function phrasing(words: readonly Words[]): PhrasingContent[] {
  return words
    .filter((word) => word !== '')
    .map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word));
}

export function heading(depth: 1 | 2, ...words: Words[]): Heading {
  return { type: 'heading', depth, children: phrasing(words) };
}

export function paragraph(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: phrasing(words) };
}

export function strong(...words: Words[]): Strong {
  return { type: 'strong', children: phrasing(words) };
}

export function link(label: string, url: string): Link {
  return { type: 'link', url, children: phrasing([label]) };
}

/** Words with a separator between each two of them. */
export function joined(words: readonly Words[], separator: string): Words[] {
  return words.flatMap((word, index) => (index === 0 ? [word] : [separator, word]));
}

export function item(...children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: children.length > 1, children };
}

export function list(items: ListItem[], ordered = false): List {
  return { type: 'list', ordered, spread: items.some(({ spread }) => spread === true), children: items };
}
