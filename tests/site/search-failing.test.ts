import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows, status } from './search-page.ts';

const openPage = browsed(sites.complete);

/** Addresses of the files that a search needs. */
const needed = /\/search\/(?:index\.bin|papers\.json|notes-\d+\.json)/;

async function open(prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await openPage();
  await prepare?.(page);
  await page.goto('search/');
  return page;
}

describe('a search that cannot work', () => {
  it.each([
    ['is missing', { status: 404, body: 'Not found' }],
    ['is broken on the server', { status: 500, body: 'no' }],
    ['is garbage', { status: 200, body: 'garbage' }],
    ['is of another version', { status: 200, body: 'RLSI\u0063\u0007' }],
    ['is empty', { status: 200, body: '' }],
  ])('keeps the list, says so and can be tried again when the index %s', async (_what, answer) => {
    const page = await open((fresh) =>
      fresh.context().route(/\/search\/index\.bin/, (route) => route.fulfill(answer)),
    );
    await page.locator(box).fill('steam');
    await says(page, 'The search could not be loaded. Here are the newest papers.');
    expect(await results(page)).toHaveLength(5);
    await page.context().unroute(/\/search\/index\.bin/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page, ['steam-first']);
    await page.context().close();
  });

  it('keeps the list while the index never comes, and the box stays usable', async () => {
    const page = await open((fresh) => fresh.context().route(/\/search\/index\.bin/, () => undefined));
    await page.locator(box).pressSequentially('steam');
    expect(await page.locator(box).inputValue()).toBe('steam');
    expect(await results(page)).toHaveLength(5);
    await page.context().close();
  });

  it('runs in the page where no worker can be had', async () => {
    const page = await open((fresh) =>
      fresh.addInitScript(() => {
        globalThis.Worker = function () {
          throw new Error('no workers here');
        } as unknown as typeof Worker;
      }),
    );
    await page.locator(box).fill('steam');
    await shows(page, ['steam-first']);
    await page.context().close();
  });

  it('shows results without their snippets when the notes do not come', async () => {
    const page = await open((fresh) =>
      fresh.context().route(/\/search\/notes-/, (route) => route.fulfill({ status: 404, body: '' })),
    );
    await page.locator(box).fill('steam');
    await shows(page, ['steam-first']);
    await page.context().close();
  });
});

describe('a search that has not begun', () => {
  it('loads nothing, and the index with the first touch', async () => {
    const { page } = await openPage();
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('search/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => needed.test(path) || path.includes('worker'))).toEqual([]);
    const loading = page.context().waitForEvent('request', (request) => request.url().includes('index.bin'));
    await page.locator(box).focus();
    await loading;
    await page.context().close();
  });
});

describe('a hostile query', () => {
  it('of ten thousand characters is answered, and leaves box and address usable', async () => {
    const page = await open();
    const query = 'loaf steam curst "'.repeat(600).slice(0, 10_000);
    await page.locator(box).fill(query);
    await expect.poll(() => status(page)).toContain(`No papers match “${query.slice(0, 39)}…”`);
    expect(await page.locator(box).inputValue()).toBe(query);
    expect(page.url().length).toBeLessThan(1200);
    await page.locator(box).fill('steam');
    await shows(page, ['steam-first']);
    await page.context().close();
  });
});
