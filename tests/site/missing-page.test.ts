import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { missing, visiting } from './visits.ts';
import { layoutShifts } from './layout-shifts.ts';

const openPage = browsed(sites.complete);
const openList = browsed(sites.content);

const visitPage = visiting(openPage);

/** Opens a missing address; that it is missing is the one thing the browser complains of. */
const visit = (path: string, test: (page: Page) => Promise<void>) =>
  visitPage(path, test, { expected: [missing] });

const offers = (page: Page) =>
  page
    .locator('nearest-papers li a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe('the page of a missing address', () => {
  it.each([
    ['papers/slwo-dough/', '/list/papers/slow-dough/'],
    ['papers/steam-frist', '/list/papers/steam-first/'],
    ['papers/steam_first.html', '/list/papers/steam-first/'],
    ['no/such/levain-altas/', '/list/papers/levain-atlas/'],
    ['themes/fermentaton/', '/list/themes/fermentation/'],
  ])('offers for %s first %s', (path, first) =>
    visit(path, async (page) => {
      await expect.poll(async () => (await offers(page))[0]).toBe(first);
      await page.locator('nearest-papers li a').first().click();
      await page.waitForURL(`**${first}`);
    }),
  );

  it('searches for the identifier that an address ends with', () =>
    visit('papers/2105.00001/', async (page) => {
      const again = page.getByRole('link', { name: 'Search for “2105.00001”' });
      expect(await again.getAttribute('href')).toBe('/list/search/?q=2105.00001');
    }));

  it('offers papers for the words of a tag', () =>
    visit('tags/crusst/', async (page) => {
      await expect.poll(async () => (await offers(page)).length).toBeGreaterThan(0);
      const again = page.getByRole('link', { name: 'Search for “crusst”' });
      expect(await again.getAttribute('href')).toBe('/list/search/?q=crusst');
    }));

  it.each([360, 1280])(
    'shows the titles that it offers whole, %i px wide, and moves nothing',
    async (width) => {
      const { page } = await openList({ viewport: { width, height: 900 } });
      await page.goto('papers/regmx/');
      await expect.poll(async () => (await offers(page)).length).toBe(3);
      const cut = await page
        .locator('nearest-papers li')
        .evaluateAll((items) => items.filter((item) => item.scrollWidth > item.clientWidth).length);
      expect(cut).toBe(0);
      expect(await layoutShifts(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['zzqqxx/', 'papers/%E0%A4%A/', 'papers/---/'])(
    'says for %s that nothing has such a name',
    (path) =>
      visit(path, async (page) => {
        await page.getByText('No paper here has a name like this.').waitFor();
        expect(await offers(page)).toEqual([]);
      }),
  );

  it('leads on without JavaScript', () =>
    visitPage(
      'papers/slwo-dough/',
      async (page) => {
        expect(await page.locator('nearest-papers').isVisible()).toBe(false);
        for (const name of ['Search the list', 'All papers', 'all themes', 'all tags'])
          expect(await page.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
      },
      { javaScriptEnabled: false, expected: [missing] },
    ));

  it('says so when the search cannot be had', async () => {
    const { page } = await openPage();
    await page
      .context()
      .route(/\/search\/start\.json/, (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('papers/slwo-dough/');
    await page.getByText('The search could not be loaded, so there is nothing to offer.').waitFor();
    await page.context().close();
  });
});
