import type { PartialDate } from '../../text/dates.ts';
import { externalArxiv, identifierUrl } from '../../text/identifiers.ts';
import { isPreprintServer } from '../../model/venues/likely-type.ts';
import type { Paper } from '../../model/library.ts';
import type { CslName } from '../../model/authors/names.ts';
import { perPaper } from '../per-paper.ts';
import { citedDoi, kindOf, publicationType } from './kinds.ts';
import { parseConference, parsePeriodical, type VenueParts } from './venue.ts';

/** A date of CSL-JSON: one list of year, month and day, as far as they are known. */
export interface CslDate {
  'date-parts': [[year: number, month?: number, day?: number]];
}

/**
 * An entry as CSL-JSON has it: the variables of CSL 1.0.2 that a list can fill.
 * Source: citation-style-language/schema, `schemas/input/csl-data.json`, which allows no other properties.
 */
export interface CslItem {
  id: string;
  'citation-key': string;
  type: Paper['type'];
  /** What kind of thesis it is. */
  genre?: string;
  title: string;
  'title-short'?: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  /** First public version, where the paper is cited by the year of its venue. */
  'available-date'?: CslDate;
  'container-title'?: string;
  /** The series of which the container is a part, and the number in it. */
  'collection-title'?: string;
  'collection-number'?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  'publisher-place'?: string;
  number?: string;
  ISBN?: string;
  /** BCP 47 tag, where the entry says it. */
  language?: string;
  DOI?: string;
  URL?: string;
  /** First the arXiv id of a paper that is published elsewhere, as a line of Zotero's Extra field; then the status. */
  note?: string;
  keyword?: string;
}

/** Parts of a paper's venue, read as its kind of publication has them, or undefined where it has none. */
export function venueOf(paper: Paper): VenueParts | undefined {
  const { venue, published } = paper;
  if (venue === undefined) return undefined;
  const parse = kindOf(paper).venue === 'event' ? parseConference : parsePeriodical;
  return parse(venue, published.year);
}

/**
 * The date under which a paper is cited. An entry dates the first public version. Of a published paper this is often
 * a preprint of the year before; then the year of the venue counts, and the month is unknown.
 */
export function issuedDate(paper: Paper): PartialDate {
  const year = venueOf(paper)?.year;
  const isVenueDate = year === paper.published.year && paper.identifiers.arxiv === undefined;
  return year === undefined || isVenueDate ? paper.published : { year };
}

/** Address of the page that stands for the paper: the publisher's for what is published, else arXiv's. */
export function landingPage(paper: Paper): string | undefined {
  const { identifiers, url } = paper;
  const order = kindOf(paper).isUnpublished
    ? (['arxiv', 'doi', 'acl', 'openreview'] as const)
    : (['acl', 'doi', 'openreview', 'arxiv'] as const);
  for (const scheme of order) {
    const id = identifiers[scheme];
    if (id !== undefined) return identifierUrl(scheme, id);
  }
  return url;
}

/** First and last page of a range; the last one is missing where the pages are one page, a number or several ranges. */
export function pageRange({ page }: CslItem): [first: string | undefined, last?: string] {
  const [, first, last] = /^([^-,]+)-([^-,]+)$/.exec(page ?? '') ?? [];
  if (first === undefined || last === undefined) return [page];
  // `1724-34` leaves out the digits that both have.
  const isShort = /^\d+$/.test(first) && /^\d+$/.test(last) && last.length < first.length;
  return [first, isShort ? first.slice(0, -last.length) + last : last];
}

/** What a reader of a reference must know of a retracted, withdrawn or superseded paper, in one line. */
export function statusNote({ status }: Paper): string | undefined {
  if (!status) return undefined;
  return `${status.state.charAt(0).toUpperCase()}${status.state.slice(1)}; see ${status.evidence}`;
}

