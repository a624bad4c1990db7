import type { Fault } from '../../problems/finding.ts';

/** What to tell the author of a line that git puts around two versions. */
export const conflictFinding = {
  found: 'a mark of a merge conflict',
  expected: 'one version of the lines',
  fix: 'keep the lines you want and delete the marks `<<<<<<<`, `=======` and `>>>>>>>`',
} as const;

/** Lines that git puts around two versions, but not `=======`, which may as well make a heading. */
export function conflictMarks(body: string): Fault[] {
  return [...body.matchAll(/^(?:<{7}|>{7})(?: .*)?$/gm)].map((match) => ({
    rule: 'merge-conflict',
    start: match.index,
    end: match.index + match[0].length,
    ...conflictFinding,
  }));
}
