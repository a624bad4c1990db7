import { externalArxiv } from '../../text/identifiers.ts';
import type { Paper } from '../../model/library.ts';

/**
 * The kind of publication. `article`, the default of entries, means a preprint; one that has the identifier of a
 * publisher has been published.
 */
export function publicationKind({ type, identifiers: { doi, acl } }: Paper): Paper['type'] {
  if (type !== 'article') return type;
  return acl !== undefined ? 'paper-conference' : doi !== undefined ? 'article-journal' : 'article';
}

/** True for the kinds whose own number is that of arXiv, where they are on arXiv. */
export function isUnpublished(kind: Paper['type']): boolean {
  return kind === 'article' || kind === 'report';
}

/** The DOI of the publication. A preprint alone has that of arXiv, which must never stand in for a publisher's. */
export function citedDoi(paper: Paper): string | undefined {
  const { doi, arxiv } = paper.identifiers;
  if (doi !== undefined || arxiv === undefined || publicationKind(paper) !== 'article') return doi;
  return `10.48550/arXiv.${externalArxiv(arxiv)}`;
}
