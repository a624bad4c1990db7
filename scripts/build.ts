import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite, siteSources } from '../src/build/build-site.ts';
import { KeptSite, siteMarker } from '../src/build/kept-site.ts';
import { openSite } from '../src/build/open-site.ts';
import { projectRoot } from '../src/build/project.ts';
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

/** Milliseconds between two lines of progress; a shorter build prints none. */
const newsEvery = 3000;

/** `npm run build`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, list } = readArguments(argv, { outDir: { type: 'string' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  return build(list, values.outDir ?? join(projectRoot, 'dist'));
}

/** Checks a list and builds its site into a folder, which is replaced when a build made it or when it is empty. */
async function build(list: string, outDir: string): Promise<number> {
  const target = resolve(outDir);
  refuseForeign(target, outDir);
  const started = performance.now();
  const sources = siteSources(resolve(list));
  const site = new KeptSite(projectRoot, target);
  if (site.isComplete(sources.all)) {
    console.log(`Nothing has changed since the last build: ${outDir}`);
    return exit.ok;
  }
  const opened = openSite(resolve(list) === resolve('content') ? 'content' : list);
  const { problems, entries } = opened;
  if (problems.length > 0)
    process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
  if (!opened.site) return exit.listHasErrors;
  console.log(`Building ${entries} entries …`);
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  // Two builds at a time would overwrite each other's work in `.astro/`.
  const release = lock(join(cache, 'build.lock'), 'another build runs in this checkout');
  try {
    const draft = join(cache, 'site');
    rmSync(draft, { recursive: true, force: true });
    await buildSite(opened.site, resolve(list), draft, { site, sources }, countPages());
  } finally {
    release();
  }
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s: ${outDir}`);
  return exit.ok;
}

/** A function to call for each page that is rendered; it prints their number from time to time. */
function countPages(): () => void {
  let pages = 0;
  let news = performance.now() + newsEvery;
  return () => {
    pages++;
    if (performance.now() < news) return;
    news = performance.now() + newsEvery;
    console.log(`  ${pages.toLocaleString('en')} pages …`);
  };
}

function refuseForeign(target: string, shown: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes(siteMarker)) return;
  throw new Error(`${shown} holds files that no build made; name an empty folder, or delete it first`);
}
