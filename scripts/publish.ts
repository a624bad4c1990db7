import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../src/build/read-list.ts';
import { draftsFolder, walkList } from '../src/model/files/walk.ts';
import { hasErrors } from '../src/problems/problem.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { exit, readArguments } from './command.ts';

const help = `Makes an entry of a draft: moves its file from papers/_drafts/ to the folder of a theme, and checks it.

npm run publish -- ID… --theme THEME [options]
  ID                the name of the draft's file without .md
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Nothing is overwritten. What the entry still lacks is printed, as npm run check does.
Exit status: 0 published and fine, 1 the entry has errors, 2 the command could not run.
`;

/** `npm run publish`. @returns the exit status */
export function main(argv: readonly string[]): number {
  const { values, positionals, list } = readArguments(argv, { theme: { type: 'string' } }, true);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const { theme } = values;
  const themes = walkList(list).files.flatMap(({ role, id }) => (role === 'theme' ? [id] : []));
  if (positionals.length === 0) throw new Error('name a draft: npm run publish -- ID --theme THEME');
  if (theme === undefined || !themes.includes(theme))
    throw new Error(`say the theme: --theme ${themes.join('|')}`);
  const moves = positionals.map((id) => moveOf(list, id.replace(/\.md$/, ''), theme));
  mkdirSync(join(list, 'papers', theme), { recursive: true });
  for (const { from, to } of moves) {
    renameSync(join(list, from), join(list, to));
    process.stdout.write(`${from} → ${to}\n`);
  }
  const { problems, entries } = readList(list);
  const own = problems.filter(({ file }) => moves.some(({ to }) => file.endsWith(to)));
  if (own.length > 0)
    process.stdout.write(prettyReport(own, entries, process.stdout.isTTY ? colours : plain));
  return hasErrors(own) ? exit.listHasErrors : exit.ok;
}

/** Where a draft goes. @throws Error when there is no such draft, or its place is taken */
function moveOf(list: string, id: string, theme: string): { from: string; to: string } {
  const from = join('papers', draftsFolder, `${id}.md`);
  const to = join('papers', theme, `${id}.md`);
  if (!existsSync(join(list, from))) throw new Error(`there is no draft ${join(list, from)}`);
  if (existsSync(join(list, to))) throw new Error(`${join(list, to)} is there already: rename the draft`);
  return { from, to };
}
