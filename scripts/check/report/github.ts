import type { Problem } from '../../../src/problems/problem.ts';
import type { Severity } from '../../../src/problems/rules/rule.ts';
import { counted } from '../../../src/text/counted.ts';
import { ruleHelp } from './pretty.ts';

/** GitHub shows only so many annotations of each severity a step, and drops the rest without a word. */
const shownOfEach = 10;

/**
 * Workflow commands that GitHub shows as annotations on the lines of a pull request: errors first, at most ten of
 * each severity, and then how many more there are. Everything echoed is escaped, so that no value can forge a
 * command.
 *
 * Source of the escapes: `@actions/core`, command.ts.
 */
export function githubReport(problems: readonly Problem[]): string {
  return (['error', 'warning'] as const)
    .map((severity) => {
      const own = problems.filter((problem) => problem.severity === severity);
      return own.slice(0, shownOfEach).map(annotation).join('') + rest(severity, own.length - shownOfEach);
    })
    .join('');
}

function rest(severity: Severity, count: number): string {
  if (count <= 0) return '';
  const what = counted(count, `more ${severity}`);
  return `::notice title=${severity}s::and ${what}; the full list is in the job summary\n`;
}

function annotation(problem: Problem): string {
  const properties = {
    file: problem.file,
    line: problem.line,
    endLine: problem.endLine,
    col: problem.column,
    endColumn: problem.endColumn,
    title: problem.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const { found, expected, fix } = problem;
  const message = `found ${found}; expected ${expected}. Fix: ${fix}. See ${ruleHelp(problem.rule)}.`;
  return `::${problem.severity} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  // File names may hold control characters, which would control a terminal.
  return escapeData(text.replace(/[^\P{Cc}\r\n]/gu, '\uFFFD'))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
