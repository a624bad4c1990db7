import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { results, says } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.content);
const visit = visiting(openPage);

const from = (page: Page) => page.getByRole('spinbutton', { name: 'From' });
const to = (page: Page) => page.getByRole('spinbutton', { name: 'to', exact: true });
const ends = async (page: Page) => [await from(page).inputValue(), await to(page).inputValue()];
const years = (page: Page) => new URL(page.url()).searchParams.getAll('year').sort();
const chips = (page: Page) => page.locator('chosen-filters li').allTextContents();

describe('the range of years', () => {
  it('narrows by its inputs, from the keyboard, and is one filter', () =>
    visit('search/?q=data', async (page) => {
      await page.locator('#results mark').first().waitFor();
      await from(page).fill('2022');
      await from(page).press('Tab');
      await page.keyboard.type('2023');
      await page.keyboard.press('Enter');
      await expect.poll(() => years(page)).toEqual(['2022', '2023']);
      await expect.poll(() => chips(page)).toEqual(['Remove the filter Year: 2022 to 2023 ×']);
      await expect
        .poll(async () =>
          (await page.locator('#results time').allTextContents()).every((text) => /202[23]$/.test(text)),
        )
        .toBe(true);
      await page.getByRole('button', { name: 'Remove the filter Year: 2022 to 2023' }).click();
      await expect.poll(() => years(page)).toEqual([]);
      expect(await ends(page)).toEqual(['', '']);
    }));

  it('may be open at an end', () =>
    visit('search/', async (page) => {
      await to(page).fill('2020');
      await to(page).press('Enter');
      await expect.poll(() => years(page).length).toBeGreaterThan(1);
      expect(years(page).every((year) => Number(year) <= 2020)).toBe(true);
    }));

  it('shows years of an address, also a single one, which other programs write', () =>
    visit('search/?year=2023', async (page) => {
      await page.locator('[role=status]:not(:empty)').waitFor();
      expect(await ends(page)).toEqual(['2023', '2023']);
      expect(await page.locator('input[name=year][value="2023"]').isChecked()).toBe(true);
      expect(await chips(page)).toEqual(['Remove the filter Year: 2023 ×']);
      await page.goto('search/?year=2022&year=2024');
      await page.locator('chosen-filters li').nth(1).waitFor();
      expect(await ends(page)).toEqual(['', '']);
      expect((await results(page)).length).toBeGreaterThan(0);
    }));

  it('is drawn by a press on a column, or from one to another, and taken back by the same press', () =>
    visit('search/', async (page) => {
      const middle = async (year: number) => {
        const area = await page.locator(`[data-year="${year}"] .column`).boundingBox();
        return { x: (area?.x ?? 0) + (area?.width ?? 0) / 2, y: (area?.y ?? 0) + (area?.height ?? 0) / 2 };
      };
      const [first, last] = [await middle(2022), await middle(2024)];
      await page.mouse.move(last.x, last.y);
      await page.mouse.down();
      await page.mouse.move(first.x, first.y);
      await page.mouse.up();
      await expect.poll(() => years(page)).toEqual(['2022', '2023', '2024']);
      expect(await ends(page)).toEqual(['2022', '2024']);
      await page.mouse.click(first.x, first.y);
      await expect.poll(() => years(page)).toEqual(['2022']);
      await page.mouse.click(first.x, first.y);
      await expect.poll(() => years(page)).toEqual([]);
    }));

  it('shows how many papers of each year are found, all where nothing is searched', () =>
    visit('search/', async (page) => {
      const heights = (part: string) =>
        page
          .locator(`year-range ${part}`)
          .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('height')));
      const all = await heights('.all');
      expect(await heights('.hits')).toEqual(all);
      await page.locator('#q').fill('zzqqxx');
      await says(page, 'No papers match “zzqqxx”.');
      await expect.poll(() => heights('.hits')).toEqual(all.map(() => '0'));
      await page.locator('#q').fill('');
      await expect.poll(() => heights('.hits')).toEqual(all);
    }));
});
