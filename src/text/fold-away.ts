/**
 * Splits things into those shown at once and those folded away. A few too many are shown as well, since folding them would
 * cost a click and save nothing.
 *
 * @param first how many are shown when the rest is folded
 * @param few how many more than that are shown rather than folded
 */
export function foldAway<Thing>(
  things: readonly Thing[],
  first: number,
  few = 2,
): { shown: Thing[]; folded: Thing[] } {
  const count = things.length > first + few ? first : things.length;
  return { shown: things.slice(0, count), folded: things.slice(count) };
}
