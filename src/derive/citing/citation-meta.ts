import { tagLabel } from '../lists.ts';
import type { PartialDate } from '../../text/dates.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Library, Paper } from '../../model/library.ts';
import { invertedName, type Author } from '../../model/authors/names.ts';
import { issuedDate, landingPage, venueOf } from './csl-item.ts';
import { citedDoi, isPreprint, kindOf } from './kinds.ts';

/** A `meta` element: Open Graph has `property` where the others have `name`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/**
 * Highwire Press tags of a paper's page: Google Scholar (scholar.google.com/intl/en/scholar/inclusion.html) reads
 * them, and Zotero's Embedded Metadata translator does. They describe the paper alone: whoever keeps the list is
 * nowhere in them. For pages of one paper only.
 */
export function citationMeta(library: Library, paper: Paper): { name: string; content: string }[] {
  const arxiv = paper.identifiers.arxiv && externalArxiv(paper.identifiers.arxiv);
  const issued = issuedDate(paper);
  // Google Scholar reads a whole date or a year, but no month.
  const cited = withSlashes(issued.day === undefined ? { year: issued.year } : issued);
  const { isUnpublished, zotero } = kindOf(paper);
  const onArxiv = isUnpublished ? arxiv : undefined;
  const appearedIn = container(paper).filter(([, content]) => content !== undefined);
  const values: [name: string, content: string | undefined][] = [
    ['citation_title', paper.title],
    ...paper.authors.map((author): [string, string] => ['citation_author', citedName(author)]),
    ['citation_publication_date', cited],
    ['citation_date', cited],
    ['citation_online_date', withSlashes(paper.published)],
    ...appearedIn,
    ['citation_doi', citedDoi(paper)],
    ['citation_arxiv_id', arxiv],
    ['citation_publisher', isPreprint(paper) ? onArxiv && 'arXiv' : undefined],
    ['citation_technical_report_number', onArxiv && `arXiv:${onArxiv}`],
    ['citation_pdf_url', pdfUrl(paper)],
    ['citation_public_url', landingPage(paper)],
    ['citation_language', library.site.language],
    ['citation_keywords', paper.tags.map((id) => tagLabel(library, id)).join('; ')],
    ['citation_abstract', abstractOf(paper)],
    // Where no tag tells the kind, Zotero would guess an article in a journal.
    ['z:itemType', appearedIn.length > 0 ? undefined : zotero],
  ];
  return values.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

/** What the paper appeared in; the name of the first tag is what tells readers its kind. */
function container(paper: Paper): [string, string | undefined][] {
  const { citationTag, partOf } = kindOf(paper);
  if (citationTag === undefined) return [];
  const venue = partOf === 'Periodical' ? venueOf(paper) : undefined;
  const [firstPage, lastPage] = venue?.page?.split('-') ?? [];
  return [
    [citationTag, placeName(paper)],
    ['citation_volume', venue?.volume],
    ['citation_issue', venue?.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
  ];
}

/** Name of what the paper is a part of; of one that stands alone, of the institution behind it. */
export function placeName(paper: Paper): string | undefined {
  const venue = venueOf(paper)?.name;
  return kindOf(paper).partOf === undefined ? (paper.organization ?? venue) : venue;
}

/**
 * Family name, comma, the rest. Zotero drops what follows a second comma, so a suffix stands behind the given name. It
 * takes what stands before a comma for a family name, so the commas of a name without parts are left out.
 */
export function citedName({ csl }: Author): string {
  if ('literal' in csl) return csl.literal.replace(/,\s*/g, ' ');
  if (csl.suffix === undefined) return invertedName(csl);
  const { suffix, given, ...rest } = csl;
  return invertedName({ ...rest, given: [given, suffix].filter(Boolean).join(' ') });
}

/** `2021/03/14`, `2021/03` or `2021`. */
function withSlashes({ year, month, day }: PartialDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('/');
}

/** A PDF of the paper that everybody may fetch. */
function pdfUrl({ identifiers: { arxiv, acl, openreview }, url }: Paper): string | undefined {
  if (arxiv !== undefined) return `https://arxiv.org/pdf/${arxiv}`;
  if (acl !== undefined) return `https://aclanthology.org/${acl}.pdf`;
  if (openreview !== undefined) return `https://openreview.net/pdf?id=${openreview}`;
  return url !== undefined && /\.pdf$/i.test(new URL(url).pathname) ? url : undefined;
}

/** The abstract, which few entries have: most publishers do not allow to show it. */
export function abstractOf({ body }: Paper): string | undefined {
  return body.sections.find(({ id }) => id === 'abstract')?.text;
}
