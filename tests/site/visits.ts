import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { closeAfterFile, keepOpen, type browsed, type WatchedPage } from './browser.ts';

type OpenPage = ReturnType<typeof browsed>;
type Options = NonNullable<Parameters<OpenPage>[0]>;

/** What the console says of a page or file that is missing, and of one that the server fails on. */
export const missing = 'Failed to load resource: the server responded with a status of 404 (Not Found)';
export const serverError =
  'Failed to load resource: the server responded with a status of 500 (Internal Server Error)';

const desk = { width: 1280, height: 720 };

/** How a visit differs from that of a new reader at a desk. */
export type VisitSettings = Options & {
  /** What is set up for good before the page is loaded: a clock, a script, a route. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What the console rightly complains of. */
  expected?: string[];
};

/** How a page is set up for good. */
type Prepare = NonNullable<VisitSettings['prepare']>;

/** Pages that wait for a visit: by what opens them, by how they were set up, and by what they were opened with. */
const idle = new Map<OpenPage, Map<Prepare | undefined, Map<string, WatchedPage>>>();

/**
 * Returns a function that runs a test on a page as a new reader finds it. The page may neither complain nor ask other hosts.
 *
 * A page whose test has passed is cleared and serves the next test that asks for the same, in whatever file: to open one takes a
 * process of the browser, which costs twice as much as all the rest of a short test. What stays with a page cannot be cleared: a
 * test that prepares it in a way of its own has a page of its own.
 *
 * @param open opens a page
 * @param always what all pages of the file have
 */
export function visiting(open: OpenPage, always: Omit<VisitSettings, 'expected'> = {}) {
  const { prepare: equip, ...shared } = always;
  const opened = idle.get(open) ?? new Map<Prepare | undefined, Map<string, WatchedPage>>();
  const waiting = opened.get(equip) ?? new Map<string, WatchedPage>();
  idle.set(open, opened.set(equip, waiting));

  async function take(options: Options, isOwn: boolean): Promise<WatchedPage> {
    const key = JSON.stringify(options);
    const found = isOwn ? undefined : waiting.get(key);
    if (!isOwn) waiting.delete(key);
    if (found && !found.page.isClosed()) {
      closeAfterFile(found);
      return found;
    }
    const watched = await open(options);
    await equip?.(watched.page);
    return watched;
  }

  return async (
    path: string,
    test: (page: Page) => Promise<void>,
    { expected = [], prepare, ...settings }: VisitSettings = {},
  ): Promise<void> => {
    const { viewport, colorScheme, forcedColors, reducedMotion, ...options } = { ...shared, ...settings };
    const watched = await take(options, prepare !== undefined);
    const { page, complaints, foreign } = watched;
    await page.setViewportSize(viewport ?? desk);
    await page.emulateMedia({
      colorScheme: colorScheme ?? 'light',
      forcedColors: forcedColors ?? 'none',
      reducedMotion: reducedMotion ?? 'reduce',
    });
    await prepare?.(page);
    await page.goto(path);
    // A test that fails leaves its page as it is.
    await test(page);
    expect([complaints, foreign]).toEqual([expected, []]);
    if (prepare) await page.context().close();
    else waiting.set(JSON.stringify(options), await cleared(watched));
  };
}

/** Brings a page back to how it was opened: one window, no history, nothing kept, no medium but the screen, no complaint. */
async function cleared(watched: WatchedPage): Promise<WatchedPage> {
  const { page, complaints, foreign } = watched;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  // A short file without a script, which keeps nothing anew while it is left.
  await page.goto('robots.txt');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.resetNavigationHistory');
  await devtools.detach();
  await page.emulateMedia({ media: null });
  await page.mouse.move(0, 0);
  complaints.length = 0;
  foreign.length = 0;
  keepOpen(watched);
  return watched;
}
