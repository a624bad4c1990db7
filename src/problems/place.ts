import type { Text } from 'mdast';
import type { Range } from './finding.ts';

/**
 * Where a piece of a text is written in the body: its first line, from `from` on. Where the source is written in other
 * signs (`&#36;` for `$`), the place is that of the whole text; null where the piece is only written with a backslash
 * before it, which says that it is meant as text.
 */
export function placeIn(node: Text, piece: string, body: string, from = 0): Range | null {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  // Lines of quotes and lists begin with signs that are not part of the text.
  const [line = piece] = piece.split('\n', 1);
  const source = body.slice(start, end);
  let at = source.indexOf(line, Math.max(0, from - start));
  if (at < 0) return source.includes(`\\${piece.slice(0, 2)}`) ? null : { start, end };
  while (at > 0 && source[at - 1] === '\\') {
    at = source.indexOf(line, at + 1);
    if (at < 0) return null;
  }
  return { start: start + at, end: start + at + line.length };
}
