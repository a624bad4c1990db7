import type { Problem } from '../../src/model/problem.ts';

/** The report for programs. `version` changes when a field changes its meaning. */
export function jsonReport(problems: readonly Problem[], entries: number): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  const counts = { entries, errors: count('error'), warnings: count('warning') };
  const report = {
    version: 1,
    ok: counts.errors === 0,
    counts,
    problems: problems.map(({ edit, ...problem }) => ({ ...problem, fixable: edit !== undefined })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
