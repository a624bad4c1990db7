import { idf } from '../words/idf.ts';
import type { OpenIndex } from '../index/open-index.ts';

/** Words that a larger share of the papers has say nothing about which papers are alike. */
const commonShare = 0.3;

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
