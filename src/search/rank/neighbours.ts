import { leastBeside, type Ranking } from './ranking.ts';
import { idf } from '../words/idf.ts';
import type { OpenIndex } from '../index/open-index.ts';

/** Words that a larger share of the papers has say nothing about which papers are alike. */
const commonShare = 0.3;

/** So many of the best papers lend a share of their score to papers that are like them. */
const lenders = 10;
const lentShare = 0.5;
/** A paper that has this share of the query needs no loan: what it says itself decides. */
const enough = 0.9;
/** With fewer results than this, papers that have less of the query are related to them. */
const fullPage = 10;
/** Where no paper has enough of the query, so many of those that have this share of it are related. */
const mostAlone = 2;
const leastAlone = 0.25;

/** Papers as the ranking finds them before any lends; what is by paper number has an item for each paper. */
export interface Scored {
  /** Papers that have enough of the query. */
  found: readonly number[];
  scores: Float32Array;
  /** Share of the query that each paper has. */
  covered: Float32Array;
  /** Papers that have any word of the query. */
  touched: readonly number[];
}

/**
 * How alike the papers of a list are: the cosine between their words, each word weighed by its rarity and by its
 * frequency as the ranking counts it. The time grows with the square of the number of papers, so it is for short
 * lists. All postings must be loaded.
 *
 * @returns a row for each paper with a value for each paper, from 0 to 1
 */
export function likeness(
  index: OpenIndex,
  frequency: (doc: number, profile: number) => number,
): Float32Array[] {
  const { size, counts } = index;
  const rows = Array.from({ length: size }, () => new Float32Array(size));
  counts.forEach((count, word) => {
    if (count > commonShare * size) return;
    const having: { row: Float32Array; doc: number; weight: number }[] = [];
    index.each(word, (doc, profile) => {
      const weight = idf(count, size) * frequency(doc, profile);
      having.push({ row: rows[doc] as Float32Array, doc, weight });
    });
    for (const { row, weight } of having)
      for (const other of having) row[other.doc] = (row[other.doc] ?? 0) + weight * other.weight;
  });
  const norms = rows.map((row, doc) => Math.sqrt(row[doc] ?? 0) || 1);
  return rows.map((row, a) => row.map((dot, b) => dot / ((norms[a] ?? 1) * (norms[b] ?? 1))));
}

/**
 * Lets the best papers of a short list lift those that are like them. Few papers of such a list have the very words
 * that a reader thinks of, and their likes are often meant, too. Where a page is not full, papers that have less of the
 * query follow as related. (Scores smoothed over like documents: Diaz, "Regularizing ad hoc retrieval scores", CIKM
 * 2005.)
 *
 * @param alike what `likeness` gives
 */
export function lend(alike: readonly Float32Array[], { found, scores, covered, touched }: Scored): Ranking {
  const lent = new Float32Array(scores.length);
  for (const lender of [...found].sort(by(scores)).slice(0, lenders))
    alike[lender]?.forEach((share, doc) => {
      const needs = doc !== lender && (covered[doc] ?? 0) < enough;
      if (needs) lent[doc] = (lent[doc] ?? 0) + lentShare * share * (scores[lender] ?? 0);
    });
  const sums = scores.map((score, doc) => score + (lent[doc] ?? 0));
  const others = touched.filter((doc) => !found.includes(doc)).sort(by(sums));
  const least = leastBeside(found, sums);
  const related =
    found.length > 0
      ? others.slice(0, Math.max(0, fullPage - found.length)).filter((doc) => (sums[doc] ?? 0) >= least)
      : others.filter((doc) => (covered[doc] ?? 0) >= leastAlone).slice(0, mostAlone);
  return { docs: [...found], related, scores: sums, lent };
}

/** Orders papers by their scores, best first. */
function by(scores: Float32Array): (a: number, b: number) => number {
  return (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0);
}
