import { appendFileSync } from 'node:fs';
import { readList } from '../src/build/read-list.ts';
import { vanishedIds } from '../src/model/compare/vanished-ids.ts';
import { hasErrors, sortProblems } from '../src/problems/problem.ts';
import { counted } from '../src/text/counted.ts';
import { applyEdits } from './check/fix.ts';
import { githubReport } from './check/report/github.ts';
import { reportJsonSchema } from './check/report/json-schema.ts';
import { jsonReport } from './check/report/json.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { summaryReport } from './check/report/summary.ts';
import { textsAt, textsNow } from './check/revision.ts';
import { exit, readArguments } from './command.ts';

const help = `Checks every entry of the list and prints all problems at once.

npm run check [-- options]
  --format FORMAT   pretty (default), github (annotations) or json
  --schema          the JSON Schema of the json report, and no check
  --since REVISION  also hold the list against a git revision: an id that vanished without an alias is an error
  --fix             repair what can be repaired without loss, then check again
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 no errors (warnings do not count), 1 the list has errors, 2 the check could not run.
`;

const formats = ['pretty', 'github', 'json'] as const;
type Format = (typeof formats)[number];

/** `npm run check`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values, list } = readArguments(argv, {
    format: { type: 'string' },
    fix: { type: 'boolean' },
    schema: { type: 'boolean' },
    since: { type: 'string' },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  if (values.schema) {
    process.stdout.write(`${JSON.stringify(reportJsonSchema, null, 2)}\n`);
    return exit.ok;
  }
  const format = (values.format ?? 'pretty') as Format;
  if (!formats.includes(format)) throw new Error(`--format takes ${formats.join(', ')}, not "${format}"`);
  // Before the work of reading the list, since there may be no such revision.
  const before = values.since === undefined ? null : textsAt(list, values.since);
  let loading = readList(list);
  if (values.fix) {
    const edits = applyEdits(loading.problems);
    if (edits > 0) loading = readList(list);
    if (format === 'pretty') process.stdout.write(`${counted(edits, 'repair')} made.\n`);
  }
  if (before) {
    const vanished = vanishedIds(list, before, textsNow(list));
    loading = { ...loading, problems: sortProblems([...loading.problems, ...vanished]) };
  }
  process.stdout.write(render(loading, format));
  // GitHub sets this to a file; the Markdown in it is shown on the page of the run.
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary)
    appendFileSync(summary, summaryReport(loading.problems, loading.entries));
  return hasErrors(loading.problems) ? exit.listHasErrors : exit.ok;
}

function render({ problems, entries }: ReturnType<typeof readList>, format: Format): string {
  if (format === 'json') return jsonReport(problems, entries);
  if (format === 'github') return githubReport(problems);
  return prettyReport(problems, entries, process.stdout.isTTY ? colours : plain);
}
