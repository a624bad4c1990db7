import type { Range } from '../../problems/finding.ts';

/** A line at the first column that begins a field, also with a sign that only looks like a colon. */
const fieldLine = /^["']?[\p{L}_][\w-]*["']?[ \t]*[:：﹕꞉=]/u;

/** The name with which a line begins, whatever stands behind it. */
const firstWord = /^\s*(?:- +)*["']?([\p{L}_][\w-]*)/u;

/**
 * Takes the fields out of a YAML text in which something is broken, so that the others can be read. The text keeps its
 * length, and all that stays keeps its place.
 *
 * @param places where it is broken
 * @returns the text with spaces for the fields that it names, or that could be among their lines
 */
export function withoutBrokenFields(
  text: string,
  places: readonly Pick<Range, 'start'>[],
): { text: string; names: string[] } {
  const lines = text.split('\n');
  const names: string[] = [];
  let start = 0;
  let first = 0;
  const broken = new Set<number>();
  lines.forEach((line, index) => {
    if (fieldLine.test(line)) first = index;
    const end = start + line.length;
    if (places.some((place) => place.start >= start && place.start <= end)) broken.add(first);
    start = end + 1;
  });
  let isBroken = false;
  const kept = lines.map((line, index) => {
    if (fieldLine.test(line) || index === 0) isBroken = broken.has(index);
    if (!isBroken) return line;
    const name = firstWord.exec(line)?.[1];
    if (name !== undefined) names.push(name);
    return ' '.repeat(line.length);
  });
  return { text: kept.join('\n'), names };
}
