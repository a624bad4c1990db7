import type { Problem } from '../../../src/problems/problem.ts';
import type { Severity } from '../../../src/problems/rules/rule.ts';
import type { Report } from './json-schema.ts';
import { ruleHelp } from './pretty.ts';

/** The report for programs, in the form of `reportSchema`. */
export function jsonReport(problems: readonly Problem[], entries: number): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const counts = { entries, errors: count('error'), warnings: count('warning') };
  const report: Report = {
    version: 1,
    ok: counts.errors === 0,
    counts,
    problems: problems.map(({ edit, ...problem }) => ({
      ...problem,
      excerptColumn: problem.excerptColumn ?? 1,
      help: ruleHelp(problem.rule),
      fixable: edit !== undefined,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
