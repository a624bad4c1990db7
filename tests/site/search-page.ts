import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The search box of any page. */
export const box = 'input[type=search][name=q]';

/** Ids of the papers that the search page shows, in order. */
export function results(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper'] ?? ''));
}

/** What the live region says was found, once it says anything. */
export async function status(page: Page): Promise<string> {
  await page.locator('[role=status]:not(:empty)', { hasNotText: 'Searching…' }).waitFor();
  return (await page.locator('[role=status]').textContent()) ?? '';
}

/** Waits until the live region says this. On a busy machine it may first speak of a query that was typed half. */
export async function says(page: Page, expected: string): Promise<void> {
  await expect.poll(() => page.locator('[role=status]').textContent()).toBe(expected);
}

/** Waits until the page shows these papers, in this order. */
export async function shows(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => results(page)).toEqual(ids);
}
