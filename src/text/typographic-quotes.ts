/** Double and single quotes of the languages, and those that each may end with. */
const pairs: [open: string, close: string][] = [
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘’'],
];

/** What stands between typographic quotes around a whole text; null when there are none, or more than two. */
export function withoutTypographicQuotes(text: string): string | null {
  const inner = text.slice(1, -1);
  const isPair = pairs.some(
    ([open, close]) =>
      text.startsWith(open) && close.includes(text.at(-1) ?? ' ') && !inner.includes(open) && text.length > 2,
  );
  return isPair && inner.trim() !== '' ? inner.trim() : null;
}

/** True for a text with a double quote at one end alone: a comma has parted what stood between two of them. */
export function hasHalfQuotes(text: string): boolean {
  return /^[“„«][^“”„«»]*$|^[^“”„«»]*[“”»]$/.test(text);
}
