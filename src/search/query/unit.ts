/** One way to satisfy a word of the query: words of the index that a paper must all have. */
export interface Alternative {
  words: number[];
  /** How much it counts beside the word itself, which counts 1. */
  weight: number;
  kind: 'exact' | 'stem' | 'joined' | 'prefix' | 'fuzzy' | 'acronym';
}

/** A word of the query with all ways to satisfy it. */
export interface Unit {
  typed: string;
  alternatives: Alternative[];
  /** How much the word tells: high for rare words. */
  idf: number;
  /** How much of the query it is: as much as it tells, but less for words that the index knows only in part. */
  share: number;
}

/** How much each kind of alternative counts; README.md tells how the weights were chosen. */
export const weights = {
  exact: 1,
  stem: 0.8,
  joined: 0.9,
  prefix: 0.75,
  afterWhole: 0.45,
  fuzzy: 0.7,
  acronym: 0.7,
};
