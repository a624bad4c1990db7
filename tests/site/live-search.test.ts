import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { active, expanded, papers, rows, typed } from './live-list.ts';
import { box, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

describe('the search box of a page', () => {
  it('loads nothing before it is touched, and the index with the first touch', async () => {
    const { page } = await openPage();
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('about/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /search\/|worker|live-search/.test(path))).toEqual([]);
    expect(await page.locator(box).getAttribute('role')).toBeNull();
    const loading = page.context().waitForEvent('request', (request) => request.url().includes('index.bin'));
    await page.locator(box).focus();
    await loading;
    await page.context().close();
  });

  it('shows papers while the reader types, with what matched marked, and a way to all of them', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      expect(await expanded(page)).toBe('true');
      expect(await rows(page).locator('mark').allTextContents()).toContain('Steam');
      expect(await rows(page).last().textContent()).toBe('1 result for “steam”');
      expect(await rows(page).first().getAttribute('data-accent')).toMatch(/^\d$/);
      await page.locator(box).fill('sourdough');
      await expect.poll(() => papers(page)).toHaveLength(3);
      expect(await rows(page).last().textContent()).toBe('All 3 results for “sourdough”');
      await page.locator(box).fill('zzqqxx');
      await expect
        .poll(() => rows(page).allTextContents())
        .toEqual(['No papers match “zzqqxx”: see what to try']);
      await page.locator(box).fill('');
      await expect.poll(() => page.locator('.live-results').isVisible()).toBe(false);
    }));

  it('searches what was typed before its script was there', async () => {
    const { page } = await openPage();
    const held: Route[] = [];
    await page.context().route(/\/page\.[^/]*\.js/, (route) => held.push(route));
    await page.goto('about/', { waitUntil: 'commit' });
    await page.locator(box).fill('steam');
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
    await expect.poll(() => papers(page)).toEqual(['steam-first']);
    await page.context().close();
  });

  it('says politely how many papers are found, once typing has stopped', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      const region = page.locator('.site-search [aria-live=polite]');
      await expect.poll(() => region.textContent()).toBe('1 paper matches “steam”.');
    }));

  it('leads with Enter to the search page, as the form does by itself', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=steam');
      await shows(page, ['steam-first']);
    }));

  it('searches what was typed before its script came', async () => {
    const { page } = await openPage();
    const { promise, resolve } = Promise.withResolvers<null>();
    await page.route(/live-search[^/]*\.js/, async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto('about/');
    await page.locator(box).pressSequentially('steam');
    resolve(null);
    await expect.poll(() => papers(page)).toEqual(['steam-first']);
    await page.context().close();
  });
});

describe('the pointer', () => {
  it('opens a paper, and marks the row that it is on', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      await rows(page).first().hover();
      expect(await active(page)).toMatch(/Steam/);
      await rows(page).first().click();
      await page.waitForURL('**/papers/steam-first/');
    }));

  it('closes the list by a press beside it', () =>
    visit('about/', async (page) => {
      await typed(page, 'steam', ['steam-first']);
      await page.locator('h1').click({ position: { x: 5, y: 5 } });
      expect(await expanded(page)).toBe('false');
    }));

  it('may be a finger, on a phone', async () => {
    const { page, complaints } = await openPage({ viewport: { width: 360, height: 640 }, hasTouch: true });
    await page.goto('about/');
    await page.locator(box).tap();
    await page.keyboard.type('sourdough');
    await expect.poll(() => papers(page)).toHaveLength(3);
    const area = await page.locator('.live-results').boundingBox();
    expect([(area?.x ?? -1) >= 0, (area?.x ?? 0) + (area?.width ?? 0) <= 360]).toEqual([true, true]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await rows(page).last().tap();
    await page.waitForURL('**/search/?q=sourdough');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the list below the search box', () => {
  it('moves nothing of the page', async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      Object.assign(globalThis, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { moved: number }).moved += (
            entry as PerformanceEntry & { value: number }
          ).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('papers/slow-dough/');
    const top = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await typed(page, 'steam', ['steam-first']);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)).toBe(0);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no violation that axe finds, in the %s scheme', (colorScheme) =>
    visit(
      'about/',
      async (page) => {
        await typed(page, 'steam', ['steam-first']);
        await page.keyboard.press('ArrowDown');
        expect(await violations(page, '.site-header')).toEqual([]);
      },
      { bypassCSP: true, colorScheme },
    ),
  );
});

describe('a search box whose search cannot be had', () => {
  it.each([
    ['script', /live-search[^/]*\.js/],
    ['start', /\/search\/start\.json/],
    ['index', /\/search\/index\.bin/],
  ])('is a plain form when its %s does not come', async (_what, address) => {
    const { page } = await openPage();
    await page.context().route(address, (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('about/');
    const answered = page.context().waitForEvent('response', (response) => address.test(response.url()));
    await page.locator(box).pressSequentially('steam');
    await answered;
    await expect.poll(() => page.locator(box).getAttribute('role')).toBeNull();
    expect(await page.locator('.live-results').count()).toBe(0);
    await page.context().unroute(address);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=steam');
    await page.context().close();
  });

  it('is a plain form without JavaScript', () =>
    visit(
      'about/',
      async (page) => {
        await page.locator(box).fill('steam');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/search/?q=steam');
      },
      { javaScriptEnabled: false },
    ));
});
