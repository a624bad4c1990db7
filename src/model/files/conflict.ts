import { conflictFinding, conflictMarks } from '../../markdown/lint/conflict-marks.ts';
import type { Problem } from '../../problems/problem.ts';
import { problemAt, type Source } from '../../problems/source.ts';

/** Lines that git puts around two versions; in YAML none of them can be anything else. */
const markLine = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/**
 * Marks of a merge conflict that touches the YAML of a file, and those of the body with them: of two versions in one
 * text nothing else is worth a word.
 *
 * @param end where the YAML ends, in UTF-16 units
 * @returns nothing when the YAML has no mark, whatever the body has
 */
export function conflictProblems(source: Source, end: number): Problem[] {
  const inYaml = [...source.text.slice(0, end).matchAll(markLine)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  if (inYaml.length === 0) return [];
  const inBody = conflictMarks(source.text.slice(end)).map((mark) => ({
    start: mark.start + end,
    end: mark.end + end,
  }));
  return [...inYaml, ...inBody].map((range) => problemAt(source, 'merge-conflict', range, conflictFinding));
}
