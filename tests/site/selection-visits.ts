import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browsed } from './browser.ts';
import { inventCitationFiles } from './citation-files.ts';

type OpenPage = ReturnType<typeof browsed>;

export type VisitOptions = NonNullable<Parameters<OpenPage>[0]> & {
  /** Citation files that the server fails on: `slow-dough.bib`. */
  broken?: string[];
  prepare?: (page: Page) => Promise<unknown>;
  /** What the console rightly complains of. */
  expected?: string[];
};

/** How long a test waits for what must come: a busy machine is slow. */
export const wait = { timeout: 20_000 };

/** Runs tests on pages of fresh browsers with invented citation files; nothing may complain or ask other hosts. */
export function visiting(openPage: OpenPage) {
  return async (path: string, test: (page: Page) => Promise<void>, settings: VisitOptions = {}) => {
    const { broken = [], prepare, expected = [], ...options } = settings;
    const { page, complaints, foreign } = await openPage(options);
    await inventCitationFiles(page, broken);
    await prepare?.(page);
    await page.goto(path);
    await test(page);
    expect([complaints, foreign]).toEqual([expected, []]);
    await page.context().close();
  };
}

/** The button that selects a paper. */
export const toggle = (page: Page, id: string) =>
  page.locator(`main [data-paper="${id}"] select-toggle button`).first();

/** Selects papers as a reader of the list does, in their order. */
export async function mark(page: Page, ...ids: string[]): Promise<void> {
  await page.goto('papers/');
  for (const id of ids) await toggle(page, id).click();
}

/** Waits until the selection page shows papers with these titles, in this order. */
export async function selects(page: Page, titles: readonly string[]): Promise<void> {
  await expect.poll(() => page.locator('selection-page .title bdi').allTextContents(), wait).toEqual(titles);
}
