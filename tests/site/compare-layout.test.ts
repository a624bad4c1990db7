import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { rows, search } from './compare-page.ts';
import { visiting } from './visits.ts';

const visitLong = visiting(browsed(longSite));
const visitList = visiting(browsed(sites.content));

describe('the table of the comparison', () => {
  it('shows more of a long list by a button, and the row that an address names', () =>
    visitLong('compare/?sort=paper', async (page) => {
      await expect.poll(() => rows(page)).toHaveLength(100);
      await page.getByRole('button', { name: 'More papers' }).click();
      await expect.poll(() => rows(page)).toHaveLength(200);
      await page.goto('compare/?sort=-paper&paper=loaf-1');
      await expect.poll(() => page.locator('tr.here').getAttribute('id')).toBe('compared-loaf-1');
      await expect
        .poll(() => page.locator('tr.here').evaluate((row) => row.getBoundingClientRect().top > 0))
        .toBe(true);
    }));

  it('leads to no other page once the whole list is in it', () =>
    visitLong('compare/', async (page) => {
      const pagers = page.locator('.page-stops, .page-turn').filter({ visible: true });
      expect(await pagers.count()).toBe(2);
      await page.goto('compare/?sort=paper');
      await expect.poll(() => rows(page)).toHaveLength(100);
      expect(await pagers.count()).toBe(0);
    }));

  it('has groups that Escape closes', () =>
    visitList('compare/', async (page) => {
      const group = page.locator('details[data-column=theme]');
      await group.locator('summary').press('Enter');
      await group.locator('input').first().press('Space');
      await expect.poll(() => search(page)).toMatch(/^\?theme=/);
      await page.keyboard.press('Escape');
      expect(await group.getAttribute('open')).toBe(null);
      expect(await group.locator('summary').evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it('keeps the names of rows and columns in sight', () =>
    visitList('compare/?sort=paper', async (page) => {
      await expect.poll(() => rows(page)).toHaveLength(100);
      const frame = page.locator('.frame');
      await frame.evaluate((one) => one.scrollTo(300, 2000));
      const [top, start] = await frame.evaluate((one) => {
        const box = one.getBoundingClientRect();
        const head = one.querySelector('thead th:nth-child(2)')?.getBoundingClientRect();
        const name = one.querySelector('tbody tr:nth-child(30) th')?.getBoundingClientRect();
        return [(head?.top ?? 0) - box.top, (name?.left ?? 0) - box.left];
      });
      expect([top, start]).toEqual([1, 1]);
    }));

  it('is a list of cards in a narrow window, with an order to choose', () =>
    visitList(
      'compare/?sort=-parameters',
      async (page) => {
        await expect.poll(() => rows(page)).toHaveLength(100);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        const first = page.locator('.comparison tr[data-paper]').first();
        expect(await first.evaluate((row) => getComputedStyle(row).display)).toBe('block');
        await page.getByLabel('Sort by').selectOption('parameters');
        await expect.poll(() => search(page)).toBe('?sort=parameters');
        await expect.poll(() => page.getByRole('rowheader').count()).toBe(100);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
