/** Unicode's name for the code point that a text starts with: `U+200B`. */
export function codePointName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Another program's message on one line, without the combining marks with which KaTeX underlines a place in it. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, 160)
    .replaceAll('`', "'");
}

/** A text as messages show it: in backticks, with characters that a terminal or log could act upon given by name. */
export function inBackticks(text: string): string {
  const plain = text.replaceAll('`', "'").replace(/[\p{C}\p{Zl}\p{Zp}]/gu, codePointName);
  return `\`${plain}\``;
}
