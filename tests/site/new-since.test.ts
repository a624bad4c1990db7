import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
/** Visits from a file that keeps nothing, on pages whose clock stands still. */
const visit = visiting(openPage, {
  prepare: (page) => page.clock.setFixedTime(new Date('2026-11-25T12:00:00')),
});

/** Views a page at a moment of the year 2026, as the reader's clock says. */
async function view(page: Page, path: string, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`2026-${day}T12:00:00`));
  await page.goto(path);
}

/** Ids of the papers that are marked as new. */
const marked = (page: Page) =>
  page
    .locator('main :is(.papers, .paper-rows) new-badge:not(:empty)')
    .evaluateAll((badges) => badges.map((badge) => badge.closest<HTMLElement>('li')?.dataset['paper']));

/** The visible line about additions, on one line. */
const line = async (page: Page) =>
  (await page.locator('new-since p').filter({ visible: true }).textContent())?.replace(/\s+/g, ' ').trim();

const latest = 'Last addition on 23 November 2026 · All changes';
const news = 'added since your last visit on 3 November 2026 · All changes Mark all as seen Forget';

/** Leaves in the reader's browser what a visit on 3 November does, when the list was less far. */
async function visitBefore(page: Page, newest = '2026-11-01', count = 1): Promise<void> {
  await page.goto('about/');
  const counts = { '': count, fermentation: count, ovens: 0 };
  const seen = new Date('2026-11-03T12:00:00').getTime();
  const visits = { version: 2, last: null, current: { on: '2026-11-03', newest, counts }, seen };
  await page.evaluate((value) => localStorage.setItem('visits:/list/', value), JSON.stringify(visits));
}

describe('the badge', () => {
  it('marks papers that joined since the last visit, on lists and in results, until all are seen', () =>
    visit('robots.txt', async (page) => {
      await visitBefore(page);
      await view(page, 'papers/', '11-25');
      expect(await marked(page)).toEqual(['slow-dough', 'steam-first']);
      // As a table, where a dot says so, the heads of the columns explain it.
      await page.evaluate(() => (document.documentElement.dataset['density'] = 'table'));
      expect(await page.locator('.new-key').innerText()).toMatch(/New$/i);
      expect(await page.locator('.new-key').isVisible()).toBe(true);
      await page.goto('search/?q=sourdough');
      await page.locator('cite-results').filter({ visible: true }).waitFor();
      expect(await marked(page)).toEqual(['slow-dough']);
      await view(page, 'themes/fermentation/', '11-25');
      expect(await marked(page)).toContain('slow-dough');
      await page.getByRole('button', { name: 'Mark all as seen' }).click();
      expect(await marked(page)).toEqual([]);
      await view(page, 'papers/', '11-25');
      expect(await marked(page)).toEqual([]);
    }));

  it('marks none at a first visit, to which all are new alike', () =>
    visit('robots.txt', async (page) => {
      await view(page, '', '11-25');
      await view(page, 'papers/', '11-25');
      expect(await marked(page)).toEqual([]);
    }));

  it('is not there without JavaScript, only its date', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('papers/');
    expect(await page.locator('new-badge').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[data-paper=slow-dough] new-badge').getAttribute('data-added')).toBe(
      '2026-11-20',
    );
    await page.context().close();
  });
});

describe('the line about additions', () => {
  it('names the latest at a first visit, and then what was added since the last', () =>
    visit('robots.txt', async (page) => {
      await view(page, '', '11-25');
      expect(await line(page)).toBe(latest);
      await visitBefore(page);
      await view(page, '', '11-25');
      expect(await line(page)).toBe(`2 papers ${news}`);
      await view(page, 'themes/fermentation/', '11-25');
      expect(await line(page)).toBe(`1 paper ${news}`);
      expect(await page.locator('.news a').getAttribute('href')).toBe('/list/changes/');
    }));

  it('counts what came later on the newest day of the last visit, whatever the reader’s clock', () =>
    visit(
      'robots.txt',
      async (page) => {
        await visitBefore(page, '2026-11-20', 0);
        await view(page, '', '11-20');
        expect(await line(page)).toBe(`2 papers ${news}`);
        await view(page, 'themes/fermentation/', '11-20');
        expect(await line(page)).toBe(`1 paper ${news}`);
        await visitBefore(page, '2026-11-23', 1);
        await view(page, '', '11-25');
        expect(await line(page)).toBe(latest);
      },
      { timezoneId: 'Pacific/Pago_Pago' },
    ));

  it('remembers the list as this page shows it', () =>
    visit('robots.txt', async (page) => {
      await view(page, 'themes/ovens/', '11-25');
      const stored = await page.evaluate(
        () => JSON.parse(localStorage.getItem('visits:/list/') ?? '') as object,
      );
      expect(stored).toEqual({
        version: 2,
        last: null,
        current: {
          on: '2026-11-25',
          newest: '2026-11-23',
          counts: { '': 1, fermentation: 0, ovens: 1 },
        },
        seen: new Date('2026-11-25T12:00:00').getTime(),
      });
    }));

  it('goes when all is marked as seen, and the focus stays', () =>
    visit('robots.txt', async (page) => {
      await visitBefore(page);
      await view(page, '', '11-25');
      await page.getByRole('button', { name: 'Mark all as seen' }).focus();
      await page.keyboard.press('Enter');
      expect(await line(page)).toBe(latest);
      expect(await page.locator(':focus').getAttribute('class')).toContain('latest');
      await page.reload();
      expect(await line(page)).toBe(latest);
    }));

  it('forgets the visits when told', () =>
    visit('robots.txt', async (page) => {
      await visitBefore(page);
      await view(page, '', '11-25');
      await page.getByRole('button', { name: 'Forget my visits' }).click();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await line(page)).toBe(latest);
    }));

  it.each([
    ['blocked', () => Object.defineProperty(globalThis, 'localStorage', { get: () => null })],
    ['broken', () => localStorage.setItem('visits:/list/', '{"version":2,')],
  ])('names the latest where the storage is %s', async (_what, prepare) => {
    const { page, complaints } = await openPage();
    await page.addInitScript(prepare);
    await view(page, '', '11-03');
    await view(page, '', '11-25');
    expect(await line(page)).toBe(latest);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('names the latest without JavaScript', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('');
    expect(await line(page)).toBe(latest);
    expect(await page.locator('new-since button').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it.each([320, 360, 450, 760, 1280])('moves nothing when it changes, at %i pixels', (width) =>
    visit(
      'robots.txt',
      async (page) => {
        await view(page, '', '11-25');
        const top = () => page.locator('#themes').evaluate((heading) => heading.getBoundingClientRect().top);
        const before = await top();
        await visitBefore(page);
        await view(page, '', '11-25');
        expect(await line(page)).toBe(`2 papers ${news}`);
        expect(await top()).toBe(before);
      },
      { viewport: { width, height: 2600 } },
    ),
  );
});
