import { compare } from '../text/order.ts';
import type { Edit, RuleFinding } from './finding.ts';
import type { Severity } from './rules/rule.ts';

/** One finding in one file, with the place that a person can go to. Problems are data; reporters print them. */
export interface Problem extends RuleFinding {
  severity: Severity;
  /** Path of the file, from the folder above the list: `content/papers/x/y.md`. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The source line at `line`, or an empty text when the file has none; of a long line, the part around `column`. */
  excerpt: string;
  /** Column at which the excerpt of a long line begins; else it begins with the line. */
  excerptColumn?: number;
  edit?: Edit;
}

/** Sorts problems by file, place and rule, so that two runs print the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.found, b.found),
  );
}

/** Most problems of one rule that are shown in one file: more tell a contributor nothing new. */
export const maxAlike = 50;

/**
 * Keeps the first {@link maxAlike} problems of each rule in each file; the last one kept says how many more there are.
 * Problems with a repair are all kept, so that `--fix` repairs everything.
 */
export function withoutCrowds(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ rule, file }: Problem) => `${rule} ${file}`;
  const left = new Map<string, number>();
  const lastOf = new Map<string, number>();
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const key = keyOf(problem);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= maxAlike || problem.edit) lastOf.set(key, kept.push(problem) - 1);
    else left.set(key, (left.get(key) ?? 0) + 1);
  }
  for (const [key, count] of left) {
    const at = lastOf.get(key) ?? 0;
    const last = kept[at];
    if (last) kept[at] = { ...last, found: `${last.found}, and ${count} more of its kind` };
  }
  return kept;
}

/** True when at least one of the problems blocks publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError);
}

/** True when the problem blocks publication. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
