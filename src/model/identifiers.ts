/** The schemes by which the field names a paper. */
export const identifierSchemes = ['arxiv', 'doi', 'acl', 'openreview'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** Forms and sources of the identifiers: arXiv (info.arxiv.org), Crossref's DOI pattern, ACL Anthology ids. */
const arxivNew = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})$/;
/** Archives of the ids up to March 2007; only some of them had subject classes of two capitals. */
const arxivOld =
  /^(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|dg-ga|funct-an|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|mtrl-th|nucl-(?:ex|th)|patt-sol|physics|plasm-ph|q-alg|quant-ph|solv-int|supr-con|(?:cs|math|nlin|q-bio)(?:\.[A-Z]{2})?)\/(\d{2})(0[1-9]|1[0-2])(?!000)\d{3}$/;
/** No `%3C` and `&lt;`, which are other signs in the dress of addresses and HTML. */
const doi = /^10\.\d{4,9}\/(?!.*(?:%[\da-f]{2}|&(?:lt|gt|amp);|,$))[-._;()/:\d<>[\]+#%&=~*,@\p{sc=Latin}]+$/u;
const aclNew = /^\d{4}\.[a-z0-9]+(?:-[a-z0-9]+)?\.\d+$/;
const aclOld = /^[A-Z]\d{2}-\d{4}$/;
const openReview = /^[A-Za-z0-9_-]{6,20}$/;

const validators: Record<IdentifierScheme, (id: string) => boolean> = {
  arxiv: isArxivId,
  doi: (id) => doi.test(id) && id === id.toLowerCase() && !id.startsWith('10.48550/arxiv.'),
  acl: (id) => aclNew.test(id) || aclOld.test(id),
  openreview: (id) => openReview.test(id),
};

/** True when `id` is in the bare form in which entries store it. */
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

/** Where each scheme's ids stand in addresses; the first group is the id. */
const addresses: [IdentifierScheme, RegExp][] = [
  [
    'arxiv',
    /^(?:(?:www\.|export\.)?arxiv\.org|ar5iv\.(?:labs\.arxiv\.)?org|(?:www\.)?alphaxiv\.org)\/[\w-]+\/([^?#]+)/i,
  ],
  ['arxiv', /^(?:www\.)?huggingface\.co\/papers\/([^?#]+)/i],
  ['arxiv', /^(?:(?:dx\.)?doi\.org\/|doi:\s*)?10\.48550\/arxiv\.(.+)$/i],
  ['arxiv', /^arxiv:\s*(.+)$/i],
  ['doi', /^(?:dx\.)?doi\.org\/(10\.[^?#]+)/i],
  ['doi', /^doi:\s*(10\..+)$/i],
  [
    'acl',
    /^(?:(?:www\.)?aclanthology\.org|(?:www\.)?aclweb\.org\/anthology|anthology\.aclweb\.org)\/([^?#/]+)/i,
  ],
  ['openreview', /^openreview\.net\/\w+\?(?:.*&)?id=([^&#]+)/i],
];

/**
 * Recognises an identifier in any of the forms people paste: bare, with a prefix, or as an address of arXiv,
 * alphaXiv, Hugging Face, doi.org, the ACL Anthology or OpenReview.
 *
 * @returns the scheme and the bare, versionless id, or null. A bare word is never taken for an OpenReview id.
 */
export function parseIdentifier(text: string): { scheme: IdentifierScheme; id: string } | null {
  const trimmed = text.trim().replace(/^https?:\/\//i, '');
  for (const [scheme, pattern] of addresses) {
    const match = pattern.exec(trimmed);
    if (match?.[1]) return checked(scheme, match[1]);
  }
  for (const scheme of ['arxiv', 'doi', 'acl'] as const) {
    const found = checked(scheme, trimmed);
    if (found) return found;
  }
  return null;
}

/** No address of a paper is longer, in UTF-16 units. */
const longestAddress = 500;

/** The identifier of the paper that an https address shows, or null: {@link parseIdentifier} for addresses alone. */
export function namedByAddress(address: string): { scheme: IdentifierScheme; id: string } | null {
  const isAddress = /^https:\/\/[a-z]/i.test(address) && address.length <= longestAddress;
  return isAddress ? parseIdentifier(address) : null;
}

function checked(scheme: IdentifierScheme, raw: string): { scheme: IdentifierScheme; id: string } | null {
  const id = bare(scheme, raw);
  return isIdentifier(scheme, id) ? { scheme, id } : null;
}

function bare(scheme: IdentifierScheme, raw: string): string {
  const id = withoutSentenceEnd(raw.trim()).replace(/\/$/, '');
  switch (scheme) {
    case 'arxiv':
      return id.replace(/\.(?:pdf|md)$/i, '').replace(/v\d+$/i, '');
    case 'doi':
      return decode(id).toLowerCase();
    case 'acl':
      return id
        .replace(/\.(?:pdf|bib|xml)$/i, '')
        .replace(/^([a-z])(?=\d{2}-)/, (letter) => letter.toUpperCase());
    case 'openreview':
      return id;
  }
}

/** Drops the punctuation of the sentence around an id, but no bracket that the id itself has opened. */
function withoutSentenceEnd(text: string): string {
  let id = text;
  for (;;) {
    const last = id.at(-1) ?? '';
    const opening = last === ')' ? '(' : last === ']' ? '[' : null;
    const closes = opening !== null && id.split(opening).length >= id.split(last).length;
    if (!/[.,;)\]]/.test(last) || closes) return id;
    id = id.slice(0, -1);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * An arXiv id as others than arXiv write it: ids of the old form do not name the subject class there, so that
 * `math.GT/0309136` is `math/0309136`.
 */
export function externalArxiv(id: string): string {
  return id.replace(/\.[A-Z]{2}\//, '/');
}

/** The address under which a scheme's registry shows the paper. */
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
  }
}
