/** Rows of the table, kept between calls: words are short and calls are many. */
const width = 80;
const rows = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)] as const;

/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one word into another (optimal string
 * alignment distance).
 *
 * @param unfinished when true, the distance to the nearest beginning of `word`: the reader is still typing
 * @param limit distances above it come back as `limit + 1`
 */
export function editDistance(typed: string, word: string, limit: number, unfinished: boolean): number {
  const target = unfinished ? word.slice(0, typed.length + limit) : word;
  const { length } = target;
  if (typed.length - length > limit || (!unfinished && length - typed.length > limit) || length >= width - 1)
    return limit + 1;
  let [before, last, row] = rows as readonly [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= length; column++) last[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    row[0] = line;
    let best = line;
    const letter = typed.charCodeAt(line - 1);
    for (let column = 1; column <= length; column++) {
      const other = target.charCodeAt(column - 1);
      const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
      let cost = Math.min(replaced, (last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
      const swapped =
        line > 1 &&
        column > 1 &&
        letter === target.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === other;
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      row[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  if (!unfinished) return Math.min(last[length] ?? limit + 1, limit + 1);
  let nearest = limit + 1;
  for (let column = 0; column <= length; column++) nearest = Math.min(nearest, last[column] ?? nearest);
  return nearest;
}
