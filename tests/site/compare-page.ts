import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Ids of the papers of the table, in order. */
export const rows = (page: Page) =>
  page
    .locator('.comparison tr[data-paper]')
    .evaluateAll((all) => all.map((row) => row.id.replace('at-', '')));
export const status = (page: Page) => page.locator('[role=status]').textContent();
export const search = (page: Page) => new URL(page.url()).search;
export const group = (page: Page, name: string) => page.locator(`details[data-column=${name}]`);

/** Waits until the table has these papers, in this order. */
export async function shows(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => rows(page)).toEqual(ids);
}

/** Names of the columns that are seen. */
export function heads(page: Page): Promise<string[]> {
  return page
    .locator('.comparison thead th:visible')
    .evaluateAll((all) => all.map((head) => (head as HTMLElement).dataset['column'] ?? ''));
}
