import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { box } from './search-page.ts';

/** The rows of the list below the search box. */
export const rows = (page: Page) => page.locator('.live-results').getByRole('option');
/** Ids of the papers in the list, in order. */
export const papers = (page: Page) =>
  page
    .locator('.live-results [data-paper]')
    .evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset['paper'] ?? ''));
/** Whether the list is open, as screen readers are told. */
export const expanded = (page: Page) => page.locator(box).getAttribute('aria-expanded');

/** Text of the row that the box points at for screen readers, which is the one that is marked as chosen. */
export async function active(page: Page): Promise<string | null> {
  const id = await page.locator(box).getAttribute('aria-activedescendant');
  const chosen = await page
    .locator('[role=option][aria-selected=true]')
    .evaluateAll((all) => all.map((row) => row.id));
  expect(chosen).toEqual(id === null ? [] : [id]);
  return id === null ? null : page.locator(`[id="${id}"] .name, [id="${id}"].all`).textContent();
}

/** Types a query and waits until the list shows these papers. */
export async function typed(page: Page, query: string, ids: readonly string[]): Promise<void> {
  await page.locator(box).pressSequentially(query);
  await expect.poll(() => papers(page)).toEqual(ids);
}
