import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveSite, type RunningSite } from '../../scripts/serve.ts';

/** Starts a headless Chromium: the packaged one, else an installed Chrome, else Playwright's own. */
export async function launchBrowser(): Promise<Browser> {
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
export async function watchedPage(
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

/** Serves a built site on any free port. */
export function serve(site: { folder: string; base: string }): Promise<RunningSite> {
  return serveSite(site.folder, site.base, 0);
}
