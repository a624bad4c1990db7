import { isbn13 } from './isbn.ts';

/** Schemes whose ids name one paper. */
export const paperSchemes = ['arxiv', 'doi', 'acl', 'openreview'] as const;
export type PaperScheme = (typeof paperSchemes)[number];

/** All schemes of ids. An ISBN names a volume, which may hold many papers. */
export const identifierSchemes = [...paperSchemes, 'isbn'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A name of a paper: the scheme and the id in the bare form in which entries store it. */
export interface Identifier {
  scheme: IdentifierScheme;
  id: string;
}

const arxivId = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?!\w)`;
const aclId = String.raw`([a-z]\d{2}-\d{4}|\d{4}\.[a-z\d-]*[a-z][a-z\d-]*\.\d+)`;
/** The beginning of a DOI, whose slash may be escaped. */
const doi = String.raw`10\.\d{4,9}(?:\/|%2f)`;
const host = String.raw`(?:[\w-]+\.)+[a-z]{2,}\/`;

/**
 * Forms in which ids are pasted, without `https://`: the scheme, and an expression whose first group is the id, or what
 * comes behind the third part. The first form that fits counts.
 */
const forms: [scheme: IdentifierScheme, form: string, prefix?: string][] = [
  // An address of a site that names arXiv or shows its papers, or a DOI that arXiv gave.
  [
    'arxiv',
    String.raw`\S*(?:arxiv|alphaxiv|ar5iv|lanl\.gov|(?:huggingface|hf)\.co\/papers|emergentmind\.com\/papers)\S*?(?:[/=:.+]|%3a)${arxivId}`,
  ],
  // The id alone, behind the words of a citation, or before what arXiv stamps on its PDFs: `[cs.CL] 14 Jul 2021`.
  [
    'arxiv',
    String.raw`(?:(?:arxiv|e-?print|preprint|corr|abs)[\s:.,/]*)*${arxivId}(?:\.(?:pdf|md))?(?:\s*[[(,\]].*|\s+\d+ \w+ \d{4})?$`,
  ],
  ['doi', String.raw`doi[:\s]\s*(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/)?(${doi}\S+)`],
  ['doi', String.raw`(${doi}\S+)(?:\s+[([].*)?$`],
  ['doi', String.raw`(?:[\w.-]+\.)?doi\.org\/(${doi}[^\s?#]+)`],
  // Oxford, MIT and others write a number of their own behind the DOI.
  ['doi', String.raw`${host}[^\s?#]*article[\w-]*\/doi\/(${doi}[^\s?#]+?)\/\d{5,}(?![^/?#])`],
  // Taylor & Francis write the words of the title behind the DOI of a book or a chapter, which has no further slash.
  ['doi', String.raw`(?:www\.)?taylorfrancis\.com\/[^\s?#]*?\/(${doi}[^\s/?#]+)`],
  // 10.5555 stands for works that have no DOI.
  ['doi', String.raw`${host}(?:[^\s?#]*?(?:[/:]|%3a))??(?!10\.5555)(${doi}[^\s?#]+)`],
  ['doi', String.raw`${host}[^\s#]*?[?&][^\s#]*?(?:[=/:]|%3a|%2f)(?!10\.5555)(${doi}[^\s#&]+)`],
  // Sites whose own numbers are the ends of their DOIs.
  ['doi', String.raw`(?:www\.)?nature\.com\/articles\/([a-z][\w.-]*\d[\w.-]*)`, '10.1038/'],
  ['doi', String.raw`elifesciences\.org\/[a-z-]+\/(\d+)`, '10.7554/elife.'],
  ['doi', String.raw`(?:\w+\.)?ssrn\.com\/\S*abstract(?:_id)?=(\d+)`, '10.2139/ssrn.'],
  ['doi', String.raw`zenodo\.org\/records?\/(\d+)`, '10.5281/zenodo.'],
  [
    'doi',
    String.raw`(?:www\.)?(?:bio|med)rxiv\.org\/content\/\S*\/((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})(?!\d)`,
    '10.1101/',
  ],
  ['doi', String.raw`(?:www\.)?dl\.acm\.org\/citation\.cfm\?(?:[^\s#]*&)?(?:doid|id)=(\d+\.\d+)`, '10.1145/'],
  [
    'doi',
    String.raw`(?:psyarxiv\.com|osf\.io\/preprints\/psyarxiv)\/([a-z\d]{5})(?![a-z\d])`,
    '10.31234/osf.io/',
  ],
  ['doi', String.raw`(?:www\.)?researchsquare\.com\/article\/(rs-\d+\/v\d+)`, '10.21203/rs.3.'],
  ['doi', String.raw`peerj\.com\/articles\/(\d+)`, '10.7717/peerj.'],
  ['doi', String.raw`peerj\.com\/articles\/cs-(\d+)`, '10.7717/peerj-cs.'],
  ['doi', String.raw`(?:www\.)?pnas\.org\/content\/[^\s?#]*?\/(\d{10})(?!\d)`, '10.1073/pnas.'],
  ['acl', String.raw`${host}(?<=acl(?:anthology|web)\.\w+\/)\S*?${aclId}`],
  ['acl', String.raw`(?:acl(?: anthology)?(?: id)?[:\s]\s*)?${aclId}(?:v\d+)?(?:\.(?:pdf|bib|xml|endf))?$`],
  ['openreview', String.raw`(?:www\.)?openreview\.net\/[\w/]+\?(?:.*&)?id=([^&#]+)`],
  // The end of such an address.
  ['openreview', String.raw`(?:(?:forum|pdf)\?)?id=([\w-]+)(?:[&#].*)?$`],
  ['openreview', String.raw`([\w-]{6,20})&(?:noteId|referrer|name)=.*$`],
  // Addresses of book sites and libraries; Amazon's number of a book is its ISBN of ten digits.
  ['isbn', String.raw`(?:\S*[/?&:=])?(?:isbn(?:-?1[03])?[=/:\s]*|dp\/)(\d[\d -]*[\dx])(?![\w-])`],
  ['isbn', String.raw`(97[89][ -]?[\d -]{10,13}|(?=[\d-]{12}[\dx]$)\d+-\d+-\d+-[\dx])$`],
];
const expressions = forms.map(([, form]) => new RegExp(`^(?:${form})`, 'i'));

