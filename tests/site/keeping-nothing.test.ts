import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import {
  choose,
  control,
  fillStorage,
  kept,
  lists,
  refuseStorage,
  save,
  stateOf,
  titles,
  visiting,
  wait,
} from './my-visits.ts';

const visit = visiting(browsed(sites.complete));
const headerLink = (page: Page) => page.locator('header my-link');
const notice = (page: Page) => page.locator('.notice-corner');

const lost =
  'Your browser does not keep this: its storage for this site is full or switched off. It is lost when you leave this page.';

describe('a browser that keeps nothing', () => {
  it('keeps papers as long as an address names them, and says so once', () =>
    visit(
      'papers/',
      async (page) => {
        await control(page, 'slow-dough').click();
        await expect.poll(() => notice(page).textContent(), wait).toBe(lost);
        await notice(page).evaluate((element) => element.replaceChildren());
        await control(page, 'warm-proof').click();
        expect((await headerLink(page).innerText()).trim()).toBe('My reading 2');
        expect(await notice(page).textContent()).toBe('');
        await headerLink(page).getByRole('link').click();
        await page.waitForURL('**/selection/?ids=slow-dough,warm-proof');
        await lists(page, [titles['slow-dough'], titles['warm-proof']]);
        await page.getByRole('button', { name: 'Save all to my reading' }).click();
        expect(await page.locator('.message .said').textContent()).toBe(`Saved to your list. ${lost}`);
        await page.reload();
        await lists(page, [titles['slow-dough'], titles['warm-proof']]);
      },
      { prepare: refuseStorage },
    ));

  it('says so of a step that is marked read', () =>
    visit(
      'paths/bread-in-a-weekend/',
      async (page) => {
        await page.locator('mark-read button').first().click();
        await expect.poll(() => notice(page).textContent(), wait).toBe(lost);
      },
      { prepare: refuseStorage },
    ));

  it('says so of a note while it is still being written', () =>
    visit(
      'papers/slow-dough/',
      async (page) => {
        await page.locator('paper-note summary').click();
        await page.keyboard.type('Rest it.');
        await expect.poll(() => notice(page).textContent(), wait).toBe(lost);
      },
      { prepare: refuseStorage },
    ));

  it('is told on the page of the list before anything is lost', () =>
    visit(
      'my/',
      async (page) => {
        await page.locator('.not-kept').waitFor();
        expect(await page.locator('.empty').isVisible()).toBe(true);
      },
      { prepare: refuseStorage },
    ));

  it.each(['', 'papers/', 'papers/slow-dough/', 'paths/bread-in-a-weekend/', 'search/', 'compare/', 'my/'])(
    'reads /%s as any other does',
    (path) =>
      visit(
        path,
        async (page) => {
          expect(await page.locator('h1').innerText()).not.toBe('');
        },
        { prepare: refuseStorage },
      ),
  );

  it('loses nothing while its storage is full, and stores it once there is room', () =>
    visit('papers/', async (page) => {
      await save(page, 'slow-dough');
      await fillStorage(page);
      await control(page, 'warm-proof').click();
      await expect.poll(() => notice(page).textContent(), wait).toBe(lost);
      expect((await kept(page))?.papers.map(({ id }) => id)).toEqual(['slow-dough']);
      expect([await stateOf(page, 'slow-dough'), await stateOf(page, 'warm-proof')]).toEqual([
        'saved',
        'saved',
      ]);
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith('filler')) localStorage.removeItem(key);
      });
      await choose(page, 'slow-dough', 'Read');
      expect((await kept(page))?.papers.map(({ id, state }) => [id, state])).toEqual([
        ['slow-dough', 'read'],
        ['warm-proof', 'saved'],
      ]);
    }));
});
