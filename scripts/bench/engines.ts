import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../src/search/document.ts';
import { SearchEngine } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { idsOf, loadFrom } from '../search/local-index.ts';

/** An engine over some documents. */
export interface BuiltEngine {
  /** Ids of the results, best first, and how many there are. */
  search(query: string): Promise<string[]> | string[];
  /** What a browser must load before it can search: serialised index and data to show results; null where there is none. */
  files: (Uint8Array | string)[] | null;
}

/** A peer of the benchmark, set up as its documentation advises for search as you type. */
export interface BenchEngine {
  name: string;
  /** npm package whose version is printed; empty for our own. */
  npm: string;
  build(documents: readonly SearchDocument[]): Promise<BuiltEngine> | BuiltEngine;
}

const fields = ['title', 'authors', 'venue', 'abstract'] as const;

interface Flat {
  id: string;
  title: string;
  authors: string;
  venue: string;
  abstract: string;
}

function flat(documents: readonly SearchDocument[]): Flat[] {
  return documents.map(({ id, title, authors, venue, year, abstract, note = '', terms = [] }) => ({
    id,
    title,
    authors: authors.join(' '),
    venue: `${venue} ${year} ${terms.join(' ')}`,
    abstract: `${note} ${abstract}`,
  }));
}

async function ours(documents: readonly SearchDocument[]): Promise<BuiltEngine> {
  const files = writeIndex(buildIndex(documents));
  const engine = await SearchEngine.open(loadFrom(files));
  return {
    search: async (query) => idsOf(engine, (await engine.search({ query })).hits),
    files: [...files.values()],
  };
}

function fuse(options: object) {
  return (documents: readonly SearchDocument[]): BuiltEngine => {
    const records = flat(documents);
    const keys = [
      { name: 'title', weight: 3 },
      { name: 'authors', weight: 2 },
      { name: 'venue', weight: 1 },
      { name: 'abstract', weight: 1 },
    ];
    const engine = new Fuse(records, { keys, ...options });
    return {
      search: (query) => engine.search(query).map(({ item }) => item.id),
      files: [JSON.stringify(records)],
    };
  };
}

function miniSearch(documents: readonly SearchDocument[]): BuiltEngine {
  const engine = new MiniSearch<Flat>({ fields: [...fields] });
  engine.addAll(flat(documents));
  const options = {
    boost: { title: 3, authors: 2 },
    fuzzy: 0.2,
    // Only the last word, which is being typed, may be a beginning.
    prefix: (_term: string, at: number, terms: string[]) => at === terms.length - 1,
  };
  return {
    search: (query) => engine.search(query, options).map(({ id }) => id),
    files: [JSON.stringify(engine)],
  };
}

function lunrIndex(documents: readonly SearchDocument[]): BuiltEngine {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title', { boost: 3 });
    builder.field('authors', { boost: 2 });
    builder.field('venue');
    builder.field('abstract');
    for (const record of flat(documents)) builder.add(record);
  });
  const search = (query: string) => {
    const words = query
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    const hits = index.query((builder) => {
      words.forEach((word, at) => {
        builder.term(word, { boost: 10 });
        if (at === words.length - 1)
          builder.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 3 });
        if (word.length > 3) builder.term(word, { editDistance: 1, usePipeline: false });
      });
    });
    return hits.map(({ ref }) => ref);
  };
  return { search, files: [JSON.stringify(index)] };
}

function flexIndex(documents: readonly SearchDocument[]): BuiltEngine {
  const index = new flexsearch.Document({
    document: { id: 'id', index: [...fields] },
    tokenize: 'forward',
    encoder: flexsearch.Charset.LatinBalance,
  });
  for (const record of flat(documents)) index.add({ ...record });
  const exported: string[] = [];
  index.export((_key, data) => void exported.push(data));
  const search = (query: string) => {
    const byField = index.search(query, { limit: 1000, suggest: true }) as { result: string[] }[];
    return [...new Set(byField.flatMap(({ result }) => result))];
  };
  return { search, files: exported.filter(Boolean) };
}

const tokenSearch = { useTokenSearch: true, threshold: 0.2, ignoreLocation: true, ignoreFieldNorm: true };

/** Our engine first, then its peers. */
export const engines: BenchEngine[] = [
  { name: 'this project', npm: '', build: ours },
  { name: 'MiniSearch', npm: 'minisearch', build: miniSearch },
  { name: 'Lunr', npm: 'lunr', build: lunrIndex },
  { name: 'FlexSearch', npm: 'flexsearch', build: flexIndex },
  { name: 'fuse.js default', npm: 'fuse.js', build: fuse({}) },
  { name: 'fuse.js token search', npm: 'fuse.js', build: fuse(tokenSearch) },
];
