import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSite } from '../../scripts/serve.ts';
import { launchBrowser, serve, watchedPage } from './browser.ts';
import { sites } from './build-sites.ts';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(sites.complete);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const box = 'input[type=search][name=q]';

async function results(page: Page): Promise<string[]> {
  return page
    .locator('#results > li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper'] ?? ''));
}

async function status(page: Page): Promise<string> {
  await page.locator('[role=status]:not(:empty)').waitFor();
  return (await page.locator('[role=status]').textContent()) ?? '';
}

describe('the search page', () => {
  it('finds papers while the reader types and says how many', async () => {
    const { page, complaints, foreign } = await watchedPage(browser, site);
    await page.goto('search/');
    await page.locator(box).pressSequentially('stea');
    expect(await status(page)).toBe('1 paper matches “stea”.');
    expect(await results(page)).toEqual(['steam-first']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('stea');
    expect([complaints, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it('answers a query in its address', async () => {
    const { page } = await watchedPage(browser, site);
    await page.goto(`search/?q=${encodeURIComponent('garcia marquez')}`);
    expect(await page.locator(box).inputValue()).toBe('garcia marquez');
    await status(page);
    expect((await results(page))[0]).toBe('slow-dough');
    await page.context().close();
  });

  it('shows the whole list again when the box is emptied', async () => {
    const { page } = await watchedPage(browser, site);
    await page.goto('search/?q=steam');
    await status(page);
    await page.locator(box).fill('');
    await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 5);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('says so when nothing matches, and shows markup of a query as text', async () => {
    const { page, complaints } = await watchedPage(browser, site);
    await page.goto(`search/?q=${encodeURIComponent('<zzqqxx>')}`);
    expect(await status(page)).toBe('No papers match “<zzqqxx>”.');
    expect(await page.locator('zzqqxx').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads nothing of the search before the box is used', async () => {
    const { page } = await watchedPage(browser, site);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.endsWith('.json'))).toEqual([]);
    const loading = page.waitForRequest('**/search/documents.json');
    await page.locator(box).focus();
    await loading;
    await page.context().close();
  });

  it('keeps the list and says what to do when the documents do not load', async () => {
    const { page } = await watchedPage(browser, site);
    await page.route('**/search/documents.json', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('search/?q=steam');
    expect(await status(page)).toContain('could not be loaded');
    expect(await results(page)).toHaveLength(5);
    await page.unroute('**/search/documents.json');
    await page.locator(box).fill('steam ');
    await page.getByText('1 paper matches').waitFor();
    await page.context().close();
  });
});
