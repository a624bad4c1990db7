import type { Paper } from '../model/library.ts';
import { identifierUrl } from '../text/identifiers.ts';

/** A link from a paper's page to another site. */
export interface PaperLink {
  label: string;
  href: string;
}

/** Where the paper can be read; its own landing pages first. */
export function readingLinks({ identifiers, isbn, url }: Paper): PaperLink[] {
  const { arxiv, doi, acl, openreview } = identifiers;
  return [
    ...(arxiv ? [{ label: `arXiv:${arxiv}`, href: identifierUrl('arxiv', arxiv) }] : []),
    ...(arxiv ? [{ label: 'PDF', href: `https://arxiv.org/pdf/${arxiv}` }] : []),
    ...(acl ? [{ label: 'ACL Anthology', href: identifierUrl('acl', acl) }] : []),
    ...(doi ? [{ label: `doi:${doi}`, href: identifierUrl('doi', doi) }] : []),
    ...(openreview ? [{ label: 'OpenReview', href: identifierUrl('openreview', openreview) }] : []),
    ...(isbn ? [{ label: `ISBN ${isbn}`, href: identifierUrl('isbn', isbn) }] : []),
    ...(url ? [{ label: new URL(url).hostname.replace(/^www\./, ''), href: url }] : []),
  ];
}

/** Where people talk about the paper. */
export function discussionLinks({ identifiers }: Paper): PaperLink[] {
  const { arxiv, openreview } = identifiers;
  return [
    ...(arxiv ? [{ label: 'Hugging Face', href: `https://huggingface.co/papers/${arxiv}` }] : []),
    ...(arxiv ? [{ label: 'alphaXiv', href: `https://www.alphaxiv.org/abs/${arxiv}` }] : []),
    ...(openreview ? [{ label: 'OpenReview', href: identifierUrl('openreview', openreview) }] : []),
  ];
}

const labels: Record<keyof Paper['links'], string> = {
  code: 'Code',
  models: 'Models',
  data: 'Data',
  project: 'Project page',
  video: 'Video',
  slides: 'Slides',
};

/** What comes with the paper: code, models, data and so on. */
export function companionLinks({ links }: Paper): PaperLink[] {
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((kind) => {
    const href = links[kind];
    return href === undefined ? [] : [{ label: labels[kind], href }];
  });
}
