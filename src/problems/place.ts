import type { Text } from 'mdast';
import type { Range } from './finding.ts';

/**
 * Where a piece of a text node is written in the body; of a piece of several lines, the first line.
 *
 * @param from offset in the body from which to look
 * @returns the place of the whole node where the piece is written in other characters (`&#36;` for `$`); null where it
 * is only written behind a backslash, which means that the author wants it as plain text
 */
export function placeIn(node: Text, piece: string, body: string, from = 0): Range | null {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  // Only the first line: further lines of quotes and lists begin with `>` or spaces, which the text does not have.
  const [line = piece] = piece.split('\n', 1);
  const source = body.slice(start, end);
  let at = source.indexOf(line, Math.max(0, from - start));
  if (at < 0) {
    const [first = '', second = ''] = piece;
    const isEscaped = ['', '\\'].some((sign) => source.includes(`\\${first}${sign}${second}`));
    return isEscaped ? null : { start, end };
  }
  while (at > 0 && source[at - 1] === '\\') {
    at = source.indexOf(line, at + 1);
    if (at < 0) return null;
  }
  return { start: start + at, end: start + at + line.length };
}
