import {
  bareId,
  namedBy,
  withAnthology,
  type Identifier,
  type IdentifierScheme,
} from './identifier-addresses.ts';
import { isbn13 } from './isbn.ts';

/** arXiv id since April 2007, as info.arxiv.org describes it; the DOI below follows Crossref's pattern. */
const arxivNew = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})$/;
/** Archives of the ids up to March 2007; only some of them had subject classes of two capitals. */
const arxivOld =
  /^(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|mtrl-th|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-alg|quant-ph|solv-int|supr-con|(?:cs|math|nlin|q-bio)(?:\.[A-Z]{2})?)\/(\d{2})(0[1-9]|1[0-2])(?!000)\d{3}$/;
/** Refuses `%3C` and `&lt;`: they are characters escaped for an address or for HTML, and no part of a DOI. */
const doi = /^10\.\d{4,9}\/(?!.*(?:%[\da-f]{2}|&(?:lt|gt|amp);))[-._;()/:\d<>[\]+#%&=~*,@\p{sc=Latin}]+$/u;
const aclNew = /^\d{4}\.[a-z0-9]+(?:-[a-z0-9]+)?\.\d+$/;
const aclOld = /^[A-Z]\d{2}-\d{4}$/;
const openReview = /^[A-Za-z0-9_-]{6,20}$/;

const validators: Record<IdentifierScheme, (id: string) => boolean> = {
  arxiv: isArxivId,
  // Capitals, and what texts and addresses have behind it, are no part of a DOI.
  doi: (id) => doi.test(id) && id === bareId('doi', id) && !id.startsWith('10.48550/arxiv.'),
  acl: (id) => aclNew.test(id) || aclOld.test(id),
  openreview: (id) => openReview.test(id),
  isbn: (id) => isbn13(id) !== null,
};

/** True when `id` is in a bare form in which entries may hold it: of an ISBN, that is with or without hyphens. */
export function isIdentifier(scheme: IdentifierScheme, id: string): boolean {
  return validators[scheme](id);
}

function isArxivId(id: string): boolean {
  const old = arxivOld.exec(id);
  if (old) return isOldMonth(Number(old[1]), Number(old[2]));
  const match = arxivNew.exec(id);
  if (!match) return false;
  const [, year = '', month = '', number = ''] = match;
  const yearMonth = Number(year + month);
  // Identifiers have this form since April 2007 and five digits since January 2015.
  return yearMonth >= 704 && number.length === (yearMonth >= 1501 ? 5 : 4) && Number(number) > 0;
}

/** Ids of the old form were given from July 1991, the month of the oldest one, to March 2007. */
function isOldMonth(year: number, month: number): boolean {
  const inCentury = year * 100 + month;
  return inCentury >= 9107 || inCentury <= 703;
}

/**
 * Recognises an identifier in any of the forms people paste: see {@link namedBy}.
 *
 * @returns the scheme and the bare, versionless id, or null. A bare word is never taken for an OpenReview id.
 */
export function parseIdentifier(text: string): Identifier | null {
  return namedBy(text).find(({ scheme, id }) => isIdentifier(scheme, id)) ?? null;
}

/** The identifier of the paper that an address shows, or null: {@link parseIdentifier} for addresses only. */
export function namedByAddress(address: string): Identifier | null {
  return /^https?:\/\/[a-z]/i.test(address) ? parseIdentifier(address) : null;
}

/**
 * An arXiv id as sites other than arXiv write it: without the subject class in ids of the old form, so that
 * `math.GT/0309136` becomes `math/0309136`.
 */
export function externalArxiv(id: string): string {
  return id.replace(/\.[A-Z]{2}\//, '/');
}

/** Keys under which ids are compared: one for all spellings of an id; a DOI of the ACL has that of its Anthology id, too. */
export function identifierKeys(named: Identifier): string[] {
  return withAnthology(named).map(
    ({ scheme, id }) => `${scheme}:${scheme === 'arxiv' ? externalArxiv(id) : bareId(scheme, id)}`,
  );
}

/** The address under which a scheme's registry, for books the Open Library, shows the paper. */
export function identifierUrl(scheme: IdentifierScheme, id: string): string {
  switch (scheme) {
    case 'arxiv':
      return `https://arxiv.org/abs/${id}`;
    case 'doi':
      return `https://doi.org/${encodeURI(id).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
    case 'acl':
      return `https://aclanthology.org/${id}/`;
    case 'openreview':
      return `https://openreview.net/forum?id=${id}`;
    case 'isbn':
      return `https://openlibrary.org/isbn/${id}`;
  }
}
