import { isMap, isScalar, type Document } from 'yaml';
import type { Edit } from '../../problems/finding.ts';
import { inQuotes } from './quotes.ts';

/**
 * An edit that puts other lines in the place of a field of the outermost map. What else is on its line, such as a
 * comment, stays behind the first of them.
 *
 * @param text the YAML that the document was read from
 * @param lines such as `volume: 12`; none to delete the field with its line
 * @returns null where the field is not written as one line of a map, or where a comment would be lost
 */
export function fieldEdit(
  document: Document,
  text: string,
  field: string,
  [first, ...further]: readonly string[],
): Edit | null {
  const { contents } = document;
  if (!isMap(contents) || contents.flow === true) return null;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  if (!pair || !isScalar(pair.key) || !isScalar(pair.value) || !pair.key.range || !pair.value.range)
    return null;
  const [start] = pair.key.range;
  const valueEnd = pair.value.range[1];
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (/\S/.test(indent) || text.slice(start, valueEnd).includes('\n')) return null;
  const end = endOfLine(text, valueEnd);
  const rest = text.slice(valueEnd, end);
  if (first === undefined) return rest.trim() === '' ? wholeLine(text, start - indent.length, end) : null;
  if (further.length === 0) return { start, end: valueEnd, text: first };
  return { start, end, text: [first + rest, ...further.map((line) => indent + line)].join('\n') };
}

/** The edit that deletes a line with one line break, which is the one before it at the end of the text. */
function wholeLine(text: string, start: number, end: number): Edit {
  const isLast = end === text.length;
  return { start: isLast ? Math.max(0, start - 1) : start, end: isLast ? end : end + 1, text: '' };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Text that stands for itself without quotes, in this reader of YAML and in others. */
const plain =
  /^(?!0\d|\d+e\d+$|(?:true|false|null|yes|no|on|off|[yn])$)[\p{L}\d](?:[\p{L}\p{M}\d .()&–—'’/+-]*[\p{L}\p{M}\d.)])?$/iu;

/** A line of YAML: `venue: Bread 2021`, `title: "Dough: A Study"`. */
export function fieldLine(name: string, value: string): string {
  return `${name}: ${plain.test(value) ? value : inQuotes(value)}`;
}
