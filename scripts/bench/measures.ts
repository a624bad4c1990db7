/** How many results of a query count. */
const depth = 10;

/** Judgements of one query: document -> grade, 1 or higher where it answers the query. */
export type Relevance = ReadonlyMap<string, number>;

/** Reciprocal rank of the first document that answers, among the first ten; 0 when none does. */
export function reciprocalRank(hits: readonly string[], relevance: Relevance): number {
  const at = hits.slice(0, depth).findIndex((id) => (relevance.get(id) ?? 0) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Share of the documents that answer (ten at most) that are among the first ten. */
export function recall(hits: readonly string[], relevance: Relevance): number {
  const found = hits.slice(0, depth).filter((id) => (relevance.get(id) ?? 0) > 0).length;
  return found / Math.min(depth, Math.max(1, relevance.size));
}

/**
 * Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002), with gain 2^grade - 1:
 * 1 when the best documents stand first in the best order.
 */
export function ndcg(hits: readonly string[], relevance: Relevance): number {
  const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2);
  const ideal = [...relevance.values()].sort((a, b) => b - a).slice(0, depth);
  const best = ideal.reduce((sum, grade, at) => sum + gain(grade, at), 0);
  const got = hits.slice(0, depth).reduce((sum, id, at) => sum + gain(relevance.get(id) ?? 0, at), 0);
  return best === 0 ? 0 : got / best;
}

/** The value below which a share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Mean of some values; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A Markdown table; numbers stand on the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line), ''].join('\n');
}
