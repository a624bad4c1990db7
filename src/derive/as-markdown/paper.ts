import type { RootContent } from 'mdast';
import type { Library, Paper } from '../../model/library.ts';
import { formatLong } from '../../text/dates.ts';
import { tagLabel, themeTitle } from '../lists.ts';
import { companionLinks, readingLinks } from '../paper-links.ts';
import { facetsOf } from '../search/facets.ts';
import { factsOf } from '../views/facts.ts';
import { relationLines } from '../views/relations.ts';
import { statusWords, type BodyReader, type TwinAddresses } from './addresses.ts';
import { heading, item, joined, link, list, paragraph, writeMarkdown, type Words } from './nodes.ts';

/** Makes the function that writes the page of a paper as Markdown. */
export function createPaperTwin(
  library: Library,
  addresses: TwinAddresses,
  body: BodyReader,
): (paper: Paper) => string {
  const group = (name: string, file: string) => link(name, addresses.file(`${file}.md`));
  return (paper) =>
    writeMarkdown([
      heading(1, paper.title),
      ...(paper.status ? [paragraph(...statusWords(paper.status))] : []),
      facts(library, paper, group),
      ...body(paper.body, `papers/${paper.id}/`).blocks,
      ...(paper.abstractSource ? [paragraph(`Abstract from ${paper.abstractSource}.`)] : []),
      ...relations(library, paper, addresses),
      ...statedFacts(library, paper),
      heading(2, 'How to cite'),
      paragraph(
        { type: 'inlineCode', value: `\\cite{${paper.id}}` },
        ' with ',
        ...addresses.exports(`papers/${paper.id}`),
      ),
      heading(2, 'Source'),
      paragraph(
        `An entry of ${library.site.title}, added on ${paper.added}: `,
        link(addresses.file(`papers/${paper.id}/`), addresses.file(`papers/${paper.id}/`)),
      ),
      ...addresses.licence,
    ]);
}

/** Authors, date, venue, links, themes, tags and facets, a line each. */
function facts(library: Library, paper: Paper, group: (name: string, file: string) => Words): RootContent {
  const links = (all: { label: string; href: string }[]) => all.map(({ label, href }) => link(label, href));
  const { organization, authors } = paper;
  const names = authors.map(({ text }) => text);
  const rows: [label: string, words: Words[]][] = [
    [names.length === 1 ? 'Author' : 'Authors', joined(names, ', ')],
    ['Organization', organization === undefined || names.includes(organization) ? [] : [organization]],
    ['Published', [formatLong(paper.published)]],
    ['Venue', paper.venue === undefined ? [] : [paper.venue]],
    ['Read', joined(links(readingLinks(paper)), ', ')],
    ['Resources', joined(links(companionLinks(paper)), ', ')],
    [
      'Themes',
      joined(
        [paper.theme, ...paper.alsoIn].map((id) => group(themeTitle(library, id), `themes/${id}`)),
        ', ',
      ),
    ],
    [
      'Tags',
      joined(
        paper.tags.map((id) => group(tagLabel(library, id), `tags/${id}`)),
        ', ',
      ),
    ],
    ...facetsOf(library, paper).map(({ label, value }): [string, Words[]] => [label, [value]]),
  ];
  return list(rows.flatMap(([label, words]) => (words.length === 0 ? [] : [row(label, words)])));
}

function row(label: string, words: Words[]) {
  return item(paragraph(`${label}: `, ...words));
}

function relations(library: Library, paper: Paper, addresses: TwinAddresses): RootContent[] {
  const lines = relationLines(library, paper);
  if (lines.length === 0) return [];
  const items = lines.map(({ words, other, because }) =>
    item(paragraph(`${words} `, link(other.short, addresses.paper(other.id)), `: ${because}`)),
  );
  return [heading(2, 'Relations'), list(items)];
}

function statedFacts(library: Library, paper: Paper): RootContent[] {
  const stated = factsOf(library, paper);
  if (stated.length === 0) return [];
  return [heading(2, 'Facts'), list(stated.map(({ label, value }) => row(label, [value])))];
}
