import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));

/** How far a row is from the top of the window. */
const top = (page: Page, id: string) =>
  page
    .locator(`main li[data-paper="${id}"] .title`)
    .first()
    .evaluate((title) => Math.round(title.getBoundingClientRect().top));

/** Scrolls to the twentieth row that is shown, and waits until the place is noted. @returns its paper */
async function goDown(page: Page): Promise<string> {
  const row = page.locator('main li[data-paper]:visible').nth(19);
  await row.waitFor();
  const id = (await row.getAttribute('data-paper')) ?? '';
  await row.evaluate((item) => scrollTo(0, item.getBoundingClientRect().top + scrollY - 200));
  await page.waitForFunction(() => (history.state as { place?: number } | null)?.place === scrollY);
  return id;
}

describe.each(['search/?q=data+mixing', 'papers/?filter=data', 'papers/?sort=title'])(
  'the page %s',
  (path) => {
    it('is where the reader left it when they come back from a paper, and when they load it again', () =>
      visit(path, async (page) => {
        const id = await goDown(page);
        await page
          .locator(`main li[data-paper="${id}"] a.title, main li[data-paper="${id}"] .title a`)
          .first()
          .click();
        await page.waitForURL(`**/papers/${id}/`);
        await page.goBack();
        await expect.poll(() => top(page, id)).toBeGreaterThan(0);
        await expect.poll(() => top(page, id)).toBeLessThan(500);
        await page.reload();
        await expect.poll(() => top(page, id)).toBeGreaterThan(0);
        await expect.poll(() => top(page, id)).toBeLessThan(500);
      }));
  },
);

describe('a new search', () => {
  it('begins at the top', () =>
    visit('search/?q=data+mixing', async (page) => {
      await goDown(page);
      await page.goto('search/?q=scaling');
      await page.locator('#results > li.result').first().waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }));
});
