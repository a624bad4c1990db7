import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveSite } from '../build/serve.ts';
import type { CorpusQuery } from '../corpus.ts';
import { launchBrowser } from './launch-browser.ts';
import { percentile, markdownTable } from './measures.ts';

/** How many queries are typed, and the most characters of each. */
const typedQueries = 12;
const longest = 40;
/** Milliseconds between keys: a fast typist. */
const between = 90;

/** One key, in milliseconds of the page's clock. */
export interface Key {
  /** True for the first key of a query, which puts results in the place of the whole list. */
  isFirst?: boolean;
  pressed: number;
  drawn?: number;
  painted?: number;
}

/**
 * Types queries into the search page of a built site, in a real browser with a window of 1280 by 800 pixels, and
 * measures the time from each key to the frame that shows its results.
 *
 * @param folder of the built site
 * @returns a table in Markdown
 * @throws Error when the folder has no search page or no browser can be started
 */
export async function benchKeys(folder: string, queries: readonly CorpusQuery[]): Promise<string> {
  const base = baseOf(folder);
  const site = await serveSite(folder, base, 0);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 } });
    const page = await openSearch(context);
    const papers = Number(await page.locator('paper-search').getAttribute('data-count'));
    const keys = await typeAll(page, queries);
    return report(papers, keys, browser.version());
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Opens the search page, which notes in its variable `keys` what happens to each key. */
export async function openSearch(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto('search/');
  return page;
}

/** The base address that a site was built for, such as `/list/`, as its search page has it. @throws Error when it has none */
export function baseOf(folder: string): string {
  const file = join(folder, 'search', 'index.html');
  if (!existsSync(file))
    throw new Error(`${folder} has no built site: run npm run build, or name it with --site`);
  const [, base] = /data-index="([^"]*)search\/"/.exec(readFileSync(file, 'utf8')) ?? [];
  if (base === undefined) throw new Error(`${file} is not the search page of this project`);
  return base;
}

/** Runs in the page: notes when a key was pressed, when its results were drawn, and when their frame was done. */
function watch(): void {
  const keys: Key[] = [];
  Object.assign(globalThis, { keys });
  addEventListener(
    'keydown',
    ({ key }) => key.length === 1 && keys.push({ pressed: performance.now() }),
    true,
  );
  new MutationObserver((changes) => {
    const key = keys.at(-1);
    if (!key || key.drawn !== undefined) return;
    if (!changes.some(({ target }) => (target as Element).id === 'results')) return;
    key.drawn = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (key.painted = performance.now());
    // A task that is queued in a callback of the frame begins when the frame is done.
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true });
}

/** Types some of the queries into the search page, and tells what happened to each key. */
export async function typeAll(page: Page, queries: readonly CorpusQuery[]): Promise<Key[]> {
  const box = page.locator('input[type=search][name=q]');
  const take = () => page.evaluate(() => (globalThis as unknown as { keys: Key[] }).keys.splice(0));
  // Before anything is measured, worker and index are loaded and the page's code has run a few times.
  await box.pressSequentially('warm up', { delay: between });
  await page.waitForTimeout(2000);
  await take();
  const all: Key[] = [];
  for (let at = 0; at < typedQueries; at++) {
    const { q = '' } = queries[Math.floor((at * queries.length) / typedQueries)] ?? {};
    await box.fill('');
    await page.waitForTimeout(500);
    await take();
    await box.pressSequentially(q.slice(0, longest), { delay: between });
    await page.waitForTimeout(500);
    all.push(...(await take()).map((key, place) => ({ ...key, isFirst: place === 0 })));
  }
  return all;
}

function report(papers: number, keys: readonly Key[], version: string): string {
  const shown = keys.flatMap(({ pressed, drawn, painted, isFirst }) =>
    drawn === undefined || painted === undefined
      ? []
      : [{ drawn: drawn - pressed, painted: painted - pressed, isFirst }],
  );
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1)),
  ];
  const [first, later] = [true, false].map((isFirst) => shown.filter((key) => key.isFirst === isFirst));
  const table = markdownTable(
    ['from a key to', 'p50 ms', 'p95 ms', 'p99 ms'],
    [
      row(
        'its results in the document',
        (later ?? []).map(({ drawn }) => drawn),
      ),
      row(
        'its results painted',
        (later ?? []).map(({ painted }) => painted),
      ),
      row(
        'the same, first key of a query',
        (first ?? []).map(({ painted }) => painted),
      ),
    ],
  );
  return `${papers} papers, ${shown.length} of ${keys.length} keys changed what is shown, Chromium ${version}.\n\n${table}`;
}
