import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type RunningSite } from '../../scripts/serve.ts';

/** Starts a headless Chromium: the packaged one, else an installed Chrome, else Playwright's own. */
async function launchBrowser(): Promise<Browser> {
  const ways = [
    // The package's own list of arguments switches web security off, so only this one is used.
    async () =>
      chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ['--no-sandbox'] }),
    () => chromium.launch({ channel: 'chrome' }),
    () => chromium.launch(),
  ];
  const reasons: string[] = [];
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`no Chromium could be started:\n${reasons.join('\n')}`);
}

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
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(site.url).origin) foreign.push(request.url());
  });
  return { page, complaints, foreign };
}

/**
 * Serves a built site on any free port and starts a browser, for all tests of a file.
 *
 * @returns what opens a watched page of the site
 */
export function browsed(built: { folder: string; base: string }) {
  let browser: Browser;
  let site: RunningSite;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serveSite(built.folder, built.base, 0);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return (options?: Parameters<Browser['newContext']>[0]) => watchedPage(browser, site, options);
}
