import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { kinds, longKinds } from './page-kinds.ts';
import { status } from './search-page.ts';
import { missing, visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
// Axe adds a script of its own, which the policy of the site rightly refuses.
const visitByAxe = visiting(openPage, { bypassCSP: true });
const visitLong = visiting(browsed(longSite), { bypassCSP: true });

const visited = [
  ...Object.entries(kinds).map(([kind, path]) => ({ kind, path, go: visitByAxe })),
  ...Object.entries(longKinds).map(([kind, path]) => ({ kind, path, go: visitLong })),
];

describe.each(visited)('the $kind page', ({ kind, path, go }) => {
  it('has no violation that axe finds: wide, narrow, in the dark scheme, in forced colours', () =>
    go(
      path,
      async (page) => {
        if (path.includes('q=')) await status(page);
        await expectAccessible(page);
      },
      { expected: kind === 'missing page' ? [missing] : [] },
    ));
});

describe('the keyboard', () => {
  it('skips to the content first', () =>
    visit('papers/slow-dough/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Skip to content');
      const isOnTop = await page.locator(':focus').evaluate((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === link;
      });
      expect(isOnTop).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  it('shows where it is on every stop of a page', () =>
    visit('papers/levain-atlas/', async (page) => {
      const stops = await page
        .locator('a[href], summary, input, button, [tabindex="0"]')
        .filter({ visible: true })
        .count();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement ?? document.body);
          return `${style.outlineStyle} ${style.outlineWidth}`;
        });
        expect(outline).toBe('solid 2px');
      }
    }));
});
