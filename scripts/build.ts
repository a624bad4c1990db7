import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '../src/build/project.ts';
import { readList } from '../src/build/read-list.ts';
import { runAstroBuild } from './build/astro-build.ts';
import { colours, plain, prettyReport } from './check/report/pretty.ts';
import { exit, readArguments } from './command.ts';
import { lock } from './lock.ts';

const help = `Checks the list and builds the static site.

npm run build [-- options]
  --outDir FOLDER   where the site goes; default: dist
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

SITE_URL and BASE_PATH in the environment override the address in site.md.
Exit status: 0 built, 1 the list has errors, 2 the build could not run.
`;

/** Marks a folder as one that a build made and may therefore replace. */
const marker = '.reading-list-build';

/** `npm run build`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, list } = readArguments(argv, { outDir: { type: 'string' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  return build(list, values.outDir ?? join(projectRoot, 'dist'));
}

/**
 * Checks a list and builds its site.
 *
 * @param list folder of the list
 * @param outDir folder of the site; replaced when a build made it or when it is empty
 * @returns the exit status
 * @throws Error when `outDir` holds something else, or when another build runs
 */
export async function build(list: string, outDir: string): Promise<number> {
  const target = resolve(outDir);
  refuseForeign(target, outDir);
  const started = performance.now();
  const { library, problems, entries } = readList(resolve(list) === resolve('content') ? 'content' : list);
  if (problems.length > 0)
    process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
  if (!library) return exit.listHasErrors;
  console.log(`Building ${entries} entries …`);
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  // Two builds at a time would overwrite each other's work in `.astro/`.
  const release = lock(join(cache, 'build.lock'), 'another build runs in this checkout');
  try {
    const draft = join(cache, 'site');
    const status = await runAstroBuild(resolve(list), draft);
    if (status !== 0) throw new Error(`Astro ended with status ${status}; its message stands above`);
    writeFileSync(join(draft, marker), 'Made by npm run build, which may replace this folder.\n');
    publish(draft, target);
  } finally {
    release();
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s: ${outDir}`);
  return exit.ok;
}

function refuseForeign(target: string, shown: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes(marker)) return;
  throw new Error(`${shown} holds files that no build made; name an empty folder, or delete it first`);
}

/** Moves the finished site into place; the old one stays until the new one is complete. */
function publish(draft: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(draft, target);
  } catch {
    // Another file system: copy instead.
    cpSync(draft, target, { recursive: true });
    rmSync(draft, { recursive: true, force: true });
  }
}
