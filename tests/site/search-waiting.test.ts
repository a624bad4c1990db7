import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows } from './search-page.ts';

const openPage = browsed(sites.complete);

const failure = 'The search could not be loaded. Here are the newest papers.';

/** Opens the search page with answers of our own to some requests. */
async function open(address: RegExp, answer: (route: Route) => unknown): Promise<Page> {
  const { page } = await openPage();
  await page.context().route(address, answer);
  return page;
}

/** Records everything that the live region says. */
function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const region = document.querySelector('[role=status]') as HTMLElement;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
}

function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

describe('a slow search', () => {
  it('says once that it searches, then what it found', async () => {
    const held: Route[] = [];
    const page = await open(/\/search\/index\.bin/, (route) => held.push(route));
    await page.goto('search/');
    await listen(page);
    await page.locator(box).pressSequentially('stea', { delay: 150 });
    await says(page, 'Searching…');
    await page.keyboard.type('m');
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await shows(page, ['steam-first']);
    await says(page, '1 paper matches “steam”.');
    expect(await heard(page)).toEqual(['Searching…', '1 paper matches “steam”.']);
    await page.context().close();
  });

  it('shows no papers that are no answer while the index is loaded', async () => {
    const held: Route[] = [];
    const page = await open(/\/search\/index\.bin/, (route) => held.push(route));
    await page.goto('search/');
    expect(await page.locator('#results').isVisible()).toBe(true);
    await page.locator(box).fill('steam');
    expect(await page.locator('#results').isVisible()).toBe(false);
    expect(await page.locator('.early').innerText()).toBe('Searching…');
    await page.locator(box).fill('');
    expect(await page.locator('#results').isVisible()).toBe(true);
    await page.locator(box).fill('steam');
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await shows(page, ['steam-first']);
    expect(await page.locator('#results').isVisible()).toBe(true);
    await page.context().close();
  });

  it('fails when its worker does not come, and can be tried again', async () => {
    const page = await open(/\/worker-[^/]*\.js/, () => undefined);
    await page.clock.install();
    await page.goto('search/');
    await page.locator(box).fill('steam');
    await page.clock.fastForward(1000);
    await says(page, 'Searching…');
    await page.clock.fastForward(15_000);
    await page.clock.fastForward(1000);
    await says(page, failure);
    expect(await results(page)).toHaveLength(5);
    await page.context().unroute(/\/worker-[^/]*\.js/);
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await shows(page, ['steam-first']);
    await page.clock.fastForward(20_000);
    await says(page, '1 paper matches “steam”.');
    await page.context().close();
  });
});

describe('the button to try again', () => {
  it('keeps the focus while it fails, and gives it to the box when it has worked', async () => {
    let asked = 0;
    const page = await open(/\/search\/index\.bin/, (route) => {
      asked += 1;
      return asked > 2 ? route.continue() : route.fulfill({ status: 500, body: 'no' });
    });
    await page.goto('search/');
    await page.locator(box).fill('steam');
    await says(page, failure);
    const again = page.getByRole('button', { name: 'Try again' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.className || document.activeElement?.id);
    asked = 1;
    await listen(page);
    await again.press('Enter');
    // It fails again, and says so again.
    await expect.poll(async () => (await heard(page)).at(-1)).toBe(failure);
    expect(asked).toBe(2);
    expect(await focused()).toBe('retry');
    await again.press('Enter');
    await shows(page, ['steam-first']);
    expect(await focused()).toBe('q');
    await page.context().close();
  });
});
