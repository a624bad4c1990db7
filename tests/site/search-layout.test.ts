import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, says, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);

const windows = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 900 },
  desktop: { width: 1280, height: 800 },
};

/** Counts how much of a page moves. */
const countMoves = (page: Page) =>
  page.addInitScript(() => {
    const moved: unknown[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const visit = visiting(openPage, { prepare: countMoves });

/** Opens the search on a page of which the notes can be held back. */
async function open(viewport: { width: number; height: number }, prepare?: () => void): Promise<Page> {
  const { page } = await openPage({ viewport });
  if (prepare) await page.addInitScript(prepare);
  await countMoves(page);
  await page.goto('search/');
  return page;
}

/** Holds the notes back until the function that it returns is called. */
async function holdNotes(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route(/notes-0\.json/, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(null);
}

/** Runs in the page: drops notes that come after their results, as a page does that took the next key before. */
function loseNotes(): void {
  for (const { prototype } of [Worker, BroadcastChannel]) {
    const listen = prototype.addEventListener;
    prototype.addEventListener = function (this: Worker, type: string, listener: EventListener) {
      listen.call(this, type, (event) => {
        const { data } = event as MessageEvent<{ kind?: string }>;
        if (data?.kind === 'notes') Object.assign(globalThis, { lost: true });
        else listener(event);
      });
    };
  }
}

const withoutNote = (page: Page) => page.locator('#results .note:empty').count();

/** How much of the page moved since it was opened: 0 is nothing. */
async function shift(page: Page): Promise<number> {
  // The browser reports what moved once it has painted it.
  await page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 100)),
  );
  return page.evaluate(() =>
    (globalThis as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0),
  );
}

describe.each(Object.entries(windows))('on a %s, the search page', (_name, viewport) => {
  it.each([
    ['zzqqxx', 'No papers match “zzqqxx”.'],
    ['steam', '1 paper matches “steam”.'],
    ['kneader', '2 papers match “kneader”.'],
    ['sourdough', '3 papers match “sourdough”.'],
  ])('does not move what is there while %j is typed', (query, text) =>
    visit(
      'search/',
      async (page) => {
        await page.locator(box).pressSequentially(query);
        await says(page, text);
        expect(await shift(page)).toBeLessThan(0.01);
      },
      { viewport },
    ),
  );

  it('does not move what is there when the notes come late', async () => {
    const page = await open(viewport);
    const release = await holdNotes(page);
    await page.locator(box).fill('oven');
    await expect.poll(() => withoutNote(page)).toBeGreaterThan(1);
    release();
    await expect.poll(() => withoutNote(page)).toBe(0);
    expect(await shift(page)).toBe(0);
    await page.context().close();
  });

  it('does not move what is there when the notes come with the results of the next key', async () => {
    const page = await open(viewport, loseNotes);
    const release = await holdNotes(page);
    await page.locator(box).fill('sourdoug');
    await expect.poll(() => withoutNote(page)).toBe(3);
    release();
    await page.waitForFunction(() => (globalThis as unknown as { lost?: true }).lost);
    await page.keyboard.type('h');
    await expect.poll(() => withoutNote(page)).toBe(0);
    expect(await shift(page)).toBe(0);
    await page.context().close();
  });

  it('does not move what is there while a slow machine still draws results', async () => {
    const page = await open(viewport);
    const release = await holdNotes(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.locator(box).fill('sourdo');
    await expect.poll(() => withoutNote(page)).toBe(3);
    const typed = page.keyboard.type('ugh');
    release();
    await typed;
    await says(page, '3 papers match “sourdough”.');
    await expect.poll(() => withoutNote(page)).toBe(0);
    expect(await shift(page)).toBe(0);
    await page.context().close();
  });

  it('does not move while it loads with a query', () =>
    visit(
      'search/?q=steam',
      async (page) => {
        await says(page, '1 paper matches “steam”.');
        expect(await shift(page)).toBeLessThan(0.01);
      },
      { viewport },
    ));

  it('is no wider than the window, whatever is asked', () =>
    visit(
      `search/?q=${'x'.repeat(300)}&theme=ovens`,
      async (page) => {
        await says(page, `No papers match “${'x'.repeat(39)}…”.`);
        await page.locator(box).fill(`steam -steam -${'y'.repeat(200)}`);
        await page.locator('.wider a').first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      },
      { viewport },
    ));
});

describe('on a phone, the search page', () => {
  it('has the first result within the window, the order beside the count, and facets behind one line', () =>
    visit(
      'search/?q=steam',
      async (page) => {
        await shows(page, ['steam-first']);
        const top = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => element.getBoundingClientRect().bottom);
        expect(await top('[role=status]')).toBeLessThan(500);
        expect(await top('#results .title')).toBeLessThan(windows.phone.height);
        const theme = page.locator('input[name=theme][value=ovens]');
        const sort = page.locator('select[name=sort]');
        expect([await theme.isVisible(), await sort.isVisible()]).toEqual([false, true]);
        await page.getByText('Filter', { exact: true }).click();
        expect(await theme.isVisible()).toBe(true);
      },
      { viewport: windows.phone },
    ));
});

describe('on a desktop, the search page', () => {
  it('has facets open beside the results, and the order beside their count', () =>
    visit(
      'search/?q=steam',
      async (page) => {
        await shows(page, ['steam-first']);
        const boxes = await Promise.all(
          ['search-facets', 'select[name=sort]', 'search #q', '.found', '[role=status]'].map((selector) =>
            page.locator(selector).boundingBox(),
          ),
        );
        const [facets, sort, input, found, said] = boxes.map(
          (area) => area ?? { x: 0, y: 0, width: 0, height: 0 },
        );
        expect(facets?.x).toBeGreaterThan((found?.x ?? 0) + (found?.width ?? 0));
        expect(found?.y).toBeGreaterThan(input?.y ?? 0);
        expect(sort?.x).toBeGreaterThanOrEqual((said?.x ?? 0) + (said?.width ?? 0));
        expect(Math.abs((sort?.y ?? 0) - (said?.y ?? 0))).toBeLessThan(10);
        expect(await page.getByText('Filter', { exact: true }).isVisible()).toBe(false);
        expect(await page.locator('input[name=theme][value=ovens]').isVisible()).toBe(true);
      },
      { viewport: windows.desktop },
    ));

  it('keeps the facets in the window while the results go by', () =>
    visit(
      'search/?q=sourdough',
      async (page) => {
        await says(page, '3 papers match “sourdough”.');
        await page
          .locator('#results > li')
          .nth(1)
          .evaluate((item) => item.scrollIntoView());
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
        const area = await page.locator('.options').boundingBox();
        expect([Math.floor(area?.y ?? 0), (area?.height ?? 0) <= 300]).toEqual([8, true]);
      },
      { viewport: { width: 1280, height: 300 } },
    ));
});
