import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));

/** Pages of which a script shows how long they are. */
const places = [
  'my/',
  'selection/',
  'selection/?ids=regmix',
  'compare/?ids=regmix',
  'compare/?ids=regmix,doremi',
];

describe.each(places)('the page %s, which has little on it', (place) => {
  it('ends below it, and moves nothing while its scripts and papers come late', () =>
    visit(
      '',
      async (page) => {
        let release = () => {};
        const drawn = new Promise<void>((done) => (release = done));
        await page.route(/\/(?!early)[^/]*\.js(?:on)?$/, async (route) => {
          await drawn;
          await route.continue();
        });
        await page.goto(place, { waitUntil: 'commit' });
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        const footer = page.locator('.site-footer');
        expect(await footer.isVisible()).toBe(false);
        release();
        await expect.poll(() => footer.isVisible()).toBe(true);
        const gap = await page.evaluate(() => {
          const bottoms = [...document.querySelectorAll('main *')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .map((one) => one.getBoundingClientRect().bottom);
          const end = document.querySelector('.site-footer')?.getBoundingClientRect().top ?? Infinity;
          return end - Math.max(...bottoms);
        });
        // The margin of the footer, and that of what stands above it.
        expect(gap).toBeLessThanOrEqual(120);
        expect(await layoutShifts(page)).toEqual([]);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});
