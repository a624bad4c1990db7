import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browsed, WatchedPage } from './browser.ts';

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

/**
 * Returns a function that runs a test on a page as a new reader finds it. The page may neither complain nor ask other hosts.
 *
 * A page whose test has passed is cleared and serves the next test of the file: to open one takes a process of the browser, which
 * costs twice as much as all the rest of a short test. What stays with a page cannot be cleared: a test that gives more than the
 * size of its window and what it expects has a page of its own.
 *
 * @param open opens a page
 * @param always what all pages of the file have
 */
export function visiting(open: OpenPage, always: Omit<VisitSettings, 'expected'> = {}) {
  const { prepare: equip, ...shared } = always;
  let idle: WatchedPage | undefined;

  async function opened(options: Options): Promise<WatchedPage> {
    const watched = await open({ ...shared, ...options });
    await equip?.(watched.page);
    return watched;
  }

  return async (
    path: string,
    test: (page: Page) => Promise<void>,
    { expected = [], prepare, viewport = shared.viewport ?? desk, ...options }: VisitSettings = {},
  ): Promise<void> => {
    const isPlain = prepare === undefined && Object.keys(options).length === 0;
    const watched = (isPlain && idle) || (await opened(options));
    // A test that fails leaves its page as it is.
    if (isPlain) idle = undefined;
    const { page, complaints, foreign } = watched;
    await page.setViewportSize(viewport ?? desk);
    await prepare?.(page);
    await page.goto(path);
    await test(page);
    expect([complaints, foreign]).toEqual([expected, []]);
    if (isPlain) idle = await cleared(watched);
    else await page.context().close();
  };
}

/** Brings a page back to how it was opened: one window, nothing kept, nothing emulated, no complaint. */
async function cleared(watched: WatchedPage): Promise<WatchedPage> {
  const { page, complaints, foreign } = watched;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  // A file without a script, which keeps nothing anew while it is left.
  await page.goto('licenses.txt');
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.emulateMedia({
    media: null,
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'reduce',
  });
  await page.mouse.move(0, 0);
  complaints.length = 0;
  foreign.length = 0;
  return watched;
}
