import type { PartialDate } from '../../text/dates.ts';
import { externalArxiv, identifierUrl } from '../../text/identifiers.ts';
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
  /** The series of which the container is a part. */
  'collection-title'?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  'publisher-place'?: string;
  number?: string;
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

/** What a reader of a reference must know of a retracted, withdrawn or superseded paper, in one line. */
export function statusNote({ status }: Paper): string | undefined {
  if (!status) return undefined;
  return `${status.state.charAt(0).toUpperCase()}${status.state.slice(1)}; see ${status.evidence}`;
}

/** The one mapping from an entry to CSL-JSON, from which styles and reference managers read. */
export function cslItem(paper: Paper): CslItem {
  const { id, title, short, authors, tags, identifiers } = paper;
  const { genre } = kindOf(paper);
  const issued = issuedDate(paper);
  const doi = citedDoi(paper);
  const landing = landingPage(paper);
  const appeared = venueFields(paper);
  const arxiv = appeared.number === undefined ? identifiers.arxiv : undefined;
  const note = [arxiv && `arXiv: ${externalArxiv(arxiv)}`, statusNote(paper)].filter(Boolean).join('\n');
  return {
    id,
    'citation-key': id,
    type: publicationType(paper),
    ...(genre === undefined ? {} : { genre }),
    title,
    ...(short === title ? {} : { 'title-short': short }),
    ...(authors.length > 0 ? { author: authors.map((author) => author.csl) } : {}),
    issued: cslDate(issued),
    ...(issued === paper.published ? {} : { 'available-date': cslDate(paper.published) }),
    ...appeared,
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(landing === undefined ? {} : { URL: landing }),
    ...(note === '' ? {} : { note }),
    ...(tags.length > 0 ? { keyword: tags.join(', ') } : {}),
  };
}

/** Where it appeared: the container, the place in it, the publisher, and the number that arXiv gave it. */
function venueFields(paper: Paper): Partial<CslItem> {
  const { identifiers } = paper;
  const kind = kindOf(paper);
  const venue = venueOf(paper);
  const hasPublisher = kind.venue === 'publisher';
  const container = venue !== undefined && !hasPublisher;
  const arxiv = kind.isUnpublished && !container ? identifiers.arxiv : undefined;
  const publisher = (hasPublisher ? (venue?.name ?? paper.organization) : undefined) ?? (arxiv && 'arXiv');
  return {
    ...(container ? { 'container-title': venue.name } : {}),
    ...(venue?.volume === undefined ? {} : { volume: venue.volume }),
    ...(venue?.issue === undefined ? {} : { issue: venue.issue }),
    ...(venue?.page === undefined ? {} : { page: venue.page }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(arxiv === undefined ? {} : { number: `arXiv:${externalArxiv(arxiv)}` }),
  };
}

function cslDate({ year, month, day }: PartialDate): CslDate {
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/** The item of a paper as it stands in a file, without the brackets around it. */
const cslText = perPaper((paper) =>
  JSON.stringify([cslItem(paper)], null, 2).slice('[\n'.length, -'\n]'.length),
);

/** A CSL-JSON file of papers in their order: what Zotero and Pandoc read. */
export function cslFile(papers: readonly Paper[]): string {
  return papers.length === 0 ? '[]\n' : `[\n${papers.map(cslText).join(',\n')}\n]\n`;
}
