import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import chromium from '@sparticuz/chromium';

/** Where the sites under test are; one after the other, since Astro cannot build two at a time. */
const folder = resolve('node_modules/.cache/test-sites');

export const sites = {
  /** The complete fixture, under the base path of its site.md. */
  complete: { folder: join(folder, 'complete'), base: '/list/', origin: 'https://bread.example' },
  /** The list of this repository, at the root of its host. */
  content: { folder: join(folder, 'content'), base: '/', origin: 'https://pretraining-data.example' },
};

/** A list of entries that were good before they were changed at random, its site, and which of them were accepted. */
export const anyList = {
  list: join(folder, 'any-list'),
  folder: join(folder, 'any'),
  entries: join(folder, 'any-entries.json'),
};

/** A list of more papers than a page of a list shows, at the root of its host. */
export const longSite = {
  list: join(folder, 'long-list'),
  folder: join(folder, 'long'),
  base: '/',
  origin: 'https://loaves.example',
};

/** A list in Greek letters, with an invented translation of the interface. */
export const greekSite = {
  list: join(folder, 'greek-list'),
  folder: join(folder, 'greek'),
  base: '/',
  origin: 'https://greek.example',
};

/** A list on another topic as `npm run init` makes it, under the name of its repository. */
export const forkedSite = {
  list: join(folder, 'forked-list'),
  folder: join(folder, 'forked'),
  base: '/bees/',
  origin: 'https://ada.github.io',
};

/** Written when all is built: nothing, or what went wrong. */
const outcome = join(folder, 'outcome.txt');

/**
 * Vitest global setup: gets the browser ready, and begins to build all sites as `npm run build` does. The unit tests run
 * meanwhile, and the tests of sites wait in `await-sites.ts`.
 */
export async function setup(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  // Unpacks the browser where it is not yet: files of tests that did so side by side would start half of it.
  await chromium.executablePath();
  void buildAll().then(
    () => writeFileSync(outcome, ''),
    (error: unknown) => writeFileSync(outcome, String(error)),
  );
}

/** Builds all sites. What it needs is loaded here: the tests, which import where the sites are, need none of it. */
async function buildAll(): Promise<void> {
  const { runBuild } = await import('../../scripts/build/run-build.ts');
  const { main: init } = await import('../../scripts/init.ts');
  const { writeAnyEntries } = await import('./any-entries.ts');
  const { writeGreekList } = await import('./greek-list.ts');
  const { writeLongList } = await import('./long-list.ts');
  const words = ['--title', 'Bee Science', '--tagline', 'Papers on bees', '--theme', 'hives=Hives'];
  const seed = Date.now() % 2 ** 31;
  const entries = writeAnyEntries(anyList.list, seed);
  writeFileSync(anyList.entries, JSON.stringify({ seed, ...entries }));
  writeLongList(longSite.list);
  writeGreekList(greekSite.list);
  const built = [
    await runBuild('tests/fixtures/lists/complete', sites.complete.folder),
    await runBuild('content', sites.content.folder),
    await runBuild(anyList.list, anyList.folder),
    await runBuild(longSite.list, longSite.folder),
    await runBuild(greekSite.list, greekSite.folder),
    await init([...words, '--repository', 'https://github.com/ada/bees', '--content', forkedSite.list]),
    await runBuild(forkedSite.list, forkedSite.folder),
  ];
  if (built.some((status) => status !== 0))
    throw new Error(`a site under test could not be built; seed ${seed}`);
}

/** Waits until all sites are built. @throws Error that says that one could not */
export async function sitesBuilt(): Promise<void> {
  while (!existsSync(outcome)) await setTimeout(200);
  const failure = readFileSync(outcome, 'utf8');
  if (failure) throw new Error(failure);
}
