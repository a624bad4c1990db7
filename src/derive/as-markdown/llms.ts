import type { Library } from '../../model/library.ts';
import { counted } from '../../text/counted.ts';
import type { Addresses } from '../addresses.ts';
import { licenceLine } from './addresses.ts';
import { blocks, escaped, lines, link, Markdown, nothing } from './markdown.ts';

/**
 * llms.txt (llmstxt.org): what the site is, and where programs that read text find what is in it. It names themes and
 * reading paths but no papers, so that it stays short for a long list.
 */
export function llmsText(library: Library, addresses: Addresses): string {
  const { site, themes, papers } = library;
  const at = (path: string) => addresses.absolute(addresses.file(path));
  const entry = (label: string, path: string, words: string) => escaped`${link(label, at(path))}: ${words}`;
  const section = (title: string, items: Markdown[]): Markdown =>
    items.length === 0 ? nothing : blocks(escaped`## ${title}`, lines(items));
  const { text } = blocks(
    escaped`# ${site.title}`,
    escaped`> ${site.tagline}`,
    escaped`A reading list of ${counted(papers.length, 'paper')} in ${counted(themes.length, 'theme')}. People choose the papers and write the notes; titles, authors, dates and identifiers are facts.`,
    new Markdown(
      'Every page of a paper, theme, tag or path is also there as Markdown: put `.md` in place of the slash at the end of its address.',
    ),
    licenceLine(library),
    section(
      'Themes',
      themes.map(({ id, title, summary }) => entry(title, `themes/${id}.md`, summary)),
    ),
    section(
      'Reading paths',
      library.paths.map(({ id, title, summary }) => entry(title, `paths/${id}.md`, summary)),
    ),
    section('Data', [
      entry('Documentation', 'about/data/', 'every file, its fields and its licence'),
      entry('API', 'api/list.json', 'where programs begin'),
      entry('Papers', 'api/papers.json', 'every paper with its facts and note'),
      entry('BibTeX', 'bibliography.bib', 'all papers, for LaTeX'),
      entry('CSL-JSON', 'bibliography.json', 'all papers, for reference managers'),
    ]),
    section('Feeds', [
      entry('Atom', 'feed.xml', 'papers as they are added'),
      entry('JSON Feed', 'feed.json', 'the same as JSON'),
    ]),
    // The convention: a section of this name may be skipped by a reader with little room.
    section('Optional', [entry('All papers', 'bibliography.md', 'title, note and links of every paper')]),
  );
  return `${text}\n`;
}
