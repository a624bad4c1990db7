import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { rows } from './list-page.ts';
import { visiting } from './visits.ts';

const open = browsed(sites.content);
const visit = visiting(open);

const density = (page: Page) => page.evaluate(() => document.documentElement.dataset['density']);

/** How many whole rows a screen shows that begins at the first one. */
const rowsOnScreen = (page: Page) =>
  rows(page).evaluateAll((items) => {
    items[0]?.scrollIntoView();
    return items.filter((item) => item.getBoundingClientRect().bottom <= innerHeight + 1).length;
  });

describe('a row of a list', () => {
  it('leads to the paper, to where it can be read, to its code and BibTeX', () =>
    visit('papers/', async (page) => {
      const row = page.locator('[data-paper=regmix]');
      const links = await row
        .locator('a')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
      expect(links.slice(1)).toEqual([
        ['arXiv', 'https://arxiv.org/abs/2407.01492'],
        ['PDF', 'https://arxiv.org/pdf/2407.01492'],
        ['Code', 'https://github.com/sail-sg/regmix'],
        ['BibTeX', '/papers/regmix.bib'],
      ]);
      expect(await row.getByRole('button').count()).toBe(1);
    }));
});

describe('the density of a list', () => {
  it('shows seven papers a screen, or at least twelve, or twenty in columns', () =>
    visit('papers/', async (page) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      expect(await rowsOnScreen(page)).toBeGreaterThanOrEqual(6);
      await page.getByRole('radio', { name: 'Compact' }).check();
      expect(await rowsOnScreen(page)).toBeGreaterThanOrEqual(12);
      await page.getByRole('radio', { name: 'Table', exact: true }).check();
      expect(await rowsOnScreen(page)).toBeGreaterThanOrEqual(20);
      const lefts = await rows(page)
        .locator('time')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(1);
    }));

  it.each([1024, 1280, 1600])('as a table shows whole titles below heads that follow, %i px wide', (width) =>
    visit('papers/', async (page) => {
      await page.setViewportSize({ width, height: 720 });
      const heads = page.locator('.row-heads');
      expect(await heads.isVisible()).toBe(false);
      await page.getByRole('radio', { name: 'Table', exact: true }).check();
      const cut = await rows(page)
        .locator('.title, time, .by bdi:first-child')
        .evaluateAll(
          (all) => all.filter((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0).length,
        );
      expect(cut).toBe(0);
      const names = ['Title', 'Authors', ...(width < 1200 ? [] : ['Venue']), 'Date', 'Links', 'My reading'];
      if (width === 1600) names.splice(1, 0, 'Result or opening');
      const seen = heads.locator('> span').filter({ visible: true });
      const told = (await seen.allInnerTexts()).map((text) => text.trim()).filter(Boolean);
      expect(told).toEqual(names);
      const left = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => Math.round(one.getBoundingClientRect().left));
      expect(await left('.paper-rows time')).toBe(await left('.row-heads > :nth-child(6)'));
      expect(await left('.paper-rows .get')).toBe(await left('.row-heads > :nth-child(7)'));
      await page.evaluate(() => scrollTo(0, 5000));
      await expect.poll(() => heads.evaluate((one) => one.getBoundingClientRect().top)).toBe(0);
    }),
  );

  it.each([1200, 1280, 1600])(
    'as a table has the whole width, below what stands beside, %i px wide',
    (width) =>
      visit('themes/data-mixing/', async (page) => {
        await page.setViewportSize({ width, height: 720 });
        await page.getByRole('radio', { name: 'Table', exact: true }).check();
        const box = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
        const list = await box('.list-parts');
        expect(list.left).toBeGreaterThan(0);
        expect(list.width).toBeGreaterThan(1000);
        await page.locator('#papers').evaluate((one) => one.scrollIntoView());
        expect((await box('page-contents')).bottom).toBeLessThanOrEqual((await box('list-tools')).top);
        await page.getByRole('searchbox', { name: 'Filter' }).fill('regmix');
        await expect.poll(() => rows(page).count()).toBeLessThan(10);
      }),
  );

  it('is that of close rows where a list stands beside something else', () =>
    visit('search/?q=doremi', async (page) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.evaluate(() => (document.documentElement.dataset['density'] = 'table'));
      const title = page.locator('#results .title').first();
      await title.waitFor();
      expect(await title.evaluate((one) => one.clientWidth)).toBeGreaterThan(400);
    }));

  it('is remembered, and set before the page is drawn', async () => {
    const { page } = await open();
    await page.goto('papers/');
    await page.getByRole('radio', { name: 'Compact' }).check();
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        window.name ||= document.documentElement.dataset['density'] ?? 'none';
      });
    });
    await page.goto('years/2023/');
    expect(await page.evaluate(() => window.name)).toBe('compact');
    expect(await page.getByRole('radio', { name: 'Compact' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('can be chosen where the browser keeps nothing', async () => {
    const { page, complaints } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('papers/');
    await page.getByRole('radio', { name: 'Table', exact: true }).check();
    expect(await density(page)).toBe('table');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
