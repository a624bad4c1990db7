import { inBackticks } from '../text/quote.ts';
import type { Fault, Finding, Position } from './finding.ts';
import type { Problem } from './problem.ts';
import { rules, type RuleId } from './rules.ts';

/** A decoded text file, with the means to turn offsets into lines and columns. */
export interface Source {
  /** Path shown to people: `content/papers/ovens/slow-dough.md`. */
  file: string;
  text: string;
  /** UTF-16 offset at which each line starts; the first is 0. */
  lineStarts: readonly number[];
}

/** Wraps a text. Its line breaks must be `\n` already. */
export function createSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return { file, text, lineStarts };
}

/** Line and column of an offset. Offsets past the end give the end. */
export function positionAt(source: Source, wanted: number): Position {
  const offset = Math.min(wanted, source.text.length);
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The text of a 1-based line, without its line break. */
export function lineText(source: Source, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const end = (source.lineStarts[line] ?? source.text.length + 1) - 1;
  return source.text.slice(start, end);
}

/** Makes a problem of a fault, whose offsets become lines and columns of the source. */
export function problemAt(source: Source, fault: Fault): Problem {
  const { rule, start, end, found, expected, fix, edit } = fault;
  const from = positionAt(source, start);
  const to = positionAt(source, Math.max(start, end));
  return {
    rule,
    severity: rules[rule].severity,
    file: source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...excerptAt(source, from),
    found,
    expected,
    fix,
    ...(edit ? { edit } : {}),
  };
}

/** Longest excerpt, in UTF-16 units: thousands of problems on one long line must not repeat it whole. */
const longestExcerpt = 400;

function excerptAt(source: Source, { line, column }: Position): Pick<Problem, 'excerpt' | 'excerptColumn'> {
  const text = lineText(source, line);
  if (text.length <= longestExcerpt) return { excerpt: text };
  const from = Math.max(0, Math.min(column - 1 - longestExcerpt / 2, text.length - longestExcerpt));
  return { excerpt: text.slice(from, from + longestExcerpt), excerptColumn: from + 1 };
}

/** Known words as messages list them: each in backticks, with commas between. */
export function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

/** A value as messages show it: in backticks, on one line, at most 80 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return inBackticks(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** The problem of a file or folder that may not be read, or that vanished since its folder was read. */
export function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return fileProblem('file-place', file, {
    found: `something that cannot be read${code}`,
    expected: 'files and folders that everybody may read',
    fix: 'let everybody read it, or take it away',
  });
}

/** A problem of the file as a whole, shown at its first line. */
export function fileProblem(rule: RuleId, file: string, finding: Finding): Problem {
  return problemAt(createSource(file, ''), { rule, start: 0, end: 0, ...finding });
}
