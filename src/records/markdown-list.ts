import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Link, Nodes, PhrasingContent } from 'mdast';
import { isIdentifier, parseIdentifier } from '../text/identifiers.ts';
import type { Identifier } from '../text/identifier-addresses.ts';
import type { PaperRecord, Reading, RecordFields } from './paper-record.ts';
import { oneLine } from './record-text.ts';

/** Words on links that lead to a paper but are not its title. */
const labels =
  /^\W*(?:paper|papers|pdf|arxiv|abs|abstract|link|html|code|github|project|page|website|blog|data|dataset|model|models|demo|video|slides|bibtex|openreview|acl|here|doi)\W*$/i;

/** Companions of a paper by the word on their link. */
const companions: [word: RegExp, name: 'code' | 'data' | 'models' | 'project' | 'video' | 'slides'][] = [
  [/code|github/i, 'code'],
  [/data/i, 'data'],
  [/model|weights/i, 'models'],
  [/project|page|website/i, 'project'],
  [/video|talk/i, 'video'],
  [/slides/i, 'slides'],
];

/**
 * Reads a curated list in Markdown, as "awesome" lists are: each list item, row of a table or paragraph that links to a
 * paper gives a record, with the id in the link and the title on it or before it. What links to no paper is no record.
 */
export function markdownList(source: string): Reading[] {
  const readings: Reading[] = [];
  const tree = remark().use(remarkGfm).parse(source);
  visit(tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'tableRow' && node.type !== 'heading') return;
    const reading = readingOf(node);
    if (reading) readings.push(reading);
  });
  return readings;
}

function readingOf(block: Nodes): Reading | null {
  const links: Link[] = [];
  visit(block, 'link', (link) => void links.push(link));
  const named = links.flatMap((link) => {
    const id = parseIdentifier(link.url);
    return id && isIdentifier(id.scheme, id.id) ? [{ link, id }] : [];
  });
  const [first] = named;
  if (!first) return null;
  const line = block.position?.start.line ?? 1;
  const title = titleOf(
    block,
    named.map(({ link }) => link),
  );
  if (title === '') return { line, fault: `a link to ${first.link.url} without a title` };
  const others = named.filter(({ id }) => id.scheme === first.id.scheme && id.id !== first.id.id);
  return {
    line,
    record: recordOf(
      title,
      named.map(({ id }) => id),
      links,
      others.length,
    ),
  };
}

function recordOf(
  title: string,
  ids: readonly Identifier[],
  links: readonly Link[],
  others: number,
): PaperRecord {
  const found = links.flatMap((link) => {
    const word = textOf(link);
    const name = companions.find(([pattern]) => labels.test(word) && pattern.test(word))?.[1];
    return name && link.url.startsWith('https://') ? [[name, link.url] as const] : [];
  });
  return {
    fields: {
      title,
      ...(Object.fromEntries(ids.toReversed().map(({ scheme, id }) => [scheme, id])) as RecordFields),
      ...(found.length > 0 ? { links: Object.fromEntries(found) } : {}),
    },
    doubts: [
      'the list names no authors and no day: `npm run new` with the id writes them',
      ...(others > 0 ? [`the line links to ${others} further papers: are they entries of their own?`] : []),
    ],
  };
}

/** The words on the link to the paper; where these are only `paper` or `pdf`, the words before it. */
function titleOf(block: Nodes, papers: readonly Link[]): string {
  const onLink = papers.map(textOf).find((words) => words !== '' && !labels.test(words) && !isAddress(words));
  if (onLink !== undefined) return withoutMarks(onLink);
  const emphasised: string[] = [];
  visit(block, (node) => {
    if (node.type === 'strong' || node.type === 'emphasis') emphasised.push(textOf(node));
  });
  const before = 'children' in block ? textBefore(block.children as PhrasingContent[], papers[0]) : '';
  const strong = emphasised.find((words) => words.split(' ').length > 2);
  return withoutMarks(strong ?? before);
}

function textBefore(children: readonly PhrasingContent[], link: Link | undefined): string {
  const at = children.findIndex((child) => {
    let holds = false;
    visit(child, 'link', (inner) => {
      holds ||= inner === link;
    });
    return holds;
  });
  return oneLine(children.slice(0, Math.max(at, 0)).map(textOf).join(''));
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return oneLine((node.children as Nodes[]).map(textOf).join(''));
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(words) || parseIdentifier(words) !== null;
}

/** A title without the quotes, numbers and dashes that lists put around it. */
function withoutMarks(title: string): string {
  return title
    .replace(/^[\s"“'‘[(*•·–—-]+(?:\d+[.)]\s*)?/, '')
    .replace(/[\s"”'’\])*:,;.–—-]+$/, '')
    .replace(/\s*[[(](?:paper|pdf|arxiv|code)?[\])]?$/i, '')
    .trim();
}
