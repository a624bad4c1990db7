/**
 * A number with what it counts: `1 paper`, `0 papers`, `2,000 papers`.
 *
 * @param many the words for all numbers but one, where an added `s` does not make them
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  const number = count < 1000 ? String(count) : count.toLocaleString('en');
  return `${number} ${count === 1 ? one : many}`;
}
