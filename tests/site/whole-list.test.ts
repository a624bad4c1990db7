import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, shows } from './search-page.ts';

const openPage = browsed(sites.complete);

/** Opens the search page of a list so many times as long as the one that was built. */
async function openLong(times: number): Promise<Page> {
  const { page } = await openPage();
  await page.route(/\/search\/(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /(<ol[^>]*id="results"[^>]*>)([^]*?)(<\/ol>)/,
      (_all, start: string, items: string, end: string) => start + items.repeat(times) + end,
    );
    await route.fulfill({ response, body });
  });
  return page;
}

/** Puts text into the box. @returns how many papers stand in the list right then */
function type(page: Page, text: string): Promise<number> {
  return page.locator(box).evaluate((input, value) => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return document.querySelectorAll('#results > li').length;
  }, text);
}

const count = (page: Page) => page.locator('#results > li').count();

describe('the papers that the search page comes with', () => {
  it('come back as they were when the box is emptied', async () => {
    const page = await openLong(10);
    await page.goto('search/');
    const ids = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('#results > li')].map(({ dataset }) => dataset['paper']),
      );
    const before = await ids();
    await type(page, 'steam');
    await shows(page, ['steam-first']);
    expect(await type(page, '')).toBe(50);
    expect(await ids()).toEqual(before);
    await page.context().close();
  });

  it('come back when the search fails', async () => {
    const page = await openLong(10);
    await page.context().route(/\/search\/index\.bin/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('search/');
    await type(page, 'steam');
    await page.locator('.retry').waitFor();
    expect(await count(page)).toBe(50);
    await page.context().close();
  });
});

describe('a list of hundreds', () => {
  it('is drawn only where it is seen, and found in all of it', async () => {
    const page = await openLong(60);
    await page.goto('search/');
    const drawn = await page
      .locator('#results > li')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item).contentVisibility));
    expect(drawn).toEqual(drawn.map((_value, at) => (at < 10 ? 'visible' : 'auto')));
    const last = page.locator('#results > li').last();
    expect(await last.ariaSnapshot()).toContain('link');
    await last.locator('a.title').focus();
    expect(
      await last.locator('a.title').evaluate((link) => link.getBoundingClientRect().bottom),
    ).toBeLessThan(page.viewportSize()?.height ?? 0);
    await page.context().close();
  });
});
