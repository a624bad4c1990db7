/** The schemes by which the field names a paper. */
export const identifierSchemes = ['arxiv', 'doi', 'acl', 'openreview'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** A name of a paper: the scheme and the id in the bare form in which entries store it. */
export interface Identifier {
  scheme: IdentifierScheme;
  id: string;
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

/** In every scheme but OpenReview's an id has a year, a year and month, or the number of a publisher. */
const idWithDigits = /^\S*\d{4}\S*$/;

/**
 * What a text may name in the forms that people paste: bare, with a prefix, or as an address of arXiv, alphaXiv,
 * Hugging Face, doi.org, the ACL Anthology or OpenReview. Whether an id has the form of its scheme is not looked
 * at; a bare word is never taken for an OpenReview id.
 */
export function namedBy(text: string): Identifier[] {
  const trimmed = text.trim().replace(/^https?:\/\//i, '');
  for (const [scheme, pattern] of addresses) {
    const match = pattern.exec(trimmed);
    if (match?.[1]) return [{ scheme, id: bare(scheme, match[1]) }];
  }
  if (!idWithDigits.test(trimmed)) return [];
  return (['arxiv', 'doi', 'acl'] as const).map((scheme) => ({ scheme, id: bare(scheme, trimmed) }));
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
