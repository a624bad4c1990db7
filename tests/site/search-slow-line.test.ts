import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const newest = ['slow-dough', 'warm-proof', 'steam-first', 'levain-atlas', 'rtl-loaf'];

/** The script of the search page, the worker and the index: what a slow line brings late. */
const late = { script: /\/script\.[^/]+\.js/, index: /\/search\/index\.bin/ };

/** Opens an address of the search page and holds back what a pattern names until the returned function is called. */
async function openSlowly(path: string, held: RegExp): Promise<{ page: Page; release: () => Promise<void> }> {
  const { page } = await openPage();
  const routes: Route[] = [];
  let isHeld = true;
  await page.context().route(held, (route) => (isHeld ? routes.push(route) : route.continue()));
  await page.goto(path, { waitUntil: 'commit' });
  await expect.poll(() => routes.length).toBeGreaterThan(0);
  const release = async () => {
    isHeld = false;
    await Promise.all(routes.map((route) => route.continue()));
  };
  return { page, release };
}

const visiblePapers = (page: Page) => page.locator('#results > li').filter({ visible: true }).count();

describe('an address with a query, on a slow line', () => {
  it.each(Object.entries(late))(
    'holds the query in the box, says that it searches and shows no paper before the %s comes',
    async (_what, held) => {
      const { page, release } = await openSlowly('search/?q=steam', held);
      await page.locator('.skeleton').waitFor();
      await expect.poll(() => page.locator(box).inputValue()).toBe('steam');
      expect(await page.getByText('Searching…').filter({ visible: true }).count()).toBe(1);
      expect(await visiblePapers(page)).toBe(0);
      await release();
      await shows(page, ['steam-first']);
      await says(page, '1 paper matches “steam”.');
      expect([await visiblePapers(page), await page.locator('.skeleton').isVisible()]).toEqual([1, false]);
      expect(new URL(page.url()).search).toBe('?q=steam');
      // Nothing was typed: the query is no new entry of the history.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      await page.context().close();
    },
  );

  it('waits in the same way for papers of a facet', async () => {
    const { page, release } = await openSlowly('search/?tag=crust', late.index);
    await page.locator('.skeleton').waitFor();
    expect(await visiblePapers(page)).toBe(0);
    await release();
    await says(page, '2 papers.');
    await page.context().close();
  });

  it('shows the newest papers, and says why, when the script cannot be had', async () => {
    const { page } = await openPage();
    await page.context().route(late.script, (route) => route.abort());
    await page.goto('search/?q=steam');
    await page
      .getByText('The search could not be loaded. Here are the newest papers.')
      .filter({ visible: true })
      .waitFor();
    expect([await results(page), await visiblePapers(page)]).toEqual([newest, 5]);
    expect(await page.locator(box).inputValue()).toBe('steam');
    await page.context().close();
  });
});

describe('the search page without a query', () => {
  it('shows the newest papers before its script comes', async () => {
    const { page, release } = await openSlowly('search/', late.script);
    await page.locator('#results > li').first().waitFor();
    expect([await results(page), await visiblePapers(page)]).toEqual([newest, 5]);
    expect(await page.getByText('All 5 papers, the newest first.').isVisible()).toBe(true);
    expect(await page.locator('.skeleton').isVisible()).toBe(false);
    await release();
    await page.context().close();
  });

  it('shows them without JavaScript, whatever the address asks for', () =>
    visit(
      'search/?q=steam',
      async (page) => {
        expect(await visiblePapers(page)).toBe(5);
        expect(await page.locator('.early').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});
