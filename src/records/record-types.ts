import { cslTypes } from '../model/schema/paper.ts';

type PublicationType = (typeof cslTypes)[number];

/** What registries and bibliographies call the kinds of publication, beside the words of CSL that entries use. */
const otherNames: Record<string, PublicationType> = {
  // Crossref, api.crossref.org/types
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  dissertation: 'thesis',
  'report-component': 'report',
  // further types of CSL
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  entry: 'chapter',
  manuscript: 'article',
  post: 'webpage',
  'post-weblog': 'webpage',
  review: 'article-journal',
  speech: 'webpage',
  standard: 'report',
  // BibTeX and BibLaTeX
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  inbook: 'chapter',
  incollection: 'chapter',
  inreference: 'chapter',
  collection: 'book',
  mvbook: 'book',
  booklet: 'book',
  proceedings: 'book',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  techreport: 'report',
  manual: 'report',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  misc: 'article',
  unpublished: 'article',
  preprint: 'article',
};

/** The type under which an entry has a publication that others call `name`; undefined for an unknown one. */
export function typeNamed(name: string): PublicationType | undefined {
  const word = name.toLowerCase();
  return cslTypes.find((type) => type === word) ?? otherNames[word];
}
