import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const stringifier = unified().use(rehypeStringify).freeze();

/** Made once: making one takes longer than using it. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop behind one of these ends no sentence, nor does one behind a single capital, as in `J. Crumb`. */
const abbreviation = /(?:^|[\s(])(?:al|approx|ca|cf|e\.g|Eq|Fig|i\.e|No|resp|Sec|St|vs|\p{Lu})\.\s*$/u;

/** A sentence of fewer letters says too little alone, such as `How long should dough rest?`: the next one joins it. */
const fewestLetters = 60;

/** The length of the first sentence of a plain text, the spaces behind it not counted. */
function firstSentenceLength(text: string): number {
  let end = 0;
  // A line break is none to the reader, but would end a sentence here.
  for (const { segment } of sentences.segment(text.replace(/\s/g, ' '))) {
    end += segment.length;
    if (end >= fewestLetters && !abbreviation.test(text.slice(0, end))) break;
  }
  return text.slice(0, end).trimEnd().length;
}

/**
 * The first sentence of a note, for lines that say in one sentence why a paper is there; a short one with the next. Formulas and emphasis stay;
 * links become their words, so that the line leads to its paper alone, and marks of footnotes are left out.
 *
 * In: `Steam <em>first</em>, says <a href="/papers/steam/">Steam</a>. Then salt.` Out: `Steam <em>first</em>, says
 * Steam.`
 *
 * @param html inline HTML of a compiled note whose citations are links
 */
export function firstSentence(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  const words = withoutLinks(tree.children);
  const end = firstSentenceLength(words.map(shownText).join(''));
  const { kept } = upTo(words, end);
  return stringifier.stringify({ type: 'root', children: kept } satisfies Root);
}

function withoutLinks(nodes: RootContent[]): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'sup' && toString(node).trim() !== '' && hasFootnote(node)) return [];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children: children as Element['children'] }];
  });
}

function hasFootnote({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && 'dataFootnoteRef' in child.properties);
}

/** What counts when sentences are told apart: a formula, which is never cut, is one letter. */
function shownText(node: RootContent): string {
  return isFormula(node) ? 'x' : toString(node);
}

function isFormula(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'math' || isKatex(node));
}

function isKatex({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('katex');
}

/** The beginning of nodes with so many letters, and how many letters are left to take. */
function upTo(nodes: RootContent[], letters: number): { kept: RootContent[]; left: number } {
  const kept: RootContent[] = [];
  let left = letters;
  for (const node of nodes) {
    if (left <= 0) break;
    const length = shownText(node).length;
    if (node.type === 'text') kept.push({ ...node, value: node.value.slice(0, left) });
    else if (node.type === 'element' && length > left) {
      kept.push({ ...node, children: upTo(node.children, left).kept as Element['children'] });
    } else kept.push(node);
    left -= length;
  }
  return { kept, left };
}
