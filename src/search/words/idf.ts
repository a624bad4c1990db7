/** How much a word tells that `count` of `size` papers have (the idf of BM25, always positive). */
export function idf(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}
