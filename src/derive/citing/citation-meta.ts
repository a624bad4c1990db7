import { tagLabel } from '../lists.ts';
import type { PartialDate } from '../../text/dates.ts';
import { externalArxiv } from '../../text/identifiers.ts';
import type { Library, Paper } from '../../model/library.ts';
import { invertedName, type Author } from '../../model/authors/names.ts';
import { pdfUrl } from '../paper-links.ts';
import { cslItem, issuedDate, landingPage, pageRange, venueOf, type CslItem } from './csl-item.ts';
import { citedDoi, kindOf } from './kinds.ts';

/** A `meta` element: Open Graph has `property` where the others have `name`. */
export type MetaTag =
  { name: string; property?: string; content: string } | { property: string; content: string };

/**
 * Highwire Press tags of a paper's page: Google Scholar (scholar.google.com/intl/en/scholar/inclusion.html) reads
 * them, and Zotero's Embedded Metadata translator does. They describe the paper alone: whoever keeps the list is
 * nowhere in them. For pages of one paper only. Zotero saves no keywords from any page that it reads by this
 * translator (`finalDataCleanup`); others do.
 */
export function citationMeta(library: Library, paper: Paper): { name: string; content: string }[] {
  const item = cslItem(paper);
  const arxiv = paper.identifiers.arxiv && externalArxiv(paper.identifiers.arxiv);
  const issued = issuedDate(paper);
  // Google Scholar reads a whole date or a year, but no month.
  const cited = withSlashes(issued.day === undefined ? { year: issued.year } : issued);
  const { citationTag, zotero } = kindOf(paper);
  const institution = isInstitution(citationTag) ? item.publisher : undefined;
  const [firstPage, lastPage] = pageRange(item);
  const appearedIn = placeTags(paper, item).filter(([, content]) => content !== undefined);
  const isKindTold = citationTag !== undefined && appearedIn.some(([name]) => name === citationTag);
  const values: Tag[] = [
    ['citation_title', paper.title],
    ...paper.authors.map((author): Tag => ['citation_author', citedName(author)]),
    ...paper.editors.map((editor): Tag => ['citation_editor', citedName(editor)]),
    ['citation_publication_date', cited],
    ['citation_date', cited],
    ['citation_online_date', withSlashes(paper.published)],
    ...appearedIn,
    ['citation_series_title', item['collection-title']],
    ['citation_volume', item.volume],
    ['citation_issue', item.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    ['citation_isbn', item.ISBN],
    ['citation_doi', citedDoi(paper)],
    ['citation_arxiv_id', arxiv],
    ['citation_publisher', institution === undefined ? item.publisher : undefined],
    ['citation_technical_report_number', item.number],
    ['citation_pdf_url', pdfUrl(paper)],
    ['citation_public_url', landingPage(paper)],
    ['citation_abstract', abstractTag(paper)],
    ['citation_language', paper.language],
    ['citation_keywords', paper.tags.map((id) => tagLabel(library, id)).join('; ')],
    // Where no tag tells the kind, Zotero would guess an article in a journal.
    ['z:itemType', isKindTold ? undefined : zotero],
  ];
  return values.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

type Tag = [name: string, content: string | undefined];

function isInstitution(tag: string | undefined): boolean {
  return tag?.endsWith('_institution') ?? false;
}

/**
 * What the paper appeared in; the name of the last tag is what tells Zotero the kind. It fills the title of proceedings
 * from the tag of books alone, and the title of a website from one of another vocabulary.
 */
function placeTags(paper: Paper, item: CslItem): Tag[] {
  const { citationTag } = kindOf(paper);
  const container = item['container-title'];
  switch (citationTag) {
    case undefined:
      return item.type === 'webpage' ? [['prism.publicationName', container]] : [];
    case 'citation_conference_title':
      return [
        ['citation_inbook_title', container],
        [citationTag, container && venueOf(paper)?.name],
      ];
    default:
      return [[citationTag, isInstitution(citationTag) ? item.publisher : container]];
  }
}

/**
 * Family name, comma, the rest. Zotero drops what follows a second comma, so a suffix stands behind the given name. It
 * takes what stands before a comma for a family name, so the commas of a name without parts are left out; one at the
 * end, which it drops, keeps it from taking the last word for a family name.
 */
export function citedName({ csl }: Author): string {
  if ('literal' in csl) {
    const name = csl.literal.replace(/[,;]\s*/g, ' ').trim();
    return name.includes(' ') ? `${name},` : name;
  }
  if (csl.suffix === undefined) return invertedName(csl);
  const { suffix, given, ...rest } = csl;
  return invertedName({ ...rest, given: [given, suffix].filter(Boolean).join(' ') });
}

/** `2021/03/14`, `2021/03` or `2021`. */
function withSlashes({ year, month, day }: PartialDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('/');
}

/**
 * The abstract, or the address at which it stands: where this tag is missing, Zotero (`addLowQualityMetadata`) takes the
 * description of the page for it, which is our note on the paper.
 */
function abstractTag(paper: Paper): string | undefined {
  return abstractOf(paper) ?? landingPage(paper);
}

/** The abstract, which few entries have: most publishers do not allow to show it. */
export function abstractOf({ body }: Paper): string | undefined {
  return body.sections.find(({ id }) => id === 'abstract')?.text;
}
