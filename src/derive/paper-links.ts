import type { Paper } from '../model/library.ts';
import { identifierUrl, namedByAddress } from '../text/identifiers.ts';
import type { Words } from '../words/words.ts';

/** A link from a paper's page to another site. */
export interface PaperLink {
  label: string;
  href: string;
}

/** What links to a paper are made of. */
type Linked = Pick<Paper, 'identifiers' | 'isbn' | 'url' | 'status'>;

/** A PDF of the paper that everybody may fetch; of a withdrawn paper there is none, whatever its address says. */
export function pdfUrl({ identifiers: { arxiv, acl, openreview }, url, status }: Linked): string | undefined {
  if (status?.state === 'withdrawn') return undefined;
  if (arxiv !== undefined) return `https://arxiv.org/pdf/${arxiv}`;
  if (acl !== undefined) return `https://aclanthology.org/${acl}.pdf`;
  if (openreview !== undefined) return `https://openreview.net/pdf?id=${openreview}`;
  return url !== undefined && /\.pdf$/i.test(new URL(url).pathname) ? url : undefined;
}

/** Where the paper can be read; its own landing pages first. */
export function readingLinks(paper: Linked): PaperLink[] {
  const { identifiers, isbn, url } = paper;
  const { arxiv, doi, acl, openreview } = identifiers;
  const pdf = arxiv && pdfUrl(paper);
  return [
    ...(arxiv ? [{ label: `arXiv:${arxiv}`, href: identifierUrl('arxiv', arxiv) }] : []),
    ...(pdf ? [{ label: 'PDF', href: pdf }] : []),
    ...(acl ? [{ label: 'ACL Anthology', href: identifierUrl('acl', acl) }] : []),
    ...(doi ? [{ label: `doi:${doi}`, href: identifierUrl('doi', doi) }] : []),
    ...(openreview ? [{ label: 'OpenReview', href: identifierUrl('openreview', openreview) }] : []),
    ...(isbn ? [{ label: `ISBN ${isbn}`, href: identifierUrl('isbn', isbn) }] : []),
    ...(url && !isShown(identifiers, url)
      ? [{ label: new URL(url).hostname.replace(/^www\./, ''), href: url }]
      : []),
  ];
}

/** True for an address that one of the ids leads to. A publisher's may lead further than the DOI, such as to the PDF. */
function isShown(identifiers: Paper['identifiers'], url: string): boolean {
  const named = namedByAddress(url);
  return Object.entries(identifiers).some(
    ([scheme, id]) => scheme !== 'doi' && scheme === named?.scheme && id === named.id,
  );
}

/** Where people talk about the paper, besides OpenReview, where it can also be read. */
export function discussionLinks({ identifiers }: Paper): PaperLink[] {
  const { arxiv } = identifiers;
  return [
    ...(arxiv ? [{ label: 'Hugging Face', href: `https://huggingface.co/papers/${arxiv}` }] : []),
    ...(arxiv ? [{ label: 'alphaXiv', href: `https://www.alphaxiv.org/abs/${arxiv}` }] : []),
  ];
}

/** What comes with a paper, by the names of its links, in the order in which pages show them. */
export const linkKinds = ['code', 'models', 'data', 'project', 'video', 'slides'] as const;

/** What comes with the paper: code, models, data and so on. @param words for the labels of the links */
export function companionLinks({ links }: Paper, words: Words['paperLinks']): PaperLink[] {
  return linkKinds.flatMap((kind) => {
    const href = links[kind];
    return href === undefined ? [] : [{ label: words[kind], href }];
  });
}
