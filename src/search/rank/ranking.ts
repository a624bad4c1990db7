/** Results below this share of the best one are cut. */
const weakTail = 0.02;

/** Papers with their scores, unordered. */
export interface Ranking {
  /** Papers that have enough of the query. */
  docs: number[];
  /** Papers of a short list that have less of it, best first. */
  related: number[];
  /** By paper number. */
  scores: Float32Array;
  /** By paper number: the part of the score that papers like it lend; in long lists nobody lends. */
  lent: Float32Array | null;
}

/** Drops results so much weaker than the best that they match by accident. */
export function withoutTail(docs: readonly number[], scores: Float32Array): number[] {
  const least = leastBeside(docs, scores);
  return docs.filter((doc) => (scores[doc] ?? 0) >= least);
}

/** The least score that is worth showing beside some results. */
export function leastBeside(docs: readonly number[], scores: Float32Array): number {
  return docs.reduce((most, doc) => Math.max(most, scores[doc] ?? 0), 0) * weakTail;
}
