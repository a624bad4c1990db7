import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { filter, rows, sort, told } from './list-page.ts';
import { choose, save } from './my-visits.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));
const visitLong = visiting(browsed(longSite));

describe('the choice of what a list shows', () => {
  const show = (page: Page) => page.getByRole('combobox', { name: 'Show' });
  const shown = (page: Page) => rows(page).evaluateAll((all) => all.map(({ dataset }) => dataset['paper']));

  it('goes by what the reader keeps, together with the filter, and stands in the address', () =>
    visit('papers/', async (page) => {
      await save(page, 'regmix', 'doremi');
      await choose(page, 'doremi', 'Read');
      await show(page).selectOption('Read');
      await page.waitForURL(/\?show=read$/);
      await expect.poll(() => shown(page)).toEqual(['doremi']);
      expect(await told(page).innerText()).toMatch(/^1 of \d+ papers$/);
      await page.reload();
      await expect.poll(() => shown(page)).toEqual(['doremi']);
      await show(page).selectOption('To read');
      await expect.poll(() => shown(page)).toEqual(['regmix']);
      await show(page).selectOption('Unread');
      await filter(page).fill('doremi');
      // Rows whose finding names it, but not the one that is read.
      await expect.poll(() => told(page).innerText()).toMatch(/^\d of \d+ papers$/);
      expect(await shown(page)).toContain('regmix');
      expect(await shown(page)).not.toContain('doremi');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(['regmix']);
      expect(await show(page).inputValue()).toBe('saved');
    }));

  it('keeps a row in sight whose state the reader changes', () =>
    visit('papers/?show=unread', async (page) => {
      const row = page.locator('.paper-rows > li[data-paper=regmix]');
      await row.getByRole('button', { name: /^Save/ }).click();
      await row.getByRole('combobox').selectOption({ label: 'Read' });
      expect(await row.isVisible()).toBe(true);
      await sort(page).selectOption('title');
      await expect.poll(() => row.isVisible()).toBe(false);
    }));

  it('leads on one of several pages to a search that sees all', () =>
    visitLong('papers/?show=unread', async (page) => {
      await page.getByRole('link', { name: 'Search all papers' }).click();
      await page.waitForURL(/\/search\/\?q=is%3Aunread$/);
    }));

  it('is not offered where no papers are listed', () =>
    visit('authors/', async (page) => {
      await filter(page).waitFor();
      expect(await show(page).count()).toBe(0);
    }));
});
