import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

const chosen = (page: Page) => page.locator('chosen-filters li').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('chosen filters', () => {
  it('are shown, their sections open, and can be taken away one by one', () =>
    visit('search/?q=kneader&tag=crust&tag=sourdough&year=2021', async (page) => {
      await shows(page, ['steam-first']);
      expect(await chosen(page)).toEqual([
        'Remove the filter Year: 2021 ×',
        'Remove the filter Tag: sourdough ×',
        'Remove the filter Tag: crust ×',
      ]);
      expect(await page.locator('details[open] legend').allTextContents()).toEqual(['Theme', 'Year', 'Tag']);
      await page.getByRole('button', { name: 'Remove the filter Year: 2021' }).click();
      await expect.poll(async () => (await results(page)).sort()).toEqual(['slow-dough', 'steam-first']);
      expect(await page.locator('input[name=year][value="2021"]').isChecked()).toBe(false);
      expect(new URL(page.url()).search).toBe('?q=kneader&tag=sourdough&tag=crust');
      expect(await focused(page)).toBe('Remove the filter Tag: sourdough ×');
    }));

  it('can be cleared together, which leads the focus back to the box', () =>
    visit('search/?q=kneader&tag=crust&year=1999', async (page) => {
      await says(page, 'No papers match “kneader”.');
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await says(page, '2 papers match “kneader”.');
      expect([await chosen(page), await page.locator('chosen-filters').isVisible()]).toEqual([[], false]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      expect(new URL(page.url()).search).toBe('?q=kneader');
    }));

  it('come back with the address, their sections open', () =>
    visit('search/?tag=crust', async (page) => {
      await page.getByRole('button', { name: 'Clear filters' }).click();
      const section = page.locator('details', { has: page.locator('input[name=tag]') }).last();
      await section.locator('summary').click();
      await page.goBack();
      await says(page, '2 papers.');
      expect(await chosen(page)).toEqual(['Remove the filter Tag: crust ×']);
      expect(await section.getAttribute('open')).toBe('');
    }));

  it('are not shown when there are none', () =>
    visit('search/?q=steam', async (page) => {
      await shows(page, ['steam-first']);
      expect(await page.locator('chosen-filters').isVisible()).toBe(false);
    }));
});

describe('the values of the facets', () => {
  it('say how many papers they have of how many, and totals alone when nothing is searched', () =>
    visit('search/?q=kneader', async (page) => {
      await says(page, '2 papers match “kneader”.');
      const theme = page.getByRole('checkbox', { name: /^Ovens/ });
      const counts = page.locator('input[name=theme] ~ .count');
      const width = () => counts.first().evaluate((count) => count.clientWidth);
      const before = await width();
      await expect.poll(() => counts.allTextContents()).toEqual(['1 of 4', '2 of 3']);
      expect(await theme.count()).toBe(1);
      await page.locator(box).fill('');
      await shows(page, ['slow-dough', 'warm-proof', 'steam-first', 'levain-atlas', 'rtl-loaf']);
      expect(await counts.allTextContents()).toEqual(['4', '3']);
      expect(await width()).toBe(before);
    }));
});
