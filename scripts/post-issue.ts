import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { exit, readArguments } from './command.ts';

const help = `Keeps one issue on GitHub up to date: writes a file into the open issue of that title which a workflow opened, or opens
one. Needs GitHub's \`gh\` and, in a workflow, \`GH_TOKEN\` with the permission \`issues: write\`.

npm run post-issue -- FILE --title TITLE
  FILE           Markdown
  --title TITLE  of the issue
  --help         this text

Exit status: 0 done, 2 the command could not run.
`;

/** Longest text that GitHub takes for an issue, in characters, with room for the line that says so. */
const longest = 65_000;

/** `npm run post-issue`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values, positionals } = readArguments(argv, { title: { type: 'string' } }, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [file] = positionals;
  const { title } = values;
  if (file === undefined || title === undefined)
    throw new Error('say what to post: npm run post-issue -- FILE --title TITLE');
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const body = cut(readFileSync(file, 'utf8'));
  const number = openIssue(title);
  if (number === null) gh(['issue', 'create', '--title', title, '--body-file', '-'], body);
  else gh(['issue', 'edit', String(number), '--body-file', '-'], body);
  process.stdout.write(number === null ? 'An issue is opened.\n' : `Issue ${number} is written anew.\n`);
  return exit.ok;
}

/** The open issue of a title; only of those that a workflow opened, since anybody may use the title. */
function openIssue(title: string): number | null {
  const asked = ['--state', 'open', '--app', 'github-actions', '--limit', '100', '--json', 'number,title'];
  const issues = JSON.parse(gh(['issue', 'list', ...asked], '')) as { number: number; title: string }[];
  return issues.find((issue) => issue.title === title)?.number ?? null;
}

function gh(args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync('gh', args, { input, encoding: 'utf8' });
  if (error) throw new Error(`gh cannot be run (${error.message})`);
  if (status !== 0)
    throw new Error(`gh ${args.slice(0, 2).join(' ')} failed: ${stderr.trim().split('\n')[0] ?? ''}`);
  return stdout;
}

/** As much of a text as fits, in whole lines. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf('\n', longest);
  return `${text.slice(0, end < 0 ? longest : end)}\n\nThere is more than an issue has room for.\n`;
}
