import { styleText } from 'node:util';
import type { Problem } from '../../../src/problems/problem.ts';
import type { RuleId } from '../../../src/problems/rules.ts';
import { ruleDocument } from '../../../src/problems/rules/rule.ts';
import { counted } from '../../../src/text/counted.ts';

type Style = Parameters<typeof styleText>[0];

/** Gives a piece of a report its style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal that shows them. */
export const colours: Paint = (style, text) => styleText(style, text, { validateStream: false });

/** No colours: for files, pipes and tests. */
export const plain: Paint = (_style, text) => text;

/** The report for people: each problem with its line, a caret below it, finding, expectation, repair and rule. */
export function prettyReport(problems: readonly Problem[], entries: number, paint: Paint): string {
  return (
    [...problems.map((problem) => block(problem, paint)), summary(problems, entries, paint)].join('\n') + '\n'
  );
}

function block(problem: Problem, paint: Paint): string {
  const { file, line, column, severity, rule } = problem;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = `${paint('bold', `${printable(file)}:${line}:${column}`)} ${paint(colour, severity)} ${rule}`;
  const rows = [
    `  found     ${printable(problem.found)}`,
    `  expected  ${printable(problem.expected)}`,
    `  fix       ${paint('green', printable(problem.fix))}`,
    `  rule      ${ruleHelp(rule)}`,
  ];
  return [head, ...excerpt(problem, paint), ...rows, ''].join('\n');
}

function excerpt(problem: Problem, paint: Paint): string[] {
  if (problem.excerpt.trim() === '') return [];
  const width = 100;
  // A long line is cut to the part around the problem.
  const at = problem.column - (problem.excerptColumn ?? 1);
  const from = at + 1 > width - 20 ? Math.max(0, at - 39) : 0;
  const text = printable(problem.excerpt.slice(from, from + width));
  const length =
    problem.endLine === problem.line ? problem.endColumn - problem.column : problem.excerpt.length - at;
  const room = Math.max(1, text.length - (at - from));
  const caret = ' '.repeat(Math.max(0, at - from)) + '^'.repeat(Math.max(1, Math.min(length, room)));
  const number = String(problem.line);
  return [
    `  ${paint('dim', `${number} |`)} ${text}`,
    `  ${' '.repeat(number.length)} ${paint('dim', '|')} ${caret}`,
  ];
}

/** The text with a visible character in place of each one that would control the terminal. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

function summary(problems: readonly Problem[], entries: number, paint: Paint): string {
  const count = (severity: string) => problems.filter((problem) => problem.severity === severity).length;
  const checked = counted(entries, 'entry', 'entries');
  if (problems.length === 0) return paint('green', `No problems in ${checked}.`);
  const files = new Set(problems.map((problem) => problem.file)).size;
  const fixable = problems.filter((problem) => problem.edit).length;
  const hint = fixable === 0 ? '' : ` ${fixable} can be repaired with \`npm run check -- --fix\`.`;
  return `${counted(count('error'), 'error')}, ${counted(count('warning'), 'warning')} in ${counted(files, 'file')}; ${checked} checked.${hint}`;
}

/** Where a rule is explained: a file of the project and the heading in it. */
export function ruleHelp(rule: RuleId): string {
  return `${ruleDocument}#${rule}`;
}
