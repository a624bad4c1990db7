import type { Library } from '../../model/library.ts';
import { createCollectionTwin } from './collection.ts';
import { collections } from '../collections.ts';
import { readMarkdownBody } from './body.ts';
import { createPaperTwin } from './paper.ts';
import type { SitePaths } from '../addresses.ts';
import { twinAddresses, type BodyReader } from './addresses.ts';

/** A page of the site as Markdown. */
export interface MarkdownTwin {
  /** Its path from the site's root without the ending: `papers/slow-dough`. */
  path: string;
  /** Its content, made when asked for. */
  text(): string;
}

/**
 * The Markdown twins of a list: one of every paper and of every collection.
 *
 * @param origin scheme and host of the published site, such as `https://example.org`
 */
export function markdownTwins(library: Library, paths: SitePaths, origin: string): MarkdownTwin[] {
  const addresses = twinAddresses(library, paths, origin);
  const body: BodyReader = ({ markdown }, page) =>
    readMarkdownBody(markdown, addresses.file(page), addresses.citation);
  const paper = createPaperTwin(library, addresses, body);
  const collection = createCollectionTwin(library, addresses, body);
  return [
    ...library.papers.map((one) => ({ path: `papers/${one.id}`, text: () => paper(one) })),
    ...collections(library).map((whole) => ({ path: whole.file, text: () => collection(whole) })),
  ];
}
