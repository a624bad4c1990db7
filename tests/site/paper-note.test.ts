import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { kept, note, stateOf, titles, visiting, wait } from './my-visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const paper = 'papers/slow-dough/';
const line = (page: Page) => page.locator('paper-note summary');
const noteOf = async (page: Page) => (await kept(page))?.papers.find(({ id }) => id === 'slow-dough')?.note;

describe('the note on the page of a paper', () => {
  it('is written where its line is opened, and saves the paper', () =>
    visit(paper, async (page) => {
      await line(page).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Rest it.');
      await expect.poll(() => noteOf(page), wait).toBe('Rest it.');
      expect(await stateOf(page, 'slow-dough')).toBe('saved');
      expect(await page.getByLabel(`My note on ${titles['slow-dough']}`).inputValue()).toBe('Rest it.');
      await page.goto('my/');
      expect(await note(page, 'slow-dough').locator('textarea').inputValue()).toBe('Rest it.');
    }));

  it('is read in one line, which moves nothing, and is not lost on the way to another page', () =>
    visit(paper, async (page) => {
      await line(page).click();
      await page.keyboard.type('Rest it. '.repeat(40));
      await page.goto('about/');
      await page.goto(paper);
      await expect.poll(() => line(page).innerText(), wait).toMatch(/^My note\s*Rest it\. Rest/);
      expect(await layoutShifts(page)).toEqual([]);
      await line(page).click();
      expect(await page.locator('paper-note textarea').inputValue()).toBe('Rest it. '.repeat(40));
    }));

  it('goes with the paper that is removed, and comes back with it', () =>
    visit(paper, async (page) => {
      await line(page).click();
      await page.keyboard.type('Rest it.');
      await expect.poll(() => noteOf(page), wait).toBe('Rest it.');
      await page.locator('reading-state select').selectOption('Remove');
      expect(await page.locator('paper-note textarea').inputValue()).toBe('');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await page.locator('paper-note textarea').inputValue()).toBe('Rest it.');
    }));

  it('is stored although it was opened and begun before the script came', () =>
    visit('about/', async (page) => {
      const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
      await page.route(/script\.[^/]*\.js$/, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(paper, { waitUntil: 'commit' });
      await line(page).click();
      await page.locator('paper-note textarea').fill('Rest it.');
      release(undefined);
      await expect.poll(() => noteOf(page), wait).toBe('Rest it.');
      await page.unrouteAll({ behavior: 'wait' });
    }));

  it('is shown and stored although what does that can not be loaded', () =>
    visit(
      paper,
      async (page) => {
        const text = page.locator('paper-note textarea');
        await line(page).click();
        await page.keyboard.type('Rest it.');
        await expect.poll(() => noteOf(page), wait).toBe('Rest it.');
        await page.reload();
        await expect.poll(() => text.inputValue(), wait).toBe('Rest it.');
        await line(page).click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' Twice.');
        await expect.poll(() => noteOf(page), wait).toBe('Rest it. Twice.');
      },
      {
        prepare: (page) => page.route(/kept-note/, (route) => route.fulfill({ status: 503 })),
        expected: expect.arrayContaining([expect.stringContaining('503')]) as string[],
      },
    ));

  it('loads nothing more for a paper without one, and has no place without JavaScript', async () => {
    const { page } = await openPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(paper, { waitUntil: 'networkidle' });
    expect(loaded.filter((address) => address.includes('kept-note'))).toEqual([]);
    await line(page).click();
    await expect.poll(() => loaded.some((address) => address.includes('kept-note')), wait).toBe(true);
    await page.context().close();
    const { page: still } = await openPage({ javaScriptEnabled: false });
    await still.goto(paper);
    expect(await line(still).isVisible()).toBe(false);
    await still.context().close();
  });
});
