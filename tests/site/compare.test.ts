import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { group, heads, rows, search, shows, status } from './compare-page.ts';
import { visiting } from './my-visits.ts';
import { serverError } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const visitContent = visiting(browsed(sites.content));
const visitLong = visiting(browsed(longSite));

/** Presses a button and reads the file that it gives. */
async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const all = ['levain-atlas', 'warm-proof', 'slow-dough', 'rtl-loaf', 'steam-first'];

describe('the comparison without JavaScript', () => {
  it('is a table of all papers by year, with every column', () =>
    visit(
      'compare/',
      async (page) => {
        expect(await rows(page)).toHaveLength(all.length);
        expect(await page.locator('.comparison .year').allInnerTexts()).toEqual(
          [...new Set(await page.locator('.comparison .year').allInnerTexts())].sort().reverse(),
        );
        expect(await heads(page)).toEqual([
          'paper',
          'published',
          'loaves',
          'method',
          'level',
          'theme',
          'tag',
        ]);
        expect(await page.locator('.comparison button, .compare-controls :visible').count()).toBe(0);
        const row = page.getByRole('row', { name: 'Slow Dough' });
        expect(await row.getByRole('cell').allInnerTexts()).toContain('48');
      },
      { javaScriptEnabled: false },
    ));

  it('is cut into pages, whose further ones lead to the first to sort', () =>
    visitLong(
      'compare/page/6/',
      async (page) => {
        expect(await rows(page)).toHaveLength(20);
        expect(await page.locator('.compare-all').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});

describe('the comparison', () => {
  it('sorts by the keyboard, and says so to the eye and to screen readers', () =>
    visit('compare/?columns=loaves,method', async (page) => {
      await expect.poll(() => heads(page)).toEqual(['paper', 'loaves', 'method']);
      const button = page.locator('th[data-column=paper] button');
      await button.focus();
      await page.keyboard.press('Enter');
      await shows(page, ['levain-atlas', 'slow-dough', 'steam-first', 'warm-proof', 'rtl-loaf']);
      expect(await page.locator('th[data-column=paper]').getAttribute('aria-sort')).toBe('ascending');
      expect(await status(page)).toBe('5 papers, by Paper, A to Z.');
      await page.keyboard.press('Space');
      await shows(page, ['rtl-loaf', 'warm-proof', 'steam-first', 'slow-dough', 'levain-atlas']);
      expect(
        await page.locator('[aria-sort]').evaluateAll((heads) => heads.map((head) => head.ariaSort)),
      ).toEqual(['descending']);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(search(page)).toBe('?sort=-paper&columns=loaves,method');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => search(page)).toBe('?columns=loaves,method');
      await expect.poll(() => status(page)).toBe('5 papers, newest first.');
    }));

  it('narrows by chips, whose counts say what the others would bring, and comes back by the address', () =>
    visit('compare/', async (page) => {
      await group(page, 'method').locator('summary').click();
      await group(page, 'method').getByLabel('cold').check();
      await shows(page, ['slow-dough']);
      expect(await group(page, 'method').locator('.count').allInnerTexts()).toEqual(['1', '1']);
      expect(await group(page, 'level').locator('.count').allTextContents()).toEqual(['1', '0']);
      expect(await group(page, 'method').locator('summary').innerText()).toContain('(1)');
      expect(search(page)).toBe('?method=cold');
      await group(page, 'method').getByLabel('warm').check();
      await expect.poll(() => rows(page)).toHaveLength(2);
      await page.reload();
      await expect.poll(() => status(page)).toBe('2 of 5 papers, newest first.');
      expect(await group(page, 'method').locator('input:checked').count()).toBe(2);
      await page.getByRole('button', { name: 'Clear filters' }).press('Enter');
      await expect.poll(() => status(page)).toBe('5 papers, newest first.');
      expect(search(page)).toBe('');
      // The button is gone, and the reader goes on before it.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    }));

  it('says that it is loaded, beside what the address asks for and to who asks for more', async () => {
    const { page } = await openPage();
    const held: Route[] = [];
    await page.context().route(/compare\/data\.json/, (route) => held.push(route));
    await page.goto('compare/?method=cold');
    await expect.poll(() => held.length).toBe(1);
    expect(await page.locator('.compare-waiting').innerText()).toBe('Loading the comparison…');
    expect(await status(page)).toBe('Loading the comparison…');
    await held[0]?.continue();
    await shows(page, ['slow-dough']);
    expect(await page.locator('.compare-waiting').isVisible()).toBe(false);
    await page.goto('compare/');
    await page.locator('th[data-column=paper] button').click();
    expect(await status(page)).toBe('Loading the comparison…');
    await expect.poll(() => held.length).toBe(2);
    await held[1]?.continue();
    await expect.poll(() => status(page)).toBe('5 papers, by Paper, A to Z.');
    await page.context().close();
  });

  it('says of no papers neither an order nor where they are in the picture', () =>
    visitContent('compare/?q=zzqqxx', async (page) => {
      await expect.poll(() => status(page)).toMatch(/^0 of \d+ papers\.$/);
      const told = await page.locator('.scatter-picture .compared').allTextContents();
      expect(told).toEqual(told.map(() => ''));
      expect(told.length).toBeGreaterThan(0);
    }));

  it('narrows by a range of numbers with suffixes, and marks what is no number', () =>
    visit('compare/', async (page) => {
      await group(page, 'loaves').locator('summary').click();
      const [from, to] = [page.getByLabel('from'), page.getByLabel('to', { exact: true })];
      await from.fill('.04k rye');
      await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true');
      expect(await group(page, 'loaves').locator('.wrong').isVisible()).toBe(true);
      await from.fill('0.04k');
      await to.fill('1M');
      await shows(page, ['slow-dough']);
      await expect.poll(() => search(page)).toBe('?loaves=0.04k..1M');
      expect(await heads(page)).toContain('loaves');
      await to.fill('0.045k');
      await expect.poll(() => status(page)).toBe('0 of 5 papers.');
    }));

  it('finds words in any cell, and links a filter for a theme and a path', () =>
    visit('themes/ovens/', async (page) => {
      await page.getByRole('link', { name: /^Compare these/ }).click();
      await expect.poll(() => status(page)).toMatch(/^\d of 5 papers, newest first\.$/);
      const found = await rows(page);
      expect(found).toContain('steam-first');
      await page.getByLabel('Words').fill('steam');
      await shows(page, ['steam-first']);
      await page.goto('paths/bread-in-a-weekend/');
      await page.getByRole('link', { name: /^Compare these/ }).click();
      await expect.poll(() => status(page)).toContain('of the path “Bread in a weekend”');
    }));

  it('lets the reader choose columns, and says which few papers state', () =>
    visit('compare/', async (page) => {
      expect(await page.locator('.sparse-columns').innerText()).toBe(
        'Hidden, since few of these papers state it: Loaves baked (loaves) (1 of 5).',
      );
      expect(await heads(page)).not.toContain('loaves');
      await page.locator('summary', { hasText: 'Columns' }).click();
      await page.locator('input[name=columns][value=loaves]').check();
      await expect.poll(() => heads(page)).toContain('loaves');
      await page.getByRole('button', { name: 'Usual columns' }).click();
      await expect.poll(() => heads(page)).not.toContain('loaves');
    }));

  it('gives the papers away as CSV and in the formats of reference managers', () =>
    visit('compare/?method=cold&columns=loaves,method', async (page) => {
      await shows(page, ['slow-dough']);
      const address = new URL('../papers/slow-dough/', page.url()).href;
      const { name, text } = await download(page, 'CSV');
      expect(name).toBe('comparison.csv');
      expect(text.split('\r\n')).toEqual([
        'id,title,Loaves baked (loaves),Method,address',
        `slow-dough,Slow Dough: A Study of 48 Hours & Cold Rooms,48,cold,${address}`,
        '',
      ]);
      expect(await download(page, 'BibTeX')).toEqual({
        name: 'comparison.bib',
        text: '@misc{slow-dough,\n  title = {Slow Dough: A Study of 48 Hours & Cold Rooms}\n}\n',
      });
      expect(await page.getByRole('link', { name: 'Open as a selection' }).getAttribute('href')).toMatch(
        /selection\/\?ids=slow-dough$/,
      );
    }));

  it('stays a table by year where its data cannot be had, and says so', () =>
    visit(
      'compare/',
      async (page) => {
        await page.locator('th[data-column=paper] button').dispatchEvent('click');
        await expect.poll(() => status(page)).toContain('could not be loaded');
        expect(await rows(page)).toHaveLength(5);
      },
      {
        prepare: (page) =>
          page.route(/compare\/data\.json/, (route) => route.fulfill({ status: 500, body: 'no' })),
        expected: [serverError],
      },
    ));
});
