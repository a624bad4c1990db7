import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createPresenter, type Presenter } from '../derive/paper-card.ts';
import { collections, type Collection } from '../derive/collections.ts';
import { createAddresses } from '../derive/addresses.ts';
import { searchDocuments } from '../derive/search/documents.ts';
import { searchFacets } from '../derive/search/facets.ts';
import { BodyCache } from './body-cache.ts';
import { compileBody } from '../markdown/compile.ts';
import type { References } from '../derive/citing/references.ts';
import type { Library } from '../model/library.ts';
import { loadLibrary } from '../model/load-library.ts';
import { buildIndex } from '../search/index/build-index.ts';
import { writeIndex, type IndexFiles } from '../search/index/write-index.ts';
import { cachedReferences } from './cached-references.ts';

/** The addresses of this build's pages. */
export const addresses = createAddresses(import.meta.env.BASE_URL, import.meta.env.SITE);

/** The library and what turns it into pages. */
export interface Site {
  library: Library;
  presenter: Presenter;
  /** Everything that can be exported or followed as a whole, by its page's path from the site's root. */
  collections: ReadonlyMap<string, Collection>;
  /** How to cite each paper, by id. */
  references: ReadonlyMap<string, References>;
  /** The search index by file name, and a stamp that changes with it. */
  searchFiles: IndexFiles;
  searchStamp: string;
}

const folder = process.env['READING_LIST'] ?? 'content';
let memo: { site: Site; stamp: string } | null = null;

/**
 * The one door to the list for all pages: read once a build, and again in development when a file changed.
 *
 * @throws Error that names every problem when the list has errors; `npm run build` reports them before
 */
export function site(): Site {
  const stamp = import.meta.env.DEV ? newestChange(folder) : '';
  if (memo?.stamp === stamp) return memo.site;
  const cache = new BodyCache(process.cwd(), folder, compileBody);
  const { library, problems } = loadLibrary(folder, cache.compile);
  cache.save();
  if (!library) {
    const lines = problems.map(
      (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}: ${problem.found}`,
    );
    throw new Error(`the list has errors; \`npm run check\` explains them\n${lines.join('\n')}`);
  }
  const searchFiles = writeIndex(buildIndex(searchDocuments(library), searchFacets(library)));
  const digest = createHash('sha256');
  for (const content of searchFiles.values()) digest.update(content);
  const searchStamp = digest.digest('hex').slice(0, 12);
  const fresh = {
    library,
    presenter: createPresenter(library, addresses),
    collections: new Map(collections(library).map((collection) => [collection.page, collection])),
    references: cachedReferences(process.cwd(), folder, library.papers),
    searchFiles,
    searchStamp,
  };
  memo = { site: fresh, stamp };
  return memo.site;
}

function newestChange(list: string): string {
  const files = readdirSync(list, { recursive: true, encoding: 'utf8' });
  const newest = Math.max(...files.map((file) => statSync(join(list, file)).mtimeMs));
  return `${files.length} ${newest}`;
}
