import { createHash } from 'node:crypto';
import { buildIndex } from '../../search/index/build-index.ts';
import { writeIndex, type IndexFiles } from '../../search/index/write-index.ts';
import { mostAlike, type AlikePaper } from '../../search/rank/alike.ts';
import { perLibrary } from '../per-library.ts';
import { searchDocuments } from './documents.ts';
import { searchFacets, searchFacts } from './facets.ts';

/** The search index of a library, and a stamp that changes with it. */
export interface SearchIndex {
  files: IndexFiles;
  stamp: string;
  /** Which papers are most like each one, by id: known here, since the index in memory knows which words papers share. */
  alike: ReadonlyMap<string, readonly AlikePaper[]>;
}

/** So many papers like each one, from which pages choose. */
const mostKept = 20;

/** The index that the search page loads when it is first used; its files lie below `search/`. */
export const searchIndex = perLibrary((library): SearchIndex => {
  const built = buildIndex(searchDocuments(library), searchFacets(library), searchFacts(library));
  const files = writeIndex(built);
  const digest = createHash('sha256');
  for (const content of files.values()) digest.update(content);
  return { files, stamp: digest.digest('hex').slice(0, 12), alike: mostAlike(built, mostKept) };
});
