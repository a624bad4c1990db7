import type { Problem } from '../../src/problems/problem.ts';
import { quietHtml } from '../../src/text/quiet-html.ts';

/** The description of the pull request that adds an entry, with what is still to be done. */
export function addedReport(file: string, problems: readonly Problem[], remarks: readonly string[]): string {
  const todo = [
    ...remarks.map(quietHtml),
    ...problems.map(
      ({ severity, rule, line, found, fix }) =>
        `${severity} <code>${quietHtml(rule)}</code>, line ${line}: found ${quietHtml(found)}; ${quietHtml(fix)}`,
    ),
    'Hold facts and note against the paper; comments that begin with <code># check:</code> say where to look first.',
  ];
  return `<p>Adds <code>${quietHtml(file)}</code>, as suggested.</p>\n<ul>\n${todo.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>\n`;
}

/** The comment on an issue of which no entry could be made. */
export function refusedReport(fault: string): string {
  const again = 'Once the text of the issue is corrected, take the label away and set it again.';
  return `<p>No entry was written: ${quietHtml(fault)}. ${again}</p>\n`;
}
