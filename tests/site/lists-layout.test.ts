import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
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
