/** A paper as search sees it. The benchmark's corpora have the same shape. */
export interface SearchDocument {
  id: string;
  title: string;
  /** Name people use; often part of the title. */
  short: string;
  authors: string[];
  year: number;
  venue: string;
  /** Labels and synonyms of the paper's tags. */
  tags: string[];
  /** Note and findings as plain text. */
  note: string;
  abstract: string;
}

/** A result: the better the match, the higher the score. */
export interface SearchHit {
  id: string;
  score: number;
}

/** What a search gives back. */
export interface SearchResult {
  /** Best first. */
  hits: SearchHit[];
}

/** The one interface between the search engine and those who use it: page, terminal and benchmark. */
export interface SearchEngine {
  /** Finds papers for what a reader typed. Never throws; an empty query finds nothing. */
  search(query: string): SearchResult;
}
