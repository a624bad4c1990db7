import { functionWords } from '../words/fields.ts';

/**
 * Two known words that make up an unknown one: `infinitehorizon`, or `endtoend` with a little word between them.
 *
 * @param known how many papers have a word
 * @param strict when true, neither part may be short, and more papers than `rare` must have both
 */
export function splitWord(
  typed: string,
  known: (part: string) => number,
  strict: boolean,
  rare: number,
): [string, string] | null {
  let best: [string, string] | null = null;
  let bestCount = strict ? rare : 0;
  const offer = (left: string, right: string) => {
    const count = Math.min(known(left), known(right));
    if (count > bestCount) [best, bestCount] = [[left, right], count];
  };
  // Most words of four letters are made up of two short words by chance.
  const shortest = strict || typed.length < 5 ? 3 : 2;
  for (let at = shortest; at <= typed.length - shortest; at++) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    // One part may be a function word if the other is long: `incontext` is `in-context`, `asdf` is not `as df`.
    const saying = [left, right].filter((part) => !functionWords.has(part));
    if (saying.length === 2 || (saying[0]?.length ?? 0) >= 5) offer(left, right);
    for (const width of at >= 3 ? [2, 3] : [])
      if (at + width <= typed.length - 3 && functionWords.has(typed.slice(at, at + width)))
        offer(left, typed.slice(at + width));
  }
  return best;
}
