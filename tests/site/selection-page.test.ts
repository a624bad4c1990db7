import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { mark, selects, toggle, visiting, wait } from './selection-visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const serverError =
  'Failed to load resource: the server responded with a status of 500 (Internal Server Error)';

const focused = async (page: Page) => (await page.locator(':focus').textContent())?.trim();

const said = (page: Page) => page.locator('selection-page .message .said');

describe('the selection page', () => {
  it('explains itself without JavaScript and leads to the files', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('selection/');
    expect(await page.locator('h1').textContent()).toBe('Selection');
    expect(await page.locator('.without').isVisible()).toBe(true);
    expect(
      await page.locator('.without a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(
      ['bibliography', 'themes/fermentation', 'themes/ovens'].flatMap((file) =>
        ['bib', 'ris', 'json'].map((ending) => `/list/${file}.${ending}`),
      ),
    );
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('select-toggle, selection-link').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it('leads to the files when its script does not come, but not before it could', async () => {
    const { page } = await openPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('selection/');
    expect(await page.locator('.without').isVisible()).toBe(false);
    await page.locator('.without').getByRole('link').first().waitFor();
    await page.context().close();
  });

  it('says what to do while nothing is selected', () =>
    visit('selection/', async (page) => {
      await page.locator('.empty').waitFor();
      expect(await page.locator('h2').textContent()).toBe('No papers');
      expect(await page.locator('.without, .origin, .clear').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.tools').isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('takes single papers and all away, and back again', () =>
    visit('papers/', async (page) => {
      await mark(page, 'warm-proof', 'slow-dough', 'rtl-loaf');
      await page.goto('selection/');
      const all = [
        'Warm Proof Considered',
        'Slow Dough: A Study of 48 Hours & Cold Rooms',
        'לחם חם: Hot Bread',
      ];
      await selects(page, all);
      await toggle(page, 'slow-dough').focus();
      await page.keyboard.press('Enter');
      await selects(page, ['Warm Proof Considered', 'לחם חם: Hot Bread']);
      expect(await said(page).textContent()).toBe('Removed 1 paper.');
      await page.waitForURL('**/?ids=warm-proof,rtl-loaf');
      expect(await focused(page)).toBe('Undo removal');
      // What is said of a file leaves the button where it is.
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-ending=md]')?.click());
      await expect.poll(() => said(page).textContent(), wait).toBe('selection.md holds 2 papers.');
      expect(await focused(page)).toBe('Undo removal');
      await page.keyboard.press('Enter');
      await selects(page, all);
      await page.getByRole('button', { name: 'Clear' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.empty').waitFor();
      await page.waitForURL('**/selection/');
      expect(await page.getByRole('button', { name: 'Clear' }).isVisible()).toBe(false);
      expect(await focused(page)).toBe('Undo removal');
      await page.keyboard.press('Enter');
      await selects(page, all);
    }));

  it('shows the ids of papers whose files do not come', () =>
    visit(
      'selection/?ids=slow-dough,warm-proof',
      async (page) => {
        await selects(page, ['slow-dough', 'Warm Proof Considered']);
        await expect
          .poll(() => said(page).textContent(), wait)
          .toBe('Some papers could not be loaded; here are their ids.');
      },
      { broken: ['slow-dough.json'], expected: [serverError] },
    ));

  it.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      Object.entries({
        shared: 'selection/?ids=slow-dough,__proto__',
        own: 'selection/',
        'own after Clear': 'selection/',
      }).map(([state, path]) => [scheme, state, path] as const),
    ),
  )('has no violation that axe finds, in the %s scheme, %s', (colorScheme, state, path) =>
    visit(
      'papers/',
      async (page) => {
        if (state !== 'shared') await mark(page, 'slow-dough');
        await page.goto(path);
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
        if (state === 'own after Clear') await page.getByRole('button', { name: 'Clear' }).click();
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const engine = (globalThis as unknown as { axe: typeof axe }).axe;
          const { violations: found } = await engine.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
        });
        expect(violations).toEqual([]);
      },
      { colorScheme, bypassCSP: true },
    ),
  );
});
