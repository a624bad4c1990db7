import type { BlockContent, ListItem, RootContent } from 'mdast';
import type { Library, Paper } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';
import { formatLong } from '../../text/dates.ts';
import type { Collection } from '../collections.ts';
import { papersById, pathsById } from '../lists.ts';
import { readingLinks } from '../paper-links.ts';
import { statusWords, type BodyReader, type TwinAddresses } from './addresses.ts';
import { heading, item, joined, link, list, paragraph, strong, writeMarkdown } from './nodes.ts';

/** Most authors that a list names of one paper. */
const maxAuthors = 25;

/** Makes the function that writes the page of a collection as Markdown. */
export function createCollectionTwin(
  library: Library,
  addresses: TwinAddresses,
  body: BodyReader,
): (whole: Collection) => string {
  const introductions = new Map(
    [...library.themes, ...library.paths].map(({ path, body: own }) => [path.replace(/\.md$/, ''), own]),
  ).set('bibliography', library.site.body);
  // A paper is in several collections and writing Markdown takes time, so each paper is written once.
  const written = new Map<string, string>();
  const entry = (paper: Paper): string => {
    const blocks = () => paperBlocks(paper, addresses, body);
    const text = written.get(paper.id) ?? writeMarkdown([list([item(...blocks())])]);
    written.set(paper.id, text);
    return text;
  };
  return (whole) => {
    const { kind, papers, file, page } = whole;
    const introduction = introductions.get(file);
    const opening = [
      heading(1, whole.title),
      paragraph(`${whole.summary}.`),
      ...(introduction === undefined ? [] : body(introduction, page).blocks),
      heading(2, counted(papers.length, 'paper')),
    ];
    const entries =
      kind === 'path'
        ? [writeMarkdown([list(steps(library, whole.id, addresses, body), true)])]
        : papers.map(entry);
    return [writeMarkdown(opening), ...entries, writeMarkdown(closing(whole, addresses))].join('\n');
  };
}

function paperBlocks(
  paper: Paper,
  addresses: TwinAddresses,
  body: BodyReader,
): [BlockContent, ...BlockContent[]] {
  const { note } = body(paper.body, `papers/${paper.id}/`);
  const links = readingLinks(paper).map(({ label, href }) => link(label, href));
  return [
    paragraph(strong(link(paper.title, addresses.paper(paper.id))), ` — ${credit(paper)}`),
    ...(paper.status ? [paragraph(...statusWords(paper.status))] : []),
    paragraph(...note),
    ...(links.length > 0 ? [paragraph(...joined(links, ' · '))] : []),
  ];
}

/** The steps of a reading path, each with the path's note before the paper's own. */
function steps(library: Library, id: string, addresses: TwinAddresses, body: BodyReader): ListItem[] {
  return (pathsById(library).get(id)?.steps ?? []).flatMap(({ paper: target, note }) => {
    const paper = papersById(library).get(target);
    if (!paper) return [];
    const [first, ...rest] = paperBlocks(paper, addresses, body);
    return [item(first, paragraph(note), ...rest)];
  });
}

function credit({ authors, venue, published }: Paper): string {
  const names = authors.slice(0, maxAuthors).map(({ text }) => text);
  const more = authors.length - names.length;
  const all = more > 0 ? [...names, `and ${more} more`] : names;
  return [all.join(', '), venue, formatLong(published)].filter((part) => part !== undefined).join(' · ');
}

function closing({ page, file }: Collection, addresses: TwinAddresses): RootContent[] {
  const address = addresses.file(page);
  return [
    heading(2, 'Use'),
    paragraph('The same papers as ', ...addresses.exports(file), '; the page: ', link(address, address)),
    ...addresses.licence,
  ];
}
