import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { browsed } from './browser.ts';
import { inventCitationFiles } from './citation-files.ts';
import { visiting as visitingPages, type VisitSettings } from './visits.ts';

/** How long a test waits for what must come: a busy machine is slow. */
export const wait = { timeout: 60_000 };

/** Visits with invented citation files. */
export function visiting(open: ReturnType<typeof browsed>) {
  return visitingPages(open, { prepare: inventCitationFiles });
}

/** Makes the server fail on citation files: `slow-dough.bib`. */
export function withBroken(...files: string[]): VisitSettings {
  return { prepare: (page) => inventCitationFiles(page, files) };
}

/** The control of a paper: a button that saves it, then a choice of its state. */
export const control = (page: Page, id: string) =>
  page.locator(`main [data-paper="${id}"] reading-state :is(button, select)`).first();

/** The state that the control of a paper shows; null while the paper is not saved. */
export const stateOf = (page: Page, id: string) =>
  page.locator(`main [data-paper="${id}"] reading-state`).first().getAttribute('data-state');

/** Saves papers as a reader of the list does, in their order. */
export async function save(page: Page, ...ids: string[]): Promise<void> {
  await page.goto('papers/');
  for (const id of ids) await control(page, id).click();
}

/** Chooses the state of a paper that is saved, by what readers see: `Read`. */
export async function choose(page: Page, id: string, state: string): Promise<void> {
  await control(page, id).selectOption({ label: state });
}

/** Titles of the papers that the fixture has, by id, as the invented files have them. */
export const titles = {
  'slow-dough': 'Slow Dough: A Study of 48 Hours & Cold Rooms',
  'warm-proof': 'Warm Proof Considered',
  'steam-first': 'Steam <i>First</i>',
  'rtl-loaf': 'לחם חם: Hot Bread',
};

/** Waits until the page shows papers with these titles, in this order. */
export async function lists(page: Page, wanted: readonly string[]): Promise<void> {
  await expect
    .poll(() => page.locator(':is(my-page, selection-page) .title bdi').allTextContents(), wait)
    .toEqual(wanted);
}

/** What a browser keeps of a paper. */
export interface Kept {
  id: string;
  state: string;
  changed: string;
  title?: string;
  note?: string;
}

/** What the browser keeps. */
export function kept(
  page: Page,
): Promise<{ version: number; papers: Kept[]; paths: { id: string }[] } | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('reading:/list/') ?? 'null') as never);
}

/** Leaves papers in the browser as an earlier visit did. */
export function keep(page: Page, ...papers: Kept[]): Promise<void> {
  return page.evaluate(
    (value) => localStorage.setItem('reading:/list/', value),
    JSON.stringify({ version: 1, papers, paths: [] }),
  );
}

/** Makes a browser refuse to keep anything for the site. */
export function refuseStorage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

/** Fills the storage of the site's origin to its last byte. */
export function fillStorage(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) localStorage.setItem(`filler-${size}-${localStorage.length}`, 'x'.repeat(size));
      } catch {
        // The next smaller piece may fit.
      }
    }
  });
}

/** The note on a paper, in its card. */
export const note = (page: Page, id: string) => page.locator(`[data-paper=${id}] .my-note`);

/** Saves three papers, of which one is read, and opens the page of the list. */
export async function open(page: Page): Promise<void> {
  await save(page, 'warm-proof', 'slow-dough', 'rtl-loaf');
  await choose(page, 'slow-dough', 'Read');
  await page.goto('my/');
  await lists(page, all);
}

/** Titles of what `open` saves, as they are listed. */
export const all = [titles['rtl-loaf'], titles['slow-dough'], titles['warm-proof']];

/** Opens the note of a paper and writes it. */
export async function write(page: Page, id: string, text: string): Promise<void> {
  if ((await note(page, id).getAttribute('open')) === null) await note(page, id).locator('summary').click();
  await note(page, id).locator('textarea').fill(text);
}
