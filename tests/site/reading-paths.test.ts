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
      expect([await button.getAttribute('aria-pressed'), await button.textContent()]).toEqual([
        'true',
        'Read',
      ]);
      expect(await stateOf(page, 'steam-first')).toBe('read');
      expect((await kept(page))?.paths.map(({ id }) => id)).toEqual(['bread-in-a-weekend']);
      expect(await text(page, 'path-progress')).toMatch(/^1 of 2 read · Continue with /);
      await page.goto('');
      expect(await text(page, 'continue-path')).toMatch(/^Continue: Bread in a weekend, 1 of 2 read, next /);
      await page.locator('continue-path a').click();
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
