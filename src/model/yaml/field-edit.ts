import { isMap, isScalar, type Document } from 'yaml';
import type { Edit } from '../../problems/finding.ts';

/**
 * An edit that gives a field of the outermost map another value, and the map further fields on lines of their own below
 * it. What else is on the line, such as a comment, stays.
 *
 * @param text the YAML that the document was read from
 * @param value the value as it is to be written, with quotes where it needs them
 * @param further lines such as `volume: 12`
 * @returns null where the field is not written as one line of a map
 */
export function fieldEdit(
  document: Document,
  text: string,
  field: string,
  value: string,
  further: readonly string[] = [],
): Edit | null {
  const { contents } = document;
  if (!isMap(contents) || contents.flow === true) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  if (!pair || !isScalar(pair.key) || !isScalar(pair.value) || !pair.key.range || !pair.value.range)
    return null;
  const [start] = pair.key.range;
  const [valueStart, valueEnd] = pair.value.range;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const indent = text.slice(lineStart, start);
  if (/\S/.test(indent) || text.slice(start, valueEnd).includes('\n')) return null;
  const lineEnd = further.length === 0 ? valueEnd : endOfLine(text, valueEnd);
  const rest = text.slice(valueEnd, lineEnd);
  return {
    start: valueStart,
    end: lineEnd,
    text: [value + rest, ...further.map((line) => indent + line)].join('\n'),
  };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
