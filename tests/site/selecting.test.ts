import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { shows } from './search-page.ts';
import { mark, selects, toggle, visiting, wait } from './selection-visits.ts';

const visit = visiting(browsed(sites.complete));
const headerLink = (page: Page) => page.locator('header selection-link');

describe('marking papers', () => {
  it('works on lists, search results and paper pages, is counted in the header and remembered', () =>
    visit('papers/', async (page) => {
      expect(await headerLink(page).isVisible()).toBe(false);
      await toggle(page, 'warm-proof').click();
      expect(await headerLink(page).textContent()).toMatch(/^\s*Selection\s+\(1\)\s*$/);
      await page.goto('search/?q=steam');
      await shows(page, ['steam-first']);
      await toggle(page, 'steam-first').click();
      await page.goto('papers/slow-dough/');
      await toggle(page, 'slow-dough').click();
      await page.goto('themes/fermentation/');
      const pressed = await page
        .locator('[aria-pressed=true]')
        .evaluateAll((buttons) =>
          buttons.map((button) => button.closest<HTMLElement>('[data-paper]')?.dataset['paper']),
        );
      expect(pressed).toEqual(['slow-dough', 'warm-proof']);
      expect(await page.evaluate(() => localStorage.getItem('selection:/list/'))).toBe(
        '{"version":1,"ids":["warm-proof","steam-first","slow-dough"]}',
      );
      await headerLink(page).getByRole('link').click();
      await selects(page, [
        'Warm Proof Considered',
        'Steam <i>First</i>',
        'Slow Dough: A Study of 48 Hours & Cold Rooms',
      ]);
    }));

  it('is done with a button that is named after its paper alone and says its state', () =>
    visit('papers/', async (page) => {
      const button = page.getByRole('button', { name: 'Select Warm Proof Considered', exact: true });
      expect(await button.getAttribute('aria-pressed')).toBe('false');
      await button.focus();
      await page.keyboard.press('Space');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Enter');
      expect(await headerLink(page).isVisible()).toBe(false);
    }));

  it('is taken over by other windows at once', () =>
    visit('papers/', async (page) => {
      const other = await page.context().newPage();
      await other.goto('papers/slow-dough/');
      await toggle(page, 'slow-dough').click();
      await expect.poll(() => toggle(other, 'slow-dough').getAttribute('aria-pressed'), wait).toBe('true');
      await toggle(other, 'slow-dough').click();
      await expect.poll(() => toggle(page, 'slow-dough').getAttribute('aria-pressed'), wait).toBe('false');
    }));

  it('moves nothing on the page', () =>
    visit('', async (page) => {
      await mark(page, 'slow-dough');
      for (const path of ['', 'papers/', 'papers/slow-dough/', 'themes/fermentation/']) {
        await page.goto(path);
        await headerLink(page).getByText('(1)').waitFor();
        const moved = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
                  sum += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            }),
        );
        expect([path, moved]).toEqual([path, 0]);
      }
    }));

  it('is seen where the reader’s colours take the place of all others', () =>
    visit(
      'papers/',
      async (page) => {
        const fill = (id: string) =>
          toggle(page, id).evaluate((button) => getComputedStyle(button, '::after').backgroundColor);
        await toggle(page, 'slow-dough').click();
        expect(await fill('slow-dough')).not.toBe(await fill('warm-proof'));
      },
      { forcedColors: 'active' },
    ));

  it('lasts where the storage is blocked as long as the address names it, and says so once', () =>
    visit(
      'papers/',
      async (page) => {
        await toggle(page, 'slow-dough').click();
        const notice = page.locator('.notice-corner');
        await expect
          .poll(() => notice.textContent(), wait)
          .toBe('Your browser keeps no data for this site: the selection is lost when you leave this page.');
        await notice.evaluate((element) => (element.textContent = ''));
        await toggle(page, 'warm-proof').click();
        expect(await headerLink(page).textContent()).toMatch(/\(2\)/);
        expect(await notice.textContent()).toBe('');
        await headerLink(page).getByRole('link').click();
        await page.waitForURL('**/selection/?ids=slow-dough,warm-proof');
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms', 'Warm Proof Considered']);
        await page.getByRole('button', { name: 'Add to my selection' }).click();
        expect(await page.locator('.message .said').textContent()).toBe(
          'Added to your selection. Your browser keeps no data for this site: they are lost when you leave this page.',
        );
        await expect.poll(() => page.evaluate(() => history.state as unknown), wait).toEqual({ own: true });
        await page.reload();
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms', 'Warm Proof Considered']);
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(globalThis, 'localStorage', {
              get() {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          }),
      },
    ));
});

describe('the link in the header', () => {
  it.each([320, 360, 768, 1280])('is reached in the order in which it is seen, at %i pixels', (width) =>
    visit(
      '',
      async (page) => {
        const places = () =>
          page
            .locator('header')
            .locator('a, input, button')
            .evaluateAll((elements) =>
              elements
                .map((element) => element.getBoundingClientRect())
                // The button of the menu is there on narrow screens only, and its links on the others.
                .filter(({ width: seen }) => seen > 0)
                .map(({ left, top, bottom }) => ({
                  row: Math.round((top + bottom) / 2 / 20),
                  left: Math.round(left),
                })),
            );
        const before = await places();
        await mark(page, 'slow-dough');
        await page.goto('');
        const seen = await places();
        expect(seen).toEqual(before);
        expect(seen).toEqual([...seen].sort((a, b) => a.row - b.row || a.left - b.left));
        // Only the navigation has a row of its own, and only where it finds no other room.
        expect(new Set(seen.map(({ row }) => row)).size).toBe(width === 768 ? 2 : 1);
      },
      { viewport: { width, height: 800 } },
    ),
  );
});

describe('the search page', () => {
  it('leads to all papers that it found', () =>
    visit('search/', async (page) => {
      const link = page.locator('cite-results');
      expect(await link.isVisible()).toBe(false);
      await page.locator('input[type=search]').fill('sourdough');
      await expect.poll(() => link.textContent(), wait).toMatch(/^\s*Cite these 3 papers\s*$/);
      const ids = await page
        .locator('#results > li')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper']));
      await link.locator('a').click();
      await page.waitForURL(`**/list/selection/?ids=${ids.join(',')}`);
      expect(await page.locator('h2').textContent()).toBe('3 papers');
      expect(await page.locator('.origin').textContent()).toBe('From a link; not in your selection.');
      expect(await page.locator('.lede').isVisible()).toBe(false);
      await page.goBack();
      await page.locator('input[type=search]').fill('');
      await expect.poll(() => link.isVisible(), wait).toBe(false);
    }));

  it('does not scroll sideways on a narrow screen with more room between letters and words', () =>
    visit(
      'search/?q=sourdough',
      async (page) => {
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        });
        await page.locator('cite-results.filled').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      },
      { viewport: { width: 320, height: 800 }, bypassCSP: true },
    ));
});
