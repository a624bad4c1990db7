import { conflictFinding, conflictMarks } from '../../markdown/lint/conflict-marks.ts';
import { shifted, type Fault } from '../../problems/finding.ts';

/** Lines that git puts around two versions; in YAML they cannot be anything else. */
const markLine = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm;

/**
 * Marks of a merge conflict in the YAML of a file, and with them those in its body. Nothing else is reported of such a
 * file, since it holds two versions in one text.
 *
 * @param end where the YAML ends, in UTF-16 units
 * @returns nothing when the YAML has no mark, whatever the body has
 */
export function conflictFaults(text: string, end: number): Fault[] {
  const inYaml = [...text.slice(0, end).matchAll(markLine)].map(({ 0: mark, index }): Fault => ({
    rule: 'merge-conflict',
    start: index,
    end: index + mark.length,
    ...conflictFinding,
  }));
  if (inYaml.length === 0) return [];
  return [...inYaml, ...conflictMarks(text.slice(end)).map((fault) => shifted(fault, end))];
}
