import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { active, expanded, papers, typed } from './live-list.ts';
import { box, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

describe('the keys of the search box', () => {
  it('choose a row with the arrows, beyond the ends none, and open it with Enter', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toMatch(/Steam/);
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toBe('1 result for “steam”');
      await page.keyboard.press('ArrowDown');
      expect(await active(page)).toBeNull();
      await page.keyboard.press('ArrowUp');
      expect(await active(page)).toBe('1 result for “steam”');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/papers/steam-first/');
    }));

  it('close the list with Escape and keep the query, and open it with an arrow', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect([await expanded(page), await active(page), await page.locator(box).inputValue()]).toEqual([
        'false',
        null,
        'steam',
      ]);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => expanded(page)).toBe('true');
    }));

  it('leave it with Tab, which closes the list', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      await page.keyboard.press('Tab');
      expect(await page.locator('.live-results').isVisible()).toBe(false);
      // The rows are no stops of their own.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBeNull();
    }));

  it.each(['Control+k', '/'])('lead to it from anywhere by %s', (key) =>
    visit('papers/slow-dough/', async (page) => {
      await page.keyboard.press(key);
      await page.keyboard.type('steam');
      await expect.poll(() => papers(page)).toEqual(['steam-first']);
    }),
  );

  it('lead by Control+k to the box of the search page, also from another field', () =>
    visit('search/?q=steam', async (page) => {
      await shows(page, ['steam-first']);
      await page.locator('select[name=sort]').focus();
      await page.keyboard.press('Control+k');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    }));
});
