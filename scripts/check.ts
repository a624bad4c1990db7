import { appendFileSync } from 'node:fs';
import { readList } from '../src/build/read-list.ts';
import { hasErrors } from '../src/problems/problem.ts';
import { counted } from '../src/text/counted.ts';
import { applyEdits } from './check/fix.ts';
import { githubReport } from './check/report/github.ts';
import { reportJsonSchema } from './check/report/json-schema.ts';
import { jsonReport } from './check/report/json.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { summaryReport } from './check/report/summary.ts';
import { exit, readArguments } from './command.ts';

const help = `Checks every entry of the list and prints all problems at once.

npm run check [-- options]
  --format FORMAT   pretty (default), github (annotations) or json
  --schema          the JSON Schema of the json report, and no check
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
  let loading = readList(list);
  if (values.fix) {
    const edits = applyEdits(loading.problems);
    if (edits > 0) loading = readList(list);
    if (format === 'pretty') process.stdout.write(`${counted(edits, 'repair')} made.\n`);
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
