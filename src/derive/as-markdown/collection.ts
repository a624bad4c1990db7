import type { Library, Paper } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';
import { formatLong } from '../../text/dates.ts';
import type { Collection } from '../collections.ts';
import { pathsById } from '../lists.ts';
import { readingLinks } from '../paper-links.ts';
import { statusLine, type BodyReader, type TwinAddresses } from './addresses.ts';
import { blocks, escaped, item, joined, link, nothing, shownAddress, type Markdown } from './markdown.ts';

/** Most authors that a list names of one paper. */
const maxAuthors = 25;

/** Most papers that the twin of a collection names: it is read as a whole. */
export const maxTwinPapers = 500;

/** Makes the function that writes the page of a collection as Markdown. */
export function createCollectionTwin(
  library: Library,
  addresses: TwinAddresses,
  body: BodyReader,
): (whole: Collection) => string {
  const introductions = new Map(
    [...library.themes, ...library.paths].map(({ path, body: own }) => [path.replace(/\.md$/, ''), own]),
  ).set('bibliography', library.site.body);
  return (whole) => {
    const { papers, file, page } = whole;
    const introduction = introductions.get(file);
    const words = wordsOfPath(library, whole);
    const { text } = blocks(
      escaped`# ${whole.title}`,
      escaped`${whole.summary}.`,
      ...(introduction === undefined ? [] : [body(introduction, page).whole()]),
      escaped`## ${counted(papers.length, 'paper')}`,
      ...papers.slice(0, maxTwinPapers).map((paper, index) => {
        const note = words?.get(paper.id);
        return item(words ? `${index + 1}. ` : '- ', paperBlocks(paper, addresses, body, note));
      }),
      restLine(papers.length),
      escaped`## Use`,
      useLine(whole, addresses),
      addresses.licence,
    );
    return `${text}\n`;
  };
}

/** What a reading path says of each of its papers, by their ids; null for another collection. */
function wordsOfPath(library: Library, { kind, id }: Collection): Map<string, string> | null {
  if (kind !== 'path') return null;
  const steps = pathsById(library).get(id)?.steps ?? [];
  return new Map(steps.map(({ paper, note }) => [paper, note]));
}

/** @param word what the reading path says of the paper, before the paper's own note */
function paperBlocks(paper: Paper, addresses: TwinAddresses, body: BodyReader, word = ''): Markdown {
  const links = readingLinks(paper).map(({ label, href }) => link(label, href));
  return blocks(
    escaped`**${link(paper.title, addresses.paper(paper.id))}** — ${credit(paper)}`,
    statusLine(paper),
    escaped`${word}`,
    body(paper.body, `papers/${paper.id}/`).note(),
    escaped`${joined(links, ' · ')}`,
  );
}

function credit({ authors, venue, published }: Paper): string {
  const names = authors.slice(0, maxAuthors).map(({ text }) => text);
  const more = authors.length - names.length;
  const all = more > 0 ? [...names, `and ${more} more`] : names;
  return [all.join(', '), venue, formatLong(published)].filter((part) => part !== undefined).join(' · ');
}

/** Says that papers are left out; empty when none are. */
function restLine(papers: number): Markdown {
  if (papers <= maxTwinPapers) return nothing;
  return escaped`${String(papers - maxTwinPapers)} more are in the files named below.`;
}

function useLine({ page, file }: Collection, addresses: TwinAddresses): Markdown {
  const address = shownAddress(addresses.file(page));
  return escaped`The same papers as ${addresses.exports(file)}; the page: ${address}`;
}
