import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { choose, control, keep, kept, lists, save, stateOf, titles, visiting, wait } from './my-visits.ts';
import { shows } from './search-page.ts';

const visit = visiting(browsed(sites.complete));
const headerLink = (page: Page) => page.locator('header my-link');
const notice = (page: Page) => page.locator('.notice-corner');

describe('saving papers', () => {
  it('works on lists, search results and paper pages, is counted in the header and remembered', () =>
    visit('papers/', async (page) => {
      expect((await headerLink(page).innerText()).trim()).toBe('My reading');
      await control(page, 'warm-proof').click();
      expect((await headerLink(page).innerText()).trim()).toBe('My reading 1');
      await page.goto('search/?q=steam');
      await shows(page, ['steam-first']);
      await control(page, 'steam-first').click();
      await page.goto('papers/slow-dough/');
      await control(page, 'slow-dough').click();
      await choose(page, 'slow-dough', 'Reading');
      await page.goto('themes/fermentation/');
      expect([await stateOf(page, 'slow-dough'), await stateOf(page, 'warm-proof')]).toEqual([
        'reading',
        'saved',
      ]);
      const { version, papers } = (await kept(page)) ?? { version: 0, papers: [] };
      expect([version, papers.map(({ id, state, title }) => [id, state, title])]).toEqual([
        1,
        [
          ['warm-proof', 'saved', 'Warm Proof Considered'],
          ['steam-first', 'saved', 'Steam First'],
          ['slow-dough', 'reading', titles['slow-dough']],
        ],
      ]);
      await headerLink(page).getByRole('link').click();
      await lists(page, [titles['slow-dough'], titles['steam-first'], titles['warm-proof']]);
    }));

  it('is done with a button that is named after its paper, and becomes a choice in its place', () =>
    visit('papers/', async (page) => {
      const button = page.getByRole('button', { name: 'Save Warm Proof Considered', exact: true });
      const place = await button.boundingBox();
      expect(Math.min(place?.width ?? 0, place?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await button.focus();
      await page.keyboard.press('Space');
      const choice = page.getByRole('combobox', { name: 'My reading: Warm Proof Considered', exact: true });
      expect(await choice.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await choice.boundingBox()).toEqual(place);
      expect(await choice.locator('option').allTextContents()).toEqual([
        'To read',
        'Reading',
        'Read',
        'Set aside',
        'Remove',
      ]);
      await choice.selectOption('Remove');
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await kept(page)).toBe(null);
    }));

  it('is taken over by other windows at once', () =>
    visit('papers/', async (page) => {
      const other = await page.context().newPage();
      await other.goto('papers/slow-dough/');
      await control(page, 'slow-dough').click();
      await expect.poll(() => stateOf(other, 'slow-dough'), wait).toBe('saved');
      await choose(other, 'slow-dough', 'Read');
      await expect.poll(() => stateOf(page, 'slow-dough'), wait).toBe('read');
      await choose(page, 'slow-dough', 'Remove');
      await expect.poll(() => stateOf(other, 'slow-dough'), wait).toBe(null);
    }));

  it('brings a note back that was removed with its paper', () =>
    visit('papers/', async (page) => {
      await save(page, 'slow-dough');
      await page.goto('my/');
      await page.locator('.my-note summary').click();
      await page.locator('.my-note textarea').fill('Rest it.');
      await page.goto('papers/slow-dough/');
      await choose(page, 'slow-dough', 'Remove');
      await expect
        .poll(() => notice(page).textContent(), wait)
        .toBe(`Removed “${titles['slow-dough']}” and your note on it. Undo`);
      await notice(page).getByRole('button', { name: 'Undo' }).click();
      expect((await kept(page))?.papers.map(({ id, note }) => [id, note])).toEqual([
        ['slow-dough', 'Rest it.'],
      ]);
      expect(await stateOf(page, 'slow-dough')).toBe('saved');
    }));

  it('offers to bring a note back as long as that has the focus, which then goes to the paper', () =>
    visit(
      'about/',
      async (page) => {
        await keep(page, { id: 'slow-dough', state: 'read', changed: '2026-11-23T08:00:00Z', note: 'Mine.' });
        await page.goto('papers/slow-dough/');
        await choose(page, 'slow-dough', 'Remove');
        await page.clock.runFor(100);
        await notice(page).getByRole('button', { name: 'Undo' }).focus();
        await page.clock.runFor(60_000);
        await page.keyboard.press('Enter');
        expect(await stateOf(page, 'slow-dough')).toBe('read');
        expect(await control(page, 'slow-dough').evaluate((one) => one === document.activeElement)).toBe(
          true,
        );
      },
      { prepare: (page) => page.clock.install() },
    ));

  it('takes over what was selected when the site knew no more than that', () =>
    visit('about/', async (page) => {
      await page.evaluate(() =>
        localStorage.setItem('selection:/list/', '{"version":1,"ids":["warm-proof"]}'),
      );
      await page.goto('papers/');
      expect([await stateOf(page, 'warm-proof'), await stateOf(page, 'slow-dough')]).toEqual(['saved', null]);
      expect(await page.evaluate(() => localStorage.getItem('selection:/list/'))).toBe(null);
    }));

  it('moves nothing on the page', () =>
    visit('', async (page) => {
      await save(page, 'slow-dough');
      for (const path of [
        '',
        'papers/',
        'papers/slow-dough/',
        'themes/fermentation/',
        'paths/bread-in-a-weekend/',
      ]) {
        await page.goto(path);
        await headerLink(page).getByText('1').waitFor();
        expect([path, await layoutShifts(page)]).toEqual([path, []]);
      }
    }));

  it('is seen where the reader’s colours take the place of all others', () =>
    visit(
      'papers/',
      async (page) => {
        const width = (id: string) =>
          control(page, id).evaluate((element) => getComputedStyle(element).borderBlockStartWidth);
        await control(page, 'slow-dough').click();
        expect([await width('slow-dough'), await width('warm-proof')]).toEqual(['2px', '1px']);
      },
      { forcedColors: 'active' },
    ));
});

describe('the link in the header', () => {
  it.each([320, 360, 768, 1280])('is reached in the order in which it is seen, at %i pixels', (width) =>
    visit(
      'papers/',
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
                  // Where it stands on the page: a click scrolls to what is clicked.
                  row: Math.round((scrollY + (top + bottom) / 2) / 20),
                  left: Math.round(left),
                })),
            );
        const before = await places();
        await control(page, 'slow-dough').click();
        await expect.poll(() => headerLink(page).locator('.count').innerText()).toBe('1');
        // Of one load: the next one may have other fonts, which a page that is drawn before they come does without.
        expect(await places()).toEqual(before);
        await page.goto('');
        const seen = await places();
        expect(seen).toEqual([...seen].sort((a, b) => a.row - b.row || a.left - b.left));
        // Only the navigation has a row of its own, and only where it finds no other room.
        expect(new Set(seen.map(({ row }) => row)).size).toBe(width === 768 ? 2 : 1);
      },
      { viewport: { width, height: 800 } },
    ),
  );
});
