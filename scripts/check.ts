import { cachedCompiler } from '../src/markdown/body-cache.ts';
import { loadLibrary, type Loading } from '../src/model/load-library.ts';
import { hasErrors } from '../src/model/problem.ts';
import { exit, projectRoot, readArguments } from './command.ts';
import { applyEdits } from './fix.ts';
import { githubReport } from './report/github.ts';
import { jsonReport } from './report/json.ts';
import { colours, plain, prettyReport } from './report/pretty.ts';

const help = `Checks every entry of the list and prints all problems at once.

npm run check [-- options]
  --format FORMAT   pretty (default), github (annotations) or json
  --fix             repair what can be repaired without loss, then check again
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 no errors (warnings do not count), 1 the list has errors, 2 the check could not run.
`;

const formats = ['pretty', 'github', 'json'] as const;
type Format = (typeof formats)[number];

/** `npm run check`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values, list } = readArguments(argv, { format: { type: 'string' }, fix: { type: 'boolean' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const format = (values.format ?? 'pretty') as Format;
  if (!formats.includes(format)) throw new Error(`--format takes ${formats.join(', ')}, not "${format}"`);
  const compile = cachedCompiler(projectRoot);
  let loading = loadLibrary(list, compile);
  if (values.fix) {
    const edits = applyEdits(loading.problems);
    if (edits > 0) loading = loadLibrary(list, compile);
    if (format === 'pretty') process.stdout.write(`${edits} ${edits === 1 ? 'repair' : 'repairs'} made.\n`);
  }
  process.stdout.write(render(loading, format));
  return hasErrors(loading.problems) ? exit.listHasErrors : exit.ok;
}

function render({ problems, entries }: Loading, format: Format): string {
  if (format === 'json') return jsonReport(problems, entries);
  if (format === 'github') return githubReport(problems);
  return prettyReport(problems, entries, process.stdout.isTTY ? colours : plain);
}
