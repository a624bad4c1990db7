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
  /** Memory of the tab's process in megabytes, page, worker and browser code together: after all queries, and when what is no longer used was freed. */
  tab: { typed: number; freed: number };
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
  const browser = await launchBrowser(['--js-flags=--expose-gc']);
  try {
    const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
    const page = await openSearch(context);
    const keys = await typeAll(page, queries);
    const typed = await memoryOfTab(browser);
    const collect = () => (globalThis as unknown as { gc: () => void }).gc();
    // What one round finds unused may hold other things that the next one can free.
    for (let round = 0; round < 3; round++) {
      await page.evaluate(collect);
      for (const worker of page.workers()) await worker.evaluate(collect);
    }
    // The browser gives freed memory back a little later, which no event tells.
    await page.waitForTimeout(3000);
    return { keys, tab: { typed, freed: await memoryOfTab(browser) } };
  } finally {
    await browser.close();
  }
}

/** Resident memory of a browser's largest renderer, as Linux counts it; else 0. Workers run in the same process. */
async function memoryOfTab(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(0, ...renderers.map(({ id }) => residentOf(id)));
}

function residentOf(process: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function report(all: readonly Measured[]): string {
  const rows = all.map(({ size, use, firsts, keys, tab }) => {
    const times = (isFirst: boolean) =>
      keys.flatMap((key) =>
        key.painted !== undefined && key.isFirst === isFirst ? [key.painted - key.pressed] : [],
      );
    const middle = (values: readonly number[]) => percentile(values, 0.5);
    return [
      size.toLocaleString('en'),
      use.cpu.toFixed(1),
      use.memory.toFixed(0),
      String(use.files),
      (middle(firsts.map(({ bytes }) => bytes)) / 1000).toFixed(0),
      (Math.max(...firsts.map(({ bytes }) => bytes)) / 1000).toFixed(0),
      percentile(times(false), 0.5).toFixed(0),
      percentile(times(false), 0.95).toFixed(0),
      percentile(times(true), 0.5).toFixed(0),
      tab.typed.toFixed(0),
      tab.freed.toFixed(0),
    ];
  });
  const index = ['papers', 'index CPU s', 'MB at most', 'files'];
  const first = ['first kB brotli', 'at most'];
  return markdownTable(
    [...index, ...first, 'key p50 ms', 'p95 ms', 'first key of a query', 'tab MB', 'freed'],
    rows,
  );
}
