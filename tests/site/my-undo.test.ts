import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { all, choose, control, kept, lists, open, titles, visiting, wait, write } from './my-visits.ts';

const visit = visiting(browsed(sites.complete));

describe('what the page of the reader’s own list takes back', () => {
  it('is all that was removed one after the other, as it was', () =>
    visit('papers/', async (page) => {
      await open(page);
      await choose(page, 'rtl-loaf', 'Remove');
      await lists(page, [titles['slow-dough'], titles['warm-proof']]);
      await write(page, 'slow-dough', 'Mine.');
      await control(page, 'slow-dough').focus();
      await choose(page, 'slow-dough', 'Remove');
      await lists(page, [titles['warm-proof']]);
      expect(await page.locator('my-page .message .said').textContent()).toBe('Removed 2 papers.');
      await page.locator('.undo').click();
      await lists(page, all);
      expect((await kept(page))?.papers.map(({ id, note }) => [id, note])).toEqual([
        ['warm-proof', undefined],
        ['slow-dough', 'Mine.'],
        ['rtl-loaf', undefined],
      ]);
      expect(await page.locator('.undo').isVisible()).toBe(false);
    }));

  it('stays on offer when another window saves a paper', () =>
    visit('papers/', async (page) => {
      await open(page);
      await choose(page, 'rtl-loaf', 'Remove');
      const other = await page.context().newPage();
      await other.goto('papers/');
      await control(other, 'steam-first').click();
      await expect.poll(() => page.locator('[data-count=all]').textContent(), wait).toBe('3');
      await page.locator('.undo').click();
      await expect
        .poll(async () => (await kept(page))?.papers.map(({ id }) => id), wait)
        .toEqual(['warm-proof', 'slow-dough', 'rtl-loaf', 'steam-first']);
    }));
});

describe('the page of the reader’s own list', () => {
  it('shows what its controls say when the reader comes back to it', () =>
    visit('papers/', async (page) => {
      await open(page);
      await page.getByRole('radio', { name: 'To read' }).check();
      await page.getByLabel('Order').selectOption('Title');
      await page.goto('about/');
      await page.goBack();
      // The browser puts the controls back, and the list follows.
      await lists(page, [titles['warm-proof'], titles['rtl-loaf']]);
    }));
});
