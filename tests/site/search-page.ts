import type { Page } from 'playwright-core';

/** The search box of any page. */
export const box = 'input[type=search][name=q]';

/** Ids of the papers that the search page shows, in order. */
export function results(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper'] ?? ''));
}

/** What the live region says, once it says anything. */
export async function status(page: Page): Promise<string> {
  await page.locator('[role=status]:not(:empty)').waitFor();
  return (await page.locator('[role=status]').textContent()) ?? '';
}
