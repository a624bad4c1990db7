import type { Library, Paper } from '../../model/library.ts';
import { bibtexFile } from './bibtex.ts';
import { collections, type Collection } from '../collections.ts';
import { cslFile } from './csl-item.ts';
import { risFile } from './ris.ts';
import type { Addresses } from '../addresses.ts';

/** A bibliography format in which papers can be taken away. */
export interface ExportFormat {
  /** Ending of its files. */
  ending: 'bib' | 'ris' | 'json';
  /** Name for readers. */
  label: string;
  mediaType: string;
  /** Text of a file of papers; `header` tells people where it comes from, in the one format that has comments. */
  write(papers: readonly Paper[], header: readonly string[]): string;
}

/** Every format, the one for LaTeX first. Media types as reference managers register them; RIS and BibTeX have none at IANA. */
export const exportFormats: readonly ExportFormat[] = [
  { ending: 'bib', label: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', write: bibtexFile },
  {
    ending: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: (papers) => risFile(papers),
  },
  {
    ending: 'json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (papers) => cslFile(papers),
  },
];

/** A file that the site offers. */
export interface ExportFile {
  format: ExportFormat;
  /** Path from the site's root: `papers/slow-dough.bib`. */
  path: string;
  /** Writes the file's text; nothing is written before. */
  text(): string;
}

/** The files of one paper, without a header: an entry to paste. */
export function paperExports(paper: Paper): ExportFile[] {
  return filesOf(`papers/${paper.id}`, [paper], []);
}

/**
 * The files of a collection, with a header that names the list, the page and the licence of the list.
 *
 * @param home address of the published site's home page, such as `https://example.org/bread/`
 */
export function collectionExports(collection: Collection, { site }: Library, home: string): ExportFile[] {
  const { kind, title, papers, page, file } = collection;
  const count = papers.length === 1 ? '1 paper' : `${papers.length} papers`;
  const header = [
    `${kind === 'all' ? title : `${title}, from ${site.title}`}: ${count}`,
    new URL(page, home).href,
    ...(site.licence === undefined
      ? []
      : [`Licence of the list: ${[site.licence, site.licenceUrl].filter(Boolean).join(', ')}`]),
  ];
  return filesOf(file, papers, header);
}

/**
 * Every file of a list: each paper's, then each collection's.
 *
 * @param home address of the published site's home page
 */
export function allExports(library: Library, home: string): ExportFile[] {
  return [
    ...library.papers.flatMap(paperExports),
    ...collections(library).flatMap((collection) => collectionExports(collection, library, home)),
  ];
}

function filesOf(file: string, papers: readonly Paper[], header: readonly string[]): ExportFile[] {
  return exportFormats.map((format) => ({
    format,
    path: `${file}.${format.ending}`,
    text: () => format.write(papers, header),
  }));
}

/** A file that a page links to. */
export interface FileLink {
  label: string;
  href: string;
  /** Media type. */
  type: string;
}

/**
 * The files to take papers away in, the Markdown one last.
 *
 * @param file path from the site's root without the ending: `papers/slow-dough`, or `Collection.file`
 */
export function fileLinks(file: string, addresses: Addresses): FileLink[] {
  const written = exportFormats.map(({ label, ending, mediaType }) => ({
    label,
    href: addresses.file(`${file}.${ending}`),
    type: mediaType.replace(/;.*/, ''),
  }));
  return [...written, { label: 'Markdown', href: addresses.file(`${file}.md`), type: 'text/markdown' }];
}

/** The feeds of a collection; empty for one that has none. */
export function feedFileLinks({ feeds }: Collection, addresses: Addresses): FileLink[] {
  if (feeds === null) return [];
  return [
    { label: 'Atom feed', href: addresses.file(`${feeds}feed.xml`), type: 'application/atom+xml' },
    { label: 'JSON feed', href: addresses.file(`${feeds}feed.json`), type: 'application/feed+json' },
  ];
}
