import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { skipInAnotherList } from '../this-list.ts';
import { launchBrowser } from '../../scripts/bench/launch-browser.ts';
import { serveSite, type RunningSite } from '../../scripts/build/serve.ts';
import { sites } from './build-sites.ts';

/** A page that keeps account of what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Console errors and warnings, uncaught errors, and requests that failed. */
  complaints: string[];
  /** Addresses requested from other hosts than the site's. */
  foreign: string[];
}

/** Opens a page whose complaints and foreign requests are recorded from the start. */
async function watchedPage(
  browser: Browser,
  site: RunningSite,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', ...options });
  contexts.add(context);
  context.once('close', () => contexts.delete(context));
  // For whatever a page does: a test that hangs fails in the end, and none fails for a busy machine.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    // A busy machine draws a page before its fonts come, and then does without them.
    if (message.text().includes('preloaded using link preload but not used')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A reader who goes on to the next page needs no more of this one.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(site.url).origin) foreign.push(request.url());
  });
  return { page, complaints, foreign };
}

/** What the tests of the file that runs have opened, and what closes with it. */
const contexts = new Set<BrowserContext>();

/** Leaves a page open when the tests of the file are over. */
export const keepOpen = ({ page }: WatchedPage) => contexts.delete(page.context());

/** Has a page that was left open closed when the tests of the file are over. */
export const closeAfterFile = ({ page }: WatchedPage) => contexts.add(page.context());

let browser: Promise<Browser> | undefined;

/** One browser for all files of tests that a worker runs; it ends with the worker. */
async function oneBrowser(): Promise<Browser> {
  if (!(await browser)?.isConnected()) browser = launchBrowser();
  return browser as Promise<Browser>;
}

type OpenPage = (options?: Parameters<Browser['newContext']>[0]) => Promise<WatchedPage>;

/** What opens a page of a site, by its folder: a worker serves each site once, on any free port, until it ends. */
const openers = new Map<string, OpenPage>();

function openerOf(built: { folder: string; base: string }): OpenPage {
  let site: Promise<RunningSite> | undefined;
  return async (options) => {
    if (built === sites.content) skipInAnotherList();
    return watchedPage(await oneBrowser(), await (site ??= serveSite(built.folder, built.base, 0)), options);
  };
}

/**
 * Has a browser ready and a built site served, for all tests of a file. What a test looks for in the list of this repository is
 * not in that of a fork: there, a test that opens it is skipped.
 *
 * @returns what opens a watched page of the site; the same for all files that a worker runs
 */
export function browsed(built: { folder: string; base: string }): OpenPage {
  beforeAll(async () => {
    await oneBrowser();
    return async () => {
      await Promise.all([...contexts].map((context) => context.close()));
    };
  });
  const open = openers.get(built.folder) ?? openerOf(built);
  openers.set(built.folder, open);
  return open;
}
