import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { filter, rows, told } from './list-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));

describe.each([320, 360, 768, 1280])('at a width of %i', (width) => {
  it.each(['papers/', 'themes/data-mixing/', 'tags/', 'authors/', 'years/2023/'])(
    'nothing of %s has to be scrolled sideways',
    (path) =>
      visit(path, async (page) => {
        await page.setViewportSize({ width, height: 720 });
        for (const name of ['comfortable', 'compact', 'table']) {
          await page.evaluate((value) => (document.documentElement.dataset['density'] = value), name);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect([name, Math.max(0, over)]).toEqual([name, 0]);
        }
      }),
  );
});

describe('the heads of the columns of a table', () => {
  it.each([
    ['papers/', 'Years', '2023', '#year-2023'],
    ['themes/data-mixing/', 'On this page', 'From other themes', '#also-here'],
  ])('leave in sight of %s what its %s lead to', (path, jumps, name, target) =>
    visit(path, async (page) => {
      await page.getByRole('radio', { name: 'Table', exact: true }).check();
      await page.getByRole('navigation', { name: jumps }).getByRole('link', { name }).click();
      const [heads, heading] = [page.locator('.row-heads'), page.locator(target)];
      const top = async (one: typeof heads) => (await one.boundingBox())?.y ?? NaN;
      await expect.poll(() => top(heads)).toBe(0);
      const { height = NaN } = (await heads.boundingBox()) ?? {};
      expect(await top(heading)).toBeGreaterThanOrEqual(height);
    }),
  );
});

describe('the years beside or above a list', () => {
  it.each([360, 1024, 1280])('leave no hole when a filter takes them away, at a width of %i', (width) =>
    visit('papers/', async (page) => {
      await page.setViewportSize({ width, height: 720 });
      await filter(page).fill('regmix');
      await expect.poll(() => told(page).innerText()).toMatch(/^\d of \d+ papers$/);
      const first = page.locator('.list-parts section:visible').first();
      const [bar, list] = [await page.locator('.list-bar').boundingBox(), await first.boundingBox()];
      expect((list?.y ?? NaN) - (bar?.y ?? NaN) - (bar?.height ?? NaN)).toBeLessThan(40);
      expect(await rows(page).count()).toBeGreaterThan(0);
    }),
  );
});
