import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { kept, stateOf, visiting } from './my-visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const path = 'paths/bread-in-a-weekend/';
const steam = 'Mark read: Steam First';
/** What an element says, with single spaces. */
const text = async (page: Page, element: string) =>
  (await page.locator(element).first().innerText()).replaceAll(/\s+/g, ' ').trim();

describe('a reading path', () => {
  it('leads to its first paper until it is begun, without JavaScript too', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    for (const [place, element] of [
      [path, 'path-progress'],
      ['paths/', 'path-progress'],
      ['', 'continue-path'],
    ] as const) {
      await page.goto(place);
      expect(await page.locator(element).first().isVisible()).toBe(true);
    }
    expect(await text(page, 'continue-path')).toBe(
      'New to this? Bread in a weekend, 2 papers in the order to read them',
    );
    await page.goto(path);
    expect(await text(page, 'path-progress')).toMatch(/^Begin with /);
    expect(await page.locator('mark-read').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it('remembers each step that is read, on its page, on papers and at home, and goes on from there', () =>
    visit(path, async (page) => {
      const button = page.getByRole('button', { name: steam, exact: true });
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      await button.click();
      expect(await button.isVisible()).toBe(false);
      expect(await page.locator(':focus').inputValue()).toBe('read');
      expect(await stateOf(page, 'steam-first')).toBe('read');
      expect((await kept(page))?.paths.map(({ id }) => id)).toEqual(['bread-in-a-weekend']);
      expect(await text(page, 'path-progress')).toMatch(/^1 of 2 read · Continue with /);
      await page.goto('');
      expect(await text(page, 'continue-path')).toMatch(/^Continue: Bread in a weekend, 1 of 2 read, next /);
      expect(await page.locator('continue-path a').first().getAttribute('href')).toBe(`/list/${path}`);
      await page.locator('continue-path a').last().click();
      await page.waitForURL('**/list/papers/slow-dough/');
      await page
        .locator('.path-bar')
        .getByRole('button', { name: /^Mark read: Slow Dough/ })
        .click();
      expect(await stateOf(page, 'slow-dough')).toBe('read');
      await page.goto(path);
      expect(await text(page, 'path-progress')).toBe('Read, all 2');
      await page.goto('');
      expect(await text(page, 'continue-path')).toMatch(/^New to this\?/);
      await page.goto('my/');
      expect(await text(page, '.my-paths li:not([hidden])')).toBe(
        'Bread in a weekend Read, all 2 Leave the path Bread in a weekend',
      );
      await page.locator('.my-paths .leave').click();
      expect(await page.locator('.my-paths').isVisible()).toBe(false);
      expect((await kept(page))?.papers.map(({ id, state }) => [id, state])).toEqual([
        ['steam-first', 'read'],
        ['slow-dough', 'read'],
      ]);
    }));

  it('is begun by following it, and unmarked by the same button', () =>
    visit(path, async (page) => {
      await page.locator('path-progress a').click();
      await page.waitForURL('**/list/papers/steam-first/');
      const button = page.getByRole('button', { name: steam, exact: true });
      await button.click();
      await button.click();
      expect([await button.getAttribute('aria-pressed'), await stateOf(page, 'steam-first')]).toEqual([
        'false',
        'saved',
      ]);
      await page.goto('');
      expect(await text(page, 'continue-path')).toMatch(/^Continue: Bread in a weekend, 0 of 2 read/);
    }));

  it('has what a row of a list has to fetch of each paper', () =>
    visit(path, async (page) => {
      expect(
        await page
          .locator('.steps [data-paper=slow-dough] .get a')
          .evaluateAll((links) => links.map((one) => [one.textContent, one.getAttribute('href')])),
      ).toEqual([
        ['arXiv', 'https://arxiv.org/abs/2307.01234'],
        ['PDF', 'https://arxiv.org/pdf/2307.01234'],
        ['Code', 'https://code.example/slow'],
        ['BibTeX', '/list/papers/slow-dough.bib'],
      ]);
    }));

  it('says on its papers, above the title, where one is and what comes next, and again below the note', () =>
    visit('papers/steam-first/', async (page) => {
      expect(await text(page, '.path-places')).toMatch(/^Bread in a weekend · 1 of 2 · Next: Slow Dough/);
      const order = await page
        .locator('.path-places, h1, .prose, .path-bar, .paper-footer')
        .evaluateAll((parts) => parts.map(({ tagName, className }) => className || tagName));
      expect(order).toEqual(['path-places', 'H1', 'prose', 'path-bar ui', 'paper-footer ui']);
      await page.locator('.path-places [rel=next] bdi').click();
      await page.waitForURL('**/list/papers/slow-dough/');
      expect(await text(page, '.path-places')).toBe('Bread in a weekend · 2 of 2');
    }));

  it('prints its steps with their addresses and no controls', () =>
    visit(path, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(
        await page
          .locator('mark-read, reading-state, path-progress, .take-away')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      const addresses = await page.locator('.steps .address').allInnerTexts();
      expect(addresses.map((address) => /^https:\/\//.test(address))).toEqual([true, true]);
    }));
});
