import type { Library } from '../../model/library.ts';
import type { Addresses } from '../addresses.ts';
import { collections } from '../collections.ts';
import { twinAddresses, type BodyReader } from './addresses.ts';
import { readMarkdownBody } from './body.ts';
import { createCollectionTwin } from './collection.ts';
import { createPaperTwin } from './paper.ts';

/** A page of the site as Markdown. */
export interface MarkdownTwin {
  /** Its file below the site's root, without the ending: `papers/slow-dough`. */
  path: string;
  /** Its content, made when asked for. */
  text(): string;
}

/** The Markdown twins of a list: one of every paper and of every collection. */
export function markdownTwins(library: Library, addresses: Addresses): MarkdownTwin[] {
  const twins = twinAddresses(library, addresses);
  const body: BodyReader = (compiled, page) => readMarkdownBody(compiled, twins.file(page), twins.citation);
  const paper = createPaperTwin(library, twins, body);
  const collection = createCollectionTwin(library, twins, body);
  return [
    ...library.papers.map((one) => ({ path: `papers/${one.id}`, text: () => paper(one) })),
    ...collections(library).map((whole) => ({ path: whole.file, text: () => collection(whole) })),
  ];
}
