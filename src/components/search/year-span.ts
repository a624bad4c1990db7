/** Years from one to another, both included. */
export interface YearSpan {
  from: number;
  to: number;
}

/**
 * The span that chosen years make up: two or more of those that are offered, and none between them left out.
 *
 * @returns null where they make up none
 */
export function spanOf(offered: readonly number[], chosen: readonly number[]): YearSpan | null {
  if (chosen.length < 2) return null;
  const [from, to] = [Math.min(...chosen), Math.max(...chosen)];
  const within = offered.filter((year) => year >= from && year <= to);
  return within.every((year) => chosen.includes(year)) ? { from, to } : null;
}

/**
 * The years that a span of which an end may be open chooses; the ends may stand in either order.
 *
 * @returns none where both ends are open
 */
export function yearsWithin(offered: readonly number[], from: number | null, to: number | null): number[] {
  if (from === null && to === null) return [];
  const [low, high] = from !== null && to !== null && from > to ? [to, from] : [from, to];
  return offered.filter((year) => (low === null || year >= low) && (high === null || year <= high));
}
