import type { Problem } from '../../../src/problems/problem.ts';
import { ruleDocument, type Severity } from '../../../src/problems/rules/rule.ts';
import { counted } from '../../../src/text/counted.ts';
import { escapeHtml } from '../../../src/text/escape.ts';

/** Bytes of the table's rows: GitHub refuses a summary of more than 1 MiB. */
const maxBytes = 900 * 1024;

/** Longest value of a cell, in characters. */
const maxLength = 300;

/**
 * Markdown for the summary of a job (GITHUB_STEP_SUMMARY): the counts, then a table of the problems, errors first.
 *
 * The table is HTML, since Markdown is not read inside it. Each value is escaped and in `code`, where GitHub makes
 * neither links nor @mentions. So every value is shown as it is.
 */
export function summaryReport(problems: readonly Problem[], entries: number): string {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  const checked = counted(entries, 'entry', 'entries');
  const head = `## Check of the list\n\n`;
  if (problems.length === 0) return `${head}No problems in ${checked}.\n`;
  const counts = `${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`;
  const rows = fitting([...errors, ...warnings].map(row));
  const more = problems.length - rows.length;
  return [
    `${head}${counts}; ${checked} checked. ${ruleDocument} explains each rule under its name.`,
    '',
    '<table>',
    '<tr><th>place</th><th>rule</th><th>found</th><th>fix</th></tr>',
    ...rows,
    '</table>',
    '',
    ...(more > 0 ? [`And ${more} more; \`npm run check\` prints them all.`, ''] : []),
  ].join('\n');
}

/** The first rows, as many as fit in a summary. */
function fitting(rows: readonly string[]): string[] {
  let bytes = 0;
  const end = rows.findIndex((text) => (bytes += Buffer.byteLength(text) + 1) > maxBytes);
  return rows.slice(0, end < 0 ? rows.length : end);
}

function row({ file, line, column, rule, severity, found, fix }: Problem): string {
  const cells = [code(`${file}:${line}:${column}`), `${severity} ${code(rule)}`, code(found), code(fix)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A value as code on one line. An empty line would end the table. */
function code(value: string): string {
  const text = value.replace(/\s+/g, ' ').replace(/[\p{C}]/gu, '\uFFFD');
  const characters = [...text];
  const short = characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : text;
  return `<code>${escapeHtml(short)}</code>`;
}
