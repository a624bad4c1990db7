import type { Library, Paper } from '../../model/library.ts';
import { formatLong } from '../../text/dates.ts';
import { htmlText } from '../body-words.ts';
import { tagLabel, themeTitle } from '../lists.ts';
import { companionLinks, readingLinks } from '../paper-links.ts';
import { facetsOf } from '../search/facets.ts';
import { citedIn } from '../views/cited-in.ts';
import { factsOf } from '../views/facts.ts';
import { placeInVenue } from '../views/publication.ts';
import { relationLines } from '../views/relations.ts';
import { correctionLines, statusLine, type BodyReader, type TwinAddresses } from './addresses.ts';
import {
  blocks,
  code,
  escaped,
  joined,
  lines,
  link,
  nothing,
  shownAddress,
  type Markdown,
  type Words,
} from './markdown.ts';

/** Makes the function that writes the page of a paper as Markdown. */
export function createPaperTwin(
  library: Library,
  addresses: TwinAddresses,
  body: BodyReader,
): (paper: Paper) => string {
  const group = (name: string, file: string) => link(name, addresses.file(`${file}.md`));
  return (paper) => {
    const page = addresses.file(`papers/${paper.id}/`);
    const { text } = blocks(
      escaped`# ${paper.title}`,
      statusLine(paper),
      correctionLines(paper),
      facts(library, paper, group),
      body(paper.body, `papers/${paper.id}/`).whole(),
      paper.abstractSource === undefined ? nothing : escaped`Abstract from ${paper.abstractSource}.`,
      relations(library, paper, addresses),
      statedFacts(library, paper),
      citing(library, paper, addresses),
      escaped`## How to cite`,
      escaped`${code(`\\cite{${paper.id}}`)} with ${addresses.exports(`papers/${paper.id}`)}`,
      escaped`## Source`,
      escaped`An entry of ${library.site.title}, added on ${paper.added}: ${shownAddress(page)}`,
      addresses.licence,
    );
    return `${text}\n`;
  };
}

/** Authors, date, venue, links, themes, tags and facets, a line each. */
function facts(library: Library, paper: Paper, group: (name: string, file: string) => Markdown): Markdown {
  const links = (all: { label: string; href: string }[]) => all.map(({ label, href }) => link(label, href));
  const { organization, authors } = paper;
  const names = authors.map(({ text }) => text);
  const themes = [paper.theme, ...paper.alsoIn].map((id) => group(themeTitle(library, id), `themes/${id}`));
  const tags = paper.tags.map((id) => group(tagLabel(library, id), `tags/${id}`));
  const rows: [label: string, words: readonly Words[]][] = [
    [names.length === 1 ? 'Author' : 'Authors', names],
    ['Organization', organization === undefined || names.includes(organization) ? [] : [organization]],
    ['Published', [formatLong(paper.published)]],
    ['Venue', [...(paper.venue === undefined ? [] : [paper.venue]), ...placeInVenue(paper, library.words)]],
    ['Read', links(readingLinks(paper))],
    ['Resources', links(companionLinks(paper, library.words.paperLinks))],
    ['Themes', themes],
    ['Tags', tags],
    ...facetsOf(library, paper).map(({ label, value }): [string, Words[]] => [label, [value]]),
  ];
  return lines(
    rows.flatMap(([label, words]) => (words.length === 0 ? [] : [escaped`${label}: ${joined(words, ', ')}`])),
  );
}

function relations(library: Library, paper: Paper, addresses: TwinAddresses): Markdown {
  const items = relationLines(library, paper).map(
    ({ words, other, because }) =>
      escaped`${words} ${link(other.short, addresses.paper(other.id))}: ${because}`,
  );
  return items.length === 0 ? nothing : blocks(escaped`## Relations`, lines(items));
}

function statedFacts(library: Library, paper: Paper): Markdown {
  const items = factsOf(library, paper).map(({ label, value }) => escaped`${label}: ${value}`);
  return items.length === 0 ? nothing : blocks(escaped`## Facts`, lines(items));
}

/** Who cites the paper in the list: a line for each sentence. */
function citing(library: Library, paper: Paper, { paper: ofPaper, file }: TwinAddresses): Markdown {
  const places = {
    paper: ofPaper,
    theme: (id: string) => file(`themes/${id}.md`),
    path: (id: string) => file(`paths/${id}.md`),
  };
  const items = citedIn(library, places, paper.id).pages.flatMap(({ kind, id, name, quotes }) =>
    quotes.map(({ place, html }) => {
      const where = place === '' ? '' : `, ${place}`;
      return escaped`${link(name, places[kind](id))}${where}: ${htmlText(html)}`;
    }),
  );
  return items.length === 0 ? nothing : blocks(escaped`## Cited in this list`, lines(items));
}
