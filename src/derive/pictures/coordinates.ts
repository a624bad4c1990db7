/** A coordinate with as many places as can be seen, so that pictures are short. */
export function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
