import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/build/project.ts';
import { peerFile } from '../peers.ts';
import { useOf, type Use } from '../use-of.ts';

/** What a build used and wrote. */
export interface Built extends Use {
  files: number;
  bytes: number;
}

const bench = join(projectRoot, 'scripts', 'bench');
const command = join(projectRoot, 'scripts', 'run.mjs');

/** Removes everything that earlier runs left and that makes a run of ours faster. */
export function removeCaches(): void {
  for (const name of ['.cache/reading-list', '.cache/compiled', '.astro', '.vite'])
    rmSync(join(projectRoot, 'node_modules', name), { recursive: true, force: true });
}

/** Builds the site of a list with `npm run build`; what is in the caches and in `site` stays. */
export function buildOurs(list: string, site: string): Built {
  return measured(site, [command, 'build', '--content', list, '--outDir', site]);
}

/** Runs `npm run check`. @returns what it used, and the files of the list that have errors */
export function checkOurs(list: string): { use: Use; broken: string[] } {
  const use = useOf([command, 'check', '--format', 'json', '--content', list], projectRoot, [0, 1]);
  const { problems } = JSON.parse(use.output) as { problems: { file: string; severity: string }[] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { use, broken: [...new Set(errors.map(({ file }) => file))] };
}

/** Builds a site of the same kinds of pages with Eleventy, from nothing. */
export function buildEleventy(list: string, work: string): Built {
  rmSync(work, { recursive: true, force: true });
  cpSync(join(bench, 'build', 'eleventy'), work, { recursive: true });
  for (const room of ['papers', 'themes'])
    cpSync(join(list, room), join(work, 'src', room), { recursive: true });
  const eleventy = peerFile('@11ty/eleventy', 'cmd.cjs');
  return measured(join(work, 'dist'), [eleventy, '--config=eleventy.config.mjs', '--quiet'], work);
}

/** Makes the pages of the papers with nothing but a parser and a template, from nothing. */
export function buildFloor(list: string, site: string): Built {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  return measured(site, [join(bench, 'build', 'floor.mjs'), list, site]);
}

/** Gives one entry another title and another first sentence. */
export function changeEntry(list: string): void {
  const [theme = ''] = readdirSync(join(list, 'papers'));
  const [name = ''] = readdirSync(join(list, 'papers', theme));
  const file = join(list, 'papers', theme, name);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('title: "', 'title: "Changed ').replace(/\n---\n/, '\n---\nChanged. '));
}

function measured(site: string, args: readonly string[], folder = projectRoot): Built {
  const use = useOf(args, folder);
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { ...use, files: files.length, bytes };
}