/** Longer texts are not taken for the name of a paper; in UTF-16 units. */
const longest = 500;

/**
 * The papers that a text may name, in the forms that people paste: a bare id, with a prefix, as a citation has it, or
 * as an address of a registry or a publisher that holds the id. The caller must check that an id has the form of its
 * scheme. A bare word is never taken for an OpenReview id.
 */
export function namedBy(text: string): Identifier[] {
  if (text.length > longest) return [];
  // Pasted text often begins with a bracket, a quote or an invisible character.
  const opened = text.trim().replace(/^[\s\p{Cf}([<"']+/u, '');
  const trimmed = withoutSentenceEnd(opened.replace(/^https?:\/\//i, ''));
  for (const [at, [scheme, , prefix = '']] of forms.entries()) {
    const id = expressions[at]?.exec(trimmed)?.[1];
    if (id) return withAnthology({ scheme, id: bareId(scheme, prefix + id) });
  }
  return [];
}

/** An id, and for a DOI of the ACL also the Anthology id in which it ends. */
export function withAnthology(named: Identifier): Identifier[] {
  const [, id] = /^10\.(?:18653|3115)\/(?:v1\/)?(.+)/.exec(named.id) ?? [];
  return id && named.scheme === 'doi' ? [named, { scheme: 'acl', id: bareId('acl', id) }] : [named];
}

/** What pages of publishers add to a DOI, places on a page too, and the version that bioRxiv and medRxiv do. */
const doiTail =
  /(?:[/.](?:e?pdf(?:\+html)?|full(?:[.-]?(?:text|html))?|abstract|html?|epub|meta|summary|references|metrics|citation|suppl[\w-]*(?:\/[\w.-]+)?|(?:figures|tables)(?:\/\d+)?)|\/|#(?:(?:sec|fig|tab|bib|ref|cite|abs|page|author|article)[\w-]*|[sft]\d+)|;jsessionid=.*|\?.*|(?<=\d{5})v\d{1,2})$/;

/** An id without what forms of it have more: capitals, versions, and what stands behind it in texts and addresses. */
export function bareId(scheme: IdentifierScheme, raw: string): string {
  switch (scheme) {
    case 'arxiv':
      return raw.toLowerCase().replace(/\.[a-z]{2}(?=\/)/, (subject) => subject.toUpperCase());
    case 'doi':
      return bareDoi(decode(raw).toLowerCase());
    case 'acl':
      return raw.toLowerCase().replace(/^[a-z](?=\d{2}-)/, (letter) => letter.toUpperCase());
    case 'openreview':
      return raw;
    case 'isbn':
      return isbn13(raw) ?? raw;
  }
}

function bareDoi(id: string): string {
  const shorter = withoutSentenceEnd(id).replace(doiTail, '');
  return shorter === id ? id : bareDoi(shorter);
}

const brackets: Record<string, string> = { ')': '(', ']': '[', '>': '<' };

/** Drops punctuation of the surrounding sentence from the end of an id, but not a bracket that the id itself opens. */
function withoutSentenceEnd(text: string): string {
  let id = text;
  for (;;) {
    const last = id.at(-1) ?? '';
    const opening = brackets[last];
    const closes = opening !== undefined && id.split(opening).length >= id.split(last).length;
    if (!/[.,:;)\]>}"'”’»…\\\s\p{Cf}]/u.test(last) || closes) return id;
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
