import type { Library, Paper } from '../../model/library.ts';
import { bibtexFile } from './bibtex.ts';
import { collections, type Collection } from '../collections.ts';
import { cslFile } from './csl-file.ts';
import { risFile } from './ris.ts';
import type { Addresses } from '../addresses.ts';
import { counted } from '../../text/counted.ts';

/** A kind of file in which papers can be taken away. */
export interface FileFormat {
  /** Ending of its files. */
  ending: string;
  /** Name for readers. */
  label: string;
  /** Name for programs: a field of `exports` in the API. */
  name: string;
  /** Media type as reference managers register it; RIS and BibTeX have none at IANA. */
  mediaType: string;
  /** Programs that read it, named to readers who may not know the format. */
  readBy?: string;
  /** What joins files of single papers in the browser. */
  frame: FileFrame;
}

/** What a file holds around its papers. From this, a browser makes one file of the files of single papers. */
export interface FileFrame {
  /**
   * How a file of one paper begins: source of a regular expression for which case does not matter. A host may answer
   * with a page of its own instead, and call that a success.
   */
  begins: string;
  /** What stands before the first paper, between two, and after the last. */
  opening: string;
  between: string;
  closing: string;
}

/** A bibliography format. */
export interface ExportFormat extends FileFormat {
  /** Text of a file of papers; `header` tells people where it comes from, in the one format that has comments. */
  write(papers: readonly Paper[], header: readonly string[]): string;
}

/** Every bibliography format, the one for LaTeX first. A new one needs a row here and its writer. */
export const exportFormats: readonly ExportFormat[] = [
  {
    ending: 'bib',
    label: 'BibTeX',
    name: 'bibtex',
    mediaType: 'application/x-bibtex',
    readBy: 'LaTeX',
    // Lines of comment may come first.
    frame: { begins: '^\\s*(?:%.*[\\r\\n]\\s*)*@', opening: '', between: '\n\n', closing: '\n' },
    write: bibtexFile,
  },
  {
    ending: 'ris',
    label: 'RIS',
    name: 'ris',
    mediaType: 'application/x-research-info-systems',
    readBy: 'EndNote, Zotero',
    frame: { begins: '^\\s*TY {2}- ', opening: '', between: '\r\n\r\n', closing: '\r\n' },
    write: (papers) => risFile(papers),
  },
  {
    ending: 'json',
    label: 'CSL-JSON',
    name: 'csl',
    mediaType: 'application/vnd.citationstyles.csl+json',
    readBy: 'Zotero, Pandoc',
    frame: { begins: '^\\s*\\[', opening: '[\n', between: ',\n', closing: '\n]\n' },
    write: (papers) => cslFile(papers),
  },
];

/** Every format, that of the Markdown pages last, which `as-markdown` writes. */
export const fileFormats: readonly FileFormat[] = [
  ...exportFormats,
  {
    ending: 'md',
    label: 'Markdown',
    name: 'markdown',
    mediaType: 'text/markdown',
    frame: { begins: '^(?!\\s*<(?:!doctype|html))', opening: '', between: '\n\n', closing: '\n' },
  },
];

/** A file that the site offers. */
export interface ExportFile {
  format: ExportFormat;
  /** Path from the site's root: `papers/slow-dough.bib`. */
  path: string;
  /** Makes the file's text, which costs time: only for files that are asked for. */
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
  const header = [
    `${kind === 'all' ? title : `${title}, from ${site.title}`}: ${counted(papers.length, 'paper')}`,
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
  return fileFormats.map(({ label, ending, mediaType }) => ({
    label,
    href: addresses.file(`${file}.${ending}`),
    type: mediaType,
  }));
}
