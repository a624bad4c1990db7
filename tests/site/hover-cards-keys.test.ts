import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { card, cardRequests, citation, isFocused, settle, withClock } from './hover-card-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

describe('the card, by keyboard,', () => {
  it('comes when a link is focused; the next stop is its control, and the stop after it the next link', () =>
    visit('themes/fermentation/', async (page) => {
      await citation(page, 'slow-dough').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const button = card(page).getByRole('button', { name: 'Save Slow Dough' });
      await button.waitFor();
      await page.keyboard.press('Tab');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Space');
      const choice = card(page).getByRole('combobox', { name: 'My reading: Slow Dough' });
      expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await isFocused(page, 'a.citation[href$="/levain-atlas/"]')).toBe(true);
      await page.locator('.hover-card[data-paper=levain-atlas]').waitFor();
      expect(await card(page).count()).toBe(1);
    }));

  it('goes by Escape, from its control back to the link', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        const link = citation(page, 'slow-dough');
        await link.focus();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        await card(page).getByRole('button').waitFor();
        await page.keyboard.press('Escape');
        expect([await card(page).count(), await isFocused(page, 'a.citation')]).toEqual([0, true]);
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Tab');
        await card(page).getByRole('button').waitFor();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Escape');
        await settle(page);
        expect([await card(page).count(), await isFocused(page, 'a.citation[href$="/slow-dough/"]')]).toEqual(
          [0, true],
        );
      },
      withClock,
    ));
});

describe('the card, where it cannot be,', () => {
  it('is not on a device without a pointer that rests: a tap follows the link and loads nothing else', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        const asked = cardRequests(page);
        await citation(page, 'slow-dough').tap();
        await page.waitForURL('**/papers/slow-dough/');
        expect(asked).toEqual([]);
      },
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } },
    ));

  it('is missing while its file cannot be loaded, and the link works', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        const failed = page.waitForEvent('requestfailed');
        await citation(page, 'slow-dough').hover();
        await failed;
        await settle(page);
        expect(await card(page).count()).toBe(0);
        await page.unroute('**/cards/0.json');
        await page.locator('h1').hover();
        await citation(page, 'slow-dough').hover();
        await card(page).waitFor();
        await citation(page, 'slow-dough').click();
        await page.waitForURL('**/papers/slow-dough/');
      },
      {
        prepare: async (page) => {
          await page.clock.install();
          await page.route('**/cards/0.json', (route) => route.abort());
        },
        expected: [
          expect.stringMatching(/^failed: .*\/cards\/0\.json$/) as string,
          'Failed to load resource: net::ERR_FAILED',
        ],
      },
    ));

  it('is missing without JavaScript, where links are links', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        await citation(page, 'slow-dough').hover();
        await citation(page, 'slow-dough').click();
        await page.waitForURL('**/papers/slow-dough/');
      },
      { javaScriptEnabled: false },
    ));
});
