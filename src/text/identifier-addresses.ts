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

/** Forms in which ids of each scheme are pasted; the first group is the id. */
const addresses: [IdentifierScheme, RegExp][] = [
  [
    'arxiv',
    /^(?:(?:www\.|export\.|browse\.)?arxiv\.org|ar5iv\.(?:labs\.arxiv\.)?org|(?:www\.)?alphaxiv\.org)\/[\w-]+\/([^?#]+)/i,
  ],
  ['arxiv', /^(?:(?:www\.)?huggingface|hf)\.co\/papers\/([^?#]+)/i],
  ['arxiv', /^(?:(?:dx\.|www\.)?doi\.org\/|doi:\s*)?10\.48550\/arxiv\.(.+)$/i],
  ['arxiv', /^arxiv:\s*(.+)$/i],
  ['doi', /^(?:dx\.|www\.)?doi\.org\/(10\.[^?#]+)/i],
  ['doi', /^doi:\s*(10\..+)$/i],
  [
    'acl',
    /^(?:(?:www\.)?aclanthology\.org|(?:www\.)?aclweb\.org\/anthology|anthology\.aclweb\.org)\/([^?#/]+)/i,
  ],
  ['openreview', /^(?:www\.)?openreview\.net\/[\w/]+\?(?:.*&)?id=([^&#]+)/i],
  // Addresses of book sites and libraries; Amazon's number of a book is its ISBN of ten digits.
  ['isbn', /^(?:\S*[/?&:=])?(?:isbn(?:-?1[03])?[=/:\s]*|dp\/)(\d[\d -]*[\dX])(?![\w-])/i],
];

/** Forms of bare ids, close enough to tell them from words; OpenReview's look like any word. */
const bareForms: [IdentifierScheme, RegExp][] = [
  ['arxiv', /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})$/i],
  ['doi', /^10\.\d{4,9}\/\S+$/],
  // The new ids name a conference, and would be dates without it.
  ['acl', /^(?:\d{4}\.(?=\S*[a-z])[a-z\d-]+\.\d+|[a-z]\d{2}-\d{4})$/i],
  ['isbn', /^97[89]\d{10}$/],
];

/**
 * The papers that a text may name, in the forms that people paste: a bare id, with a prefix, or as an address of
 * arXiv, alphaXiv, Hugging Face, doi.org, the ACL Anthology or OpenReview. The caller must check that an id has the
 * form of its scheme. A bare word is never taken for an OpenReview id.
 */
export function namedBy(text: string): Identifier[] {
  // Pasted text often begins with a bracket, a quote or an invisible character.
  const trimmed = text
    .trim()
    .replace(/^[\s\p{Cf}([<"']+/u, '')
    .replace(/^https?:\/\//i, '');
  for (const [scheme, pattern] of addresses) {
    const match = pattern.exec(trimmed);
    if (match?.[1]) return withAnthology({ scheme, id: bare(scheme, match[1]) });
  }
  return bareForms.flatMap(([scheme, form]) => {
    const id = bare(scheme, trimmed);
    return form.test(id) ? withAnthology({ scheme, id }) : [];
  });
}

/** An id, and for a DOI of the ACL also the Anthology id in which it ends. */
function withAnthology(named: Identifier): Identifier[] {
  const [, id] = /^10\.(?:18653|3115)\/(?:v1\/)?(.+)/.exec(named.id) ?? [];
  return id && named.scheme === 'doi' ? [named, { scheme: 'acl', id: bare('acl', id) }] : [named];
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
        .replace(/(?:v\d+)?(?:\.(?:pdf|bib|xml))?$/i, '')
        .replace(/^([a-z])(?=\d{2}-)/, (letter) => letter.toUpperCase());
    case 'openreview':
      return id;
    case 'isbn':
      return isbn13(id) ?? id;
  }
}

/** Drops punctuation of the surrounding sentence from the end of an id, but not a bracket that the id itself opens. */
function withoutSentenceEnd(text: string): string {
  let id = text;
  for (;;) {
    const last = id.at(-1) ?? '';
    const opening = last === ')' ? '(' : last === ']' ? '[' : null;
    const closes = opening !== null && id.split(opening).length >= id.split(last).length;
    if (!/[.,;)\]>"'\s\p{Cf}]/u.test(last) || closes) return id;
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
