/** Opening quotes, double and single, each with the quotes that close it in some language. */
const pairs: [open: string, close: string][] = [
  ['“', '”'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‚', '‘’'],
];

/** The text between typographic quotes that enclose the whole of it; null unless there are exactly these two. */
export function withoutTypographicQuotes(text: string): string | null {
  const inner = text.slice(1, -1);
  const isPair = pairs.some(
    ([open, close]) =>
      text.startsWith(open) && close.includes(text.at(-1) ?? ' ') && !inner.includes(open) && text.length > 2,
  );
  return isPair && inner.trim() !== '' ? inner.trim() : null;
}

/** True for a text with a double quote at one end only, as when a comma split a quoted text in two. */
export function hasHalfQuotes(text: string): boolean {
  return /^[“„«][^“”„«»]*$|^[^“”„«»]*[“”»]$/.test(text);
}
