import type { Problem } from '../../src/model/problem.ts';

/**
 * Workflow commands that GitHub shows as annotations on the lines of a pull request. Errors come first, since
 * GitHub shows only ten of each kind. Everything echoed is escaped, so that no value can forge a command.
 *
 * Source of the escapes: `@actions/core`, command.ts.
 */
export function githubReport(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return ordered.map(annotation).join('');
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
  const message = `found ${problem.found}; expected ${problem.expected}. Fix: ${problem.fix}`;
  return `::${problem.severity} ${list.join(',')}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
