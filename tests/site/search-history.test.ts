import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, shows, status } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const visitContent = visiting(browsed(sites.content));

const count = (page: Page) => page.locator('#results > li').count();

/** Waits until the first results are drawn, those behind the first screen, too. */
async function hasFirstPage(page: Page): Promise<void> {
  await status(page);
  await expect.poll(() => count(page)).toBe(30);
}

describe('the history of searches', () => {
  it('keeps what was searched before the reader went back and typed on', () =>
    visit('search/', async (page) => {
      await page.locator(box).pressSequentially('steam');
      await shows(page, ['steam-first']);
      await page.goBack();
      await expect.poll(() => page.locator(box).inputValue()).toBe('');
      await page.keyboard.type('atlas');
      await shows(page, ['levain-atlas']);
      await page.goBack();
      await expect.poll(() => page.locator(box).inputValue()).toBe('');
      expect(new URL(page.url()).pathname).toBe('/list/search/');
      await page.goForward();
      await shows(page, ['levain-atlas']);
    }));

  it('stays as it is when a link within the page is followed', () =>
    visitContent('search/?q=data', async (page) => {
      await hasFirstPage(page);
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(() => count(page)).toBe(60);
      await page
        .locator('#results > li')
        .first()
        .evaluate((item) => (item.id = 'first'));
      await page.evaluate(() => (location.hash = 'main'));
      // The new entry may already say how far the page is scrolled.
      await page.waitForFunction(() => !(history.state as { shown?: number } | null)?.shown);
      expect([await count(page), await page.locator('#first').count()]).toEqual([60, 1]);
    }));
});

describe('the button for more results', () => {
  it('adds them behind those that are there, which stay, and leads to the first new one', () =>
    visitContent('search/?q=data', async (page) => {
      await hasFirstPage(page);
      const before = await results(page);
      await page.waitForFunction(() => !document.querySelector('#results .note:empty'));
      const items = await page.locator('#results > li').elementHandles();
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(() => count(page)).toBe(60);
      const stayed = await Promise.all(items.map((item) => item.evaluate((element) => element.isConnected)));
      expect([(await results(page)).slice(0, 30), stayed.every(Boolean)]).toEqual([before, true]);
      await page.waitForFunction(() => !document.querySelector('#results .note:empty'));
      const focused = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['paper']);
      expect(focused).toBe((await results(page))[30]);
    }));

  it('leaves the reader on the first new result when there are no more', () =>
    visitContent('search/?q=data', async (page) => {
      await hasFirstPage(page);
      const more = page.getByRole('button', { name: 'More results' });
      let before = 30;
      while (await more.isVisible()) {
        before = await count(page);
        await more.press('Enter');
        await expect.poll(() => count(page)).toBeGreaterThan(before);
      }
      const focused = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['paper']);
      expect(focused).toBe((await results(page))[before]);
    }));

  it('has been pressed as often when the reader comes back from a paper, and never in a new search', () =>
    visitContent('search/?q=data', async (page) => {
      await hasFirstPage(page);
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(() => count(page)).toBe(60);
      const before = await results(page);
      await page.locator('#results .title a').nth(40).click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await shows(page, before);
      await page.locator(box).fill('model');
      await expect.poll(() => count(page)).toBe(30);
      await page.goBack();
      await shows(page, before);
    }));
});
