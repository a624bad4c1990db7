import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import type { Link, Nodes, PhrasingContent } from 'mdast';
import { monthLetters } from '../text/dates.ts';
import { isIdentifier, parseIdentifier } from '../text/identifiers.ts';
import type { Identifier } from '../text/identifier-addresses.ts';
import type { PaperRecord, Reading, RecordFields } from './paper-record.ts';
import { cleanLine } from './record-text.ts';
import { oneLine } from './visible-text.ts';

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
  const papers = named.map(({ link }) => link);
  const title = cleanLine(withoutMarks(titleOf(block, papers)));
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
      ...appeared(title),
      ...(Object.fromEntries(ids.toReversed().map(({ scheme, id }) => [scheme, id])) as RecordFields),
      ...(found.length > 0 ? { links: Object.fromEntries(found) } : {}),
    },
    doubts: [
      'the list names no authors and no day: look them up',
      ...(others > 0 ? [`the line links to ${others} further papers: are they entries of their own?`] : []),
    ],
  };
}

/**
 * The words on the link to the paper; where these are only `paper` or `pdf`, the words that are set in bold or italics, or
 * those before the link. Of a row of a table, that is its first cell with words.
 */
function titleOf(block: Nodes, papers: readonly Link[]): string {
  const onLink = papers.map(textOf).find((words) => words !== '' && !labels.test(words) && !isAddress(words));
  if (onLink !== undefined) return onLink;
  const set: string[] = [];
  visit(block, (node) => {
    if (node.type === 'strong' || node.type === 'emphasis') set.push(textOf(node));
  });
  const isRow = block.type === 'tableRow';
  const strong = set.find((words) => !labels.test(words) && (isRow || words.split(' ').length > 2));
  if (strong !== undefined) return strong;
  if (isRow) return block.children.map(textOf).find((words) => /\p{L}{2}/u.test(words)) ?? '';
  return 'children' in block ? textBefore(block.children as PhrasingContent[], papers[0]) : '';
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

/** Longer titles are followed by a description, as in tables that tell of each paper; in UTF-16 units. */
const longestTitle = 300;

/** A title without the quotes, numbers, dashes and descriptions that lists put around it. */
function withoutMarks(title: string): string {
  const [first = ''] = title.split(/<br\s*\/?>/i);
  const brief = first.length <= longestTitle ? first : (first.split(/ [-–—] |(?<=[.!?]) /)[0] ?? '');
  return brief
    .replace(/^[\s"“'‘[(*•·–—-]*(?:\d+[.)]\s+)?["“]?/, '')
    .replace(/\s*[[(](?:paper|pdf|arxiv|code)?[\])]?$/i, '')
    .replace(/[\s"”*:,;–—-]+$/, '')
    .replace(/(?<=\p{L})\.$/u, '')
    .trim();
}

/** A title without the remark behind it on where and when the paper appeared, as in `Rye (Bread, May 2021)`. */
function appeared(title: string): { title: string; published?: string; venue?: string } {
  const [all, where = '', month = '', year] =
    /\s*[([]([^()[\]]*?)[,\s]*(?:\b([A-Z][a-z]{2,8})\.?\s+)?\b((?:19|20)\d\d)[)\]]$/.exec(title) ?? [];
  if (all === undefined || year === undefined || all === title) return { title };
  const at = monthLetters.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const published = at > 0 ? `${year}-${String(at).padStart(2, '0')}` : year;
  const name = oneLine(at > 0 ? where : `${where} ${month}`);
  const venue = name === '' || /^arxiv\b|preprint/i.test(name) ? {} : { venue: `${name} ${year}` };
  return { title: title.slice(0, -all.length), published, ...venue };
}
