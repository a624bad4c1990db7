import { searchIndex } from '../../src/derive/search/index-files.ts';
import type { Library } from '../../src/model/library.ts';
import type { SearchDocument, SearchHit } from '../../src/search/document.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { LoadFile } from '../../src/search/index/open-index.ts';
import { writeIndex, type IndexFiles } from '../../src/search/index/write-index.ts';

/** Reads files of an index that is in memory, as a browser reads them over HTTP. */
export function loadFrom(files: IndexFiles): LoadFile {
  return (name) => {
    const content = files.get(name);
    if (content === undefined) return Promise.reject(new Error(`the index has no file ${name}`));
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return Promise.resolve(bytes.slice().buffer);
  };
}

/** Ids of the first results, best first. */
export async function idsOf(
  { index }: SearchEngine,
  hits: readonly SearchHit[],
  limit?: number,
): Promise<string[]> {
  return (await index.papers.rows(hits.slice(0, limit).map(({ doc }) => doc))).map(({ id }) => id);
}

/** The engine over a library, which reads the same index files that the site serves. */
export function libraryEngine(library: Library): Promise<SearchEngine> {
  return SearchEngine.open(loadFrom(searchIndex(library).files));
}

/** The engine over documents of a corpus. */
export function corpusEngine(documents: readonly SearchDocument[]): Promise<SearchEngine> {
  return SearchEngine.open(loadFrom(writeIndex(buildIndex(documents))));
}
