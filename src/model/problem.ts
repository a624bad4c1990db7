import type { RuleId } from './rules.ts';

/** A place in a text: 1-based line, 1-based column counted in UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** A half-open range of UTF-16 offsets in a source text. */
export interface Range {
  start: number;
  end: number;
}

/** A lossless repair: the text that replaces a range of the file. `check --fix` applies it. */
export interface Edit extends Range {
  text: string;
}

export type Severity = 'error' | 'warning';

/** What a rule says about one finding: the three sentences a contributor reads. */
export interface Finding {
  found: string;
  expected: string;
  fix: string;
}

/** One finding in one file. Problems are data; reporters print them. */
export interface Problem extends Finding {
  rule: RuleId;
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

/** Order by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when at least one of the problems blocks publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
