import { withoutTail, type Ranking } from './ranking.ts';

/** So many of the best papers lend a share of their score to papers that are like them. */
const lenders = 10;
const lentShare = 0.5;
/** With fewer results than this, papers that have less of the query are given, too. */
const fullPage = 10;

/**
 * Few papers of a short list have the very words that a reader thinks of, and those like them are often meant, too:
 * they rise, and where a page is not full, those that have less of the query follow. (Scores that are smoothed over
 * like documents: Diaz, "Regularizing ad hoc retrieval scores", CIKM 2005.)
 *
 * @param alike how alike papers are, as `likeness` gives it
 * @param found papers that have enough of the query
 * @param scores by paper number
 * @param touched papers that have any word of the query
 */
export function lend(
  alike: readonly Float32Array[],
  found: readonly number[],
  scores: Float32Array,
  touched: ReadonlySet<number>,
): Ranking {
  const byScore = (of: Float32Array) => (a: number, b: number) => (of[b] ?? 0) - (of[a] ?? 0);
  const best = [...found].sort(byScore(scores)).slice(0, lenders);
  const lent = new Float32Array(scores.length);
  for (const lender of best)
    alike[lender]?.forEach((share, doc) => {
      if (doc !== lender) lent[doc] = (lent[doc] ?? 0) + lentShare * share * (scores[lender] ?? 0);
    });
  const sums = scores.map((score, doc) => score + (lent[doc] ?? 0));
  const others = [...touched].filter((doc) => !found.includes(doc)).sort(byScore(sums));
  const page = [...found, ...others.slice(0, Math.max(0, fullPage - found.length))];
  return { docs: withoutTail(page, sums), scores: sums, lent };
}
