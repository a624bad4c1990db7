import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { card, citation } from './hover-card-page.ts';
import { visiting, wait } from './my-visits.ts';

const visit = visiting(browsed(sites.complete));

describe('the place of the card', () => {
  it.each([
    [1280, 900],
    [768, 600],
    [360, 640],
    [320, 256],
  ])('is within a window of %i by %i pixels, beside the link, and moves nothing', (width, height) =>
    visit(
      'papers/slow-dough/',
      async (page) => {
        const links = page.locator('main a.citation');
        for (let at = 0; at < (await links.count()); at++) {
          const link = links.nth(at);
          // A pointer that scrolling brings onto the next link would not come to it any more.
          await page.mouse.move(0, 0);
          await link.scrollIntoViewIfNeeded();
          await expect.poll(() => card(page).count(), wait).toBe(0);
          await link.hover();
          await card(page).waitFor();
          const box = await card(page).boundingBox();
          const { x = -1, y = -1, width: wide = 0, height: high = 0 } = box ?? {};
          expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          await page.keyboard.press('Escape');
        }
        expect(await layoutShifts(page)).toEqual([]);
      },
      { viewport: { width, height } },
    ),
  );
});

describe('axe', () => {
  it.each(['light', 'dark'] as const)('finds nothing wrong with the card in the %s scheme', (colorScheme) =>
    visit(
      'papers/warm-proof/',
      async (page) => {
        await citation(page, 'slow-dough').hover();
        await card(page).getByRole('button').waitFor();
        expect(await violations(page)).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    ),
  );
});