/** The one mapping from an entry to CSL-JSON, from which styles and reference managers read. */
export const cslItem = perPaper((paper): CslItem => {
  const { id, title, short, authors, editors, tags, identifiers } = paper;
  const issued = issuedDate(paper);
  const appeared = appearance(paper);
  const isNumber = appeared.number !== undefined && appeared.number === arxivNumber(paper);
  const arxiv = isNumber ? undefined : identifiers.arxiv;
  const note = [arxiv && `arXiv: ${externalArxiv(arxiv)}`, statusNote(paper)].filter(Boolean).join('\n');
  return filled({
    id,
    'citation-key': id,
    type: publicationType(paper),
    genre: genreOf(paper),
    title,
    'title-short': short === title ? undefined : short,
    author: authors.length > 0 ? authors.map((author) => author.csl) : undefined,
    editor: editors.length > 0 ? editors.map((editor) => editor.csl) : undefined,
    issued: cslDate(issued),
    'available-date': issued === paper.published ? undefined : cslDate(paper.published),
    ...appeared,
    ISBN: paper.isbn,
    language: paper.language,
    DOI: citedDoi(paper),
    URL: landingPage(paper),
    note: note === '' ? undefined : note,
    keyword: tags.length > 0 ? tags.join(', ') : undefined,
  });
});

/**
 * Where it appeared: the container, the place in it, the publisher and numbers. The entry's own fields come first, then
 * what vocabulary.yaml says of the venue, then what the venue itself says.
 */
function appearance(paper: Paper) {
  const { officialVenue: official } = paper;
  const kind = kindOf(paper);
  const venue = venueOf(paper);
  const name = official?.title ?? venue?.name;
  // A preprint server publishes preprints, which are no parts of it.
  const isServer = kind.isUnpublished === true && isPreprintServer(name ?? '');
  const isContainer = kind.venue !== 'publisher' && name !== undefined && !isServer;
  const arxiv = isContainer ? undefined : arxivNumber(paper);
  const number = (kind.isNumberedInSeries ? undefined : paper.number) ?? arxiv;
  const pages = (paper.pages ?? venue?.page)?.replace(/\s*[–—-]+\s*/g, '-');
  return {
    'container-title': isContainer ? name : undefined,
    'collection-title': paper.series ?? official?.series,
    'collection-number': kind.isNumberedInSeries ? paper.number : undefined,
    edition: paper.edition,
    volume: paper.volume ?? venue?.volume,
    issue: paper.issue ?? venue?.issue,
    page: pages,
    publisher:
      publisherOf(paper, isContainer ? undefined : name) ??
      (number && number === arxiv ? 'arXiv' : undefined),
    'publisher-place': paper.place,
    number,
  };
}

/** @param venue name of the venue, where that is the publisher */
function publisherOf(paper: Paper, venue: string | undefined): string | undefined {
  const stated = paper.publisher ?? paper.officialVenue?.publisher ?? venue;
  if (stated !== undefined || !kindOf(paper).isByOrganization) return stated;
  // A blog has a name of its own, or that of the group; a group that signs its page alone is not said twice.
  const isSaid = paper.type === 'webpage' && (paper.venue !== undefined || paper.authors[0]?.isOrganization);
  return isSaid ? undefined : paper.organization;
}

/** The number that arXiv gave, where it is the paper's own. */
function arxivNumber(paper: Paper): string | undefined {
  const { arxiv } = paper.identifiers;
  return kindOf(paper).isUnpublished && arxiv !== undefined ? `arXiv:${externalArxiv(arxiv)}` : undefined;
}

const theses = {
  bachelor: 'Bachelor’s thesis',
  master: 'Master’s thesis',
  doctoral: 'Doctoral dissertation',
} as const;

function genreOf(paper: Paper): string | undefined {
  return publicationType(paper) === 'thesis' ? theses[paper.degree ?? 'doctoral'] : undefined;
}

/** An object without the properties that have no value. */
function filled(item: { [Name in keyof CslItem]: CslItem[Name] | undefined }): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as CslItem;
}

function cslDate({ year, month, day }: PartialDate): CslDate {
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}
