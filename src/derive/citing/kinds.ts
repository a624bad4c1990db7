import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';
import { typeOfIds } from '../../model/venues/type-of-ids.ts';

/** What reference managers and search engines call a kind of publication. A new CSL type needs a row and no more. */
export interface Kind {
  /** Entry type of BibTeX, or of biblatex where all programs know it: Zotero drops a `dataset`, and Pandoc takes `software` for a book. */
  bibtex: string;
  /** Type of RIS. */
  ris: string;
  /** Item type of Zotero. */
  zotero: string;
  /** Type of schema.org, or several. */
  schemaOrg: string | string[];
  /**
   * What an entry's venue is: an `event`, whose name holds the year, as people say `Bread 2021`; a `publication` with
   * the year behind its name; or the `publisher` of a work that stands alone.
   */
  venue: 'event' | 'publication' | 'publisher';
  /** What the paper is a part of, in the words of schema.org; none where it stands alone. */
  partOf?: 'Periodical' | 'Book' | 'CreativeWork' | 'WebSite';
  /** The `citation_*` tag that names where it appeared, by which readers of these tags know the kind. */
  citationTag?: string;
  /** Format and genre of OpenURL, by which its readers know the kind, and the keys of the title and the place. */
  openUrl: {
    format: 'journal' | 'book' | 'dissertation' | 'dc';
    genre?: string;
    title: string;
    place?: string;
  };
  /** True where the number of an entry is that in a series. */
  isNumberedInSeries?: true;
  /** True where the group behind it publishes it, if nobody else is named. */
  isByOrganization?: true;
  /** True where the number that arXiv gave is the paper's own, since nobody else has published it. */
  isUnpublished?: true;
}

/** OpenURL has no format for the others; Zotero takes Dublin Core for a web page unless `rft.type` says what it is. */
const dublinCore = { format: 'dc', title: 'title' } as const;

const kinds: Record<Paper['type'], Kind> = {
  article: {
    bibtex: 'misc',
    // RIS has no preprints: this type keeps their number and gives them no journal, which `JOUR` would.
    ris: 'RPRT',
    zotero: 'preprint',
    schemaOrg: 'ScholarlyArticle',
    venue: 'event',
    openUrl: dublinCore,
    isUnpublished: true,
  },
  'article-journal': {
    bibtex: 'article',
    ris: 'JOUR',
    zotero: 'journalArticle',
    schemaOrg: 'ScholarlyArticle',
    venue: 'publication',
    partOf: 'Periodical',
    citationTag: 'citation_journal_title',
    openUrl: { format: 'journal', genre: 'article', title: 'atitle', place: 'jtitle' },
  },
  'paper-conference': {
    bibtex: 'inproceedings',
    ris: 'CONF',
    zotero: 'conferencePaper',
    schemaOrg: 'ScholarlyArticle',
    venue: 'event',
    isNumberedInSeries: true,
    partOf: 'CreativeWork',
    citationTag: 'citation_conference_title',
    openUrl: { format: 'book', genre: 'proceeding', title: 'atitle', place: 'btitle' },
  },
  chapter: {
    bibtex: 'incollection',
    ris: 'CHAP',
    zotero: 'bookSection',
    schemaOrg: ['ScholarlyArticle', 'Chapter'],
    venue: 'publication',
    isNumberedInSeries: true,
    partOf: 'Book',
    citationTag: 'citation_inbook_title',
    openUrl: { format: 'book', genre: 'bookitem', title: 'atitle', place: 'btitle' },
  },
  book: {
    bibtex: 'book',
    ris: 'BOOK',
    zotero: 'book',
    schemaOrg: 'Book',
    venue: 'publisher',
    isNumberedInSeries: true,
    isByOrganization: true,
    openUrl: { format: 'book', genre: 'book', title: 'btitle' },
  },
  report: {
    bibtex: 'techreport',
    ris: 'RPRT',
    zotero: 'report',
    schemaOrg: ['ScholarlyArticle', 'Report'],
    venue: 'publisher',
    isByOrganization: true,
    citationTag: 'citation_technical_report_institution',
    openUrl: { format: 'book', genre: 'report', title: 'btitle', place: 'pub' },
    isUnpublished: true,
  },
  thesis: {
    bibtex: 'phdthesis',
    ris: 'THES',
    zotero: 'thesis',
    schemaOrg: ['ScholarlyArticle', 'Thesis'],
    venue: 'publisher',
    isByOrganization: true,
    citationTag: 'citation_dissertation_institution',
    openUrl: { format: 'dissertation', title: 'title', place: 'inst' },
  },
  webpage: {
    bibtex: 'online',
    ris: 'ELEC',
    zotero: 'webpage',
    schemaOrg: 'Article',
    venue: 'publication',
    partOf: 'WebSite',
    isByOrganization: true,
    openUrl: dublinCore,
  },
  dataset: {
    bibtex: 'misc',
    ris: 'DATA',
    zotero: 'dataset',
    schemaOrg: 'Dataset',
    venue: 'publisher',
    isByOrganization: true,
    openUrl: dublinCore,
  },
  software: {
    bibtex: 'misc',
    ris: 'COMP',
    zotero: 'computerProgram',
    schemaOrg: 'SoftwareSourceCode',
    venue: 'publisher',
    isByOrganization: true,
    openUrl: dublinCore,
  },
};

/**
 * The CSL type under which a paper is cited. `article`, the default of entries, means a preprint; where the identifiers
 * say otherwise, they are right, and one with another DOI has been published by a journal.
 */
export function publicationType({ type, identifiers }: Paper): Paper['type'] {
  if (type !== 'article') return type;
  return typeOfIds(identifiers) ?? (identifiers.doi === undefined ? 'article' : 'article-journal');
}

/** What others call the kind of publication that a paper is. */
export function kindOf(paper: Paper): Kind {
  return kinds[publicationType(paper)];
}

/** True for a paper that nobody but a preprint server has published. */
function isPreprint(paper: Paper): boolean {
  return publicationType(paper) === 'article';
}

/** The DOI of the publication. A preprint alone has that of arXiv, which must never stand in for a publisher's. */
export function citedDoi(paper: Paper): string | undefined {
  const { doi, arxiv } = paper.identifiers;
  if (doi !== undefined || arxiv === undefined || !isPreprint(paper)) return doi;
  return `10.48550/arXiv.${externalArxiv(arxiv)}`;
}
