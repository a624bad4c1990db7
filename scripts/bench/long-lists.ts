import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../src/build/project.ts';
import { serveSite, type RunningSite } from '../build/serve.ts';
import type { CorpusQuery } from '../corpus.ts';
import { baseOf, openSearch, typeAll, type Key } from './keys.ts';
import { launchBrowser } from './launch-browser.ts';
import { markdownTable, percentile } from './measures.ts';
import type { IndexUse } from './write-corpus-index.ts';

/** How many readers begin with an empty cache, each with a query of their own. */
const readers = 5;

/** What was measured at a size. */
interface Measured {
  size: number;
  use: IndexUse;
  /** Bytes that each reader loaded before the first results, compressed by brotli, and the time of these results. */
  firsts: { bytes: number; ms: number }[];
  keys: Key[];
  /** Memory of the tab's process after all queries, in megabytes: page, worker and the browser's own code in it. */
  tab: { resident: number; own: number } | null;
}

/**
 * Measures the search over a corpus of some sizes, in the search page of a built site, whose index is replaced. Prints
 * its progress on the standard error stream.
 *
 * @param folder of the built site
 * @param corpus file of documents; larger sizes have changed copies of them
 * @returns a table in Markdown
 * @throws Error when the folder has no search page, the index cannot be made, or no browser can be started
 */
export async function benchLongLists(
  folder: string,
  corpus: string,
  queries: readonly CorpusQuery[],
  sizes: readonly number[],
): Promise<string> {
  const place = join(projectRoot, 'node_modules', '.cache', 'bench-search');
  const base = baseOf(folder);
  const all: Measured[] = [];
  for (const size of sizes) {
    try {
      console.error(`${size.toLocaleString('en')} papers: index …`);
      const use = copyWithIndex(folder, place, corpus, size);
      console.error(`${size.toLocaleString('en')} papers: keys …`);
      const site = await serveSite(place, base, 0);
      const browser = await launchBrowser();
      try {
        const firsts = await firstResults(site, browser, place, queries);
        all.push({ size, use, firsts, ...(await typing(site, queries)) });
      } finally {
        await browser.close();
        await site.close();
      }
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
  return report(all);
}

/** Puts the search page of a site into a folder, with the index of the corpus. */
function copyWithIndex(folder: string, place: string, corpus: string, size: number): IndexUse {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'search'), { recursive: true });
  cpSync(join(folder, '_astro'), join(place, '_astro'), { recursive: true });
  const page = readFileSync(join(folder, 'search', 'index.html'), 'utf8');
  writeFileSync(
    join(place, 'search', 'index.html'),
    page.replace(/data-stamp="[^"]*"/, `data-stamp="${size}"`),
  );
  const script = join(projectRoot, 'scripts', 'bench', 'write-corpus-index.ts');
  const said = execFileSync(process.execPath, [script, corpus, String(size), join(place, 'search')]);
  return JSON.parse(said.toString()) as IndexUse;
}

/** Types a query for each reader, and tells what was loaded until the first results were painted. */
async function firstResults(
  site: RunningSite,
  browser: Browser,
  place: string,
  queries: readonly CorpusQuery[],
): Promise<Measured['firsts']> {
  const firsts: Measured['firsts'] = [];
  for (let reader = 0; reader < readers; reader++) {
    const asked: string[] = [];
    const listen = ({ url = '' }: { url?: string | undefined }) => {
      const [, name] = /\/search\/([\w.-]+)\?v=/.exec(url) ?? [];
      if (name !== undefined) asked.push(name);
    };
    site.server.on('request', listen);
    const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
    const page = await openSearch(context);
    const { q = '' } = queries[Math.floor(((reader + 0.5) * queries.length) / readers)] ?? {};
    const start = performance.now();
    // Typed while the index is loaded; the first results may be those of its beginning.
    const typed = page.locator('input[type=search][name=q]').pressSequentially(q, { delay: 90 });
    await page.waitForFunction(() =>
      (globalThis as unknown as { keys: Key[] }).keys.some((key) => key.painted),
    );
    const loaded = new Set(asked);
    const ms = performance.now() - start;
    await typed;
    const bytes = [...loaded].reduce((sum, name) => sum + sizeOf(join(place, 'search', name)), 0);
    firsts.push({ bytes, ms });
    site.server.off('request', listen);
    await context.close();
  }
  return firsts;
}

function sizeOf(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** Types all queries in a browser of its own, so that its only tab is the one that is measured. */
async function typing(
  site: RunningSite,
  queries: readonly CorpusQuery[],
): Promise<Pick<Measured, 'keys' | 'tab'>> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
    const keys = await typeAll(await openSearch(context), queries);
    return { keys, tab: await memoryOfTab(browser) };
  } finally {
    await browser.close();
  }
}

/** Memory of the largest renderer of a browser, as Linux counts it; null elsewhere. Workers run in the same process. */
async function memoryOfTab(browser: Browser): Promise<Measured['tab']> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? (memoryOf(id) ?? []) : []));
  return sizes.sort((a, b) => b.resident - a.resident)[0] ?? null;
}

function memoryOf(process: number): Measured['tab'] {
  try {
    const told = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    const sum = (pattern: RegExp) =>
      [...told.matchAll(pattern)].reduce((all, [, kilobytes]) => all + Number(kilobytes), 0) / 1024;
    return { resident: sum(/^Rss:\s+(\d+)/gm), own: sum(/^Private_\w+:\s+(\d+)/gm) };
  } catch {
    return null;
  }
}

function report(all: readonly Measured[]): string {
  const rows = all.map(({ size, use, firsts, keys, tab }) => {
    const times = keys.flatMap(({ pressed, painted }) => (painted === undefined ? [] : [painted - pressed]));
    const middle = (values: readonly number[]) => percentile(values, 0.5);
    return [
      size.toLocaleString('en'),
      use.cpu.toFixed(1),
      use.memory.toFixed(0),
      String(use.files),
      (middle(firsts.map(({ bytes }) => bytes)) / 1000).toFixed(0),
      (Math.max(...firsts.map(({ bytes }) => bytes)) / 1000).toFixed(0),
      percentile(times, 0.5).toFixed(0),
      percentile(times, 0.95).toFixed(0),
      `${times.length} of ${keys.length}`,
      tab === null ? '' : tab.resident.toFixed(0),
      tab === null ? '' : tab.own.toFixed(0),
    ];
  });
  const head = [
    'papers',
    'index CPU s',
    'MB at most',
    'files',
    'first kB brotli',
    'at most',
    'key p50 ms',
    'p95 ms',
    'keys',
  ];
  return markdownTable([...head, 'tab MB', 'its own'], rows);
}
