import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { all, fillStorage, kept, lists, note, open, titles, visiting, wait, write } from './my-visits.ts';

const visit = visiting(browsed(sites.complete));

describe('a private note', () => {
  it('is written in place and never lost on the way to another page', () =>
    visit('papers/', async (page) => {
      await open(page);
      await write(page, 'slow-dough', 'Rest it.');
      // At once, before any pause in writing.
      await page.goto('about/');
      expect((await kept(page))?.papers[1]?.note).toBe('Rest it.');
      await page.goto('my/');
      expect(await note(page, 'slow-dough').locator('textarea').inputValue()).toBe('Rest it.');
      expect(await page.getByLabel(`My note on ${titles['slow-dough']}`).isVisible()).toBe(true);
      expect(await note(page, 'rtl-loaf').getAttribute('open')).toBe(null);
    }));

  it('has the caret as soon as it is opened', () =>
    visit('papers/', async (page) => {
      await open(page);
      await note(page, 'slow-dough').locator('summary').click();
      await page.keyboard.type('Rest it.');
      await expect.poll(async () => (await kept(page))?.papers[1]?.note, wait).toBe('Rest it.');
    }));

  it('comes to another window that shows the list', () =>
    visit('papers/', async (page) => {
      await open(page);
      const other = await page.context().newPage();
      await other.goto('my/');
      await lists(other, all);
      await write(page, 'slow-dough', 'Rest it.');
      await expect
        .poll(() => note(other, 'slow-dough').locator('textarea').inputValue(), wait)
        .toBe('Rest it.');
    }));

  it('stays on the page while the storage is full, which the page says', () =>
    visit('papers/', async (page) => {
      await open(page);
      await fillStorage(page);
      await write(page, 'slow-dough', 'x'.repeat(2000));
      await page.locator('.not-kept').waitFor();
      expect(await note(page, 'slow-dough').locator('textarea').inputValue()).toBe('x'.repeat(2000));
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage))
          if (key.startsWith('filler')) localStorage.removeItem(key);
      });
      await write(page, 'slow-dough', 'short');
      await expect.poll(async () => (await kept(page))?.papers[1]?.note, wait).toBe('short');
      expect(await page.locator('.not-kept').isVisible()).toBe(false);
    }));
});
