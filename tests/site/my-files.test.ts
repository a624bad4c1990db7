import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { kept, lists, save, titles, visiting, wait } from './my-visits.ts';

const visit = visiting(browsed(sites.complete));

const said = (page: Page) => page.locator('my-page .message .said');

/** Chooses a file of this text on the page of the list. */
async function openFile(page: Page, text: string, name = 'my-reading.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('.open-file input').setInputFiles(file);
}

describe('the list as a file', () => {
  it('is saved, and joins the list of another browser', async () => {
    let text = '';
    await visit('papers/', async (page) => {
      await save(page, 'warm-proof', 'slow-dough');
      await page.goto('my/');
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toBe('my-reading.json');
      text = await readFile(await file.path(), 'utf8');
      expect(JSON.parse(text)).toEqual(await kept(page));
    });
    await visit('papers/', async (page) => {
      await save(page, 'rtl-loaf', 'slow-dough');
      await page.goto('my/');
      await openFile(page, text);
      await lists(page, [titles['warm-proof'], titles['slow-dough'], titles['rtl-loaf']]);
      expect(await said(page).textContent()).toBe('my-reading.json holds 2 papers; 1 of them is new here.');
    });
  });

  it.each([
    ['%PDF-1.7', 'is not JSON. Choose a file that “Save as a file” made, such as my-reading.json.'],
    [
      '[{"id":"slow-dough"}]',
      'is JSON, but no reading list: it has no “version” with “papers”. Choose a file that “Save as a file” made, such as my-reading.json.',
    ],
  ])('is refused when it is something else, with a word on what to do: %s', (text, fault) =>
    visit('papers/', async (page) => {
      await save(page, 'slow-dough');
      await page.goto('my/');
      await openFile(page, text, 'other.json');
      await expect.poll(() => said(page).textContent(), wait).toBe(`other.json ${fault}`);
      await lists(page, [titles['slow-dough']]);
    }),
  );

  it('says what of a file was left out, and joins the notes of a paper that comes twice', () =>
    visit('my/', async (page) => {
      const loaf = { id: 'slow-dough', state: 'saved', changed: '2026-11-23T08:00:00Z', note: 'Dense.' };
      const papers = [
        loaf,
        { ...loaf, note: 'Sour.' },
        { ...loaf, id: 'warm-proof', note: 'o'.repeat(10_001) },
        { ...loaf, id: 'rtl-loaf', state: 'skimmed' },
      ];
      await openFile(page, JSON.stringify({ version: 1, papers }));
      await lists(page, [titles['warm-proof'], titles['slow-dough']]);
      await expect
        .poll(() => said(page).textContent(), wait)
        .toBe(
          'my-reading.json holds 2 papers; 2 of them are new here. 1 note was cut to 10,000 characters; the file still has all of it. 1 entry in it could not be read and was left out.',
        );
      expect((await kept(page))?.papers.map(({ note }) => note)).toEqual([
        'Dense.\n\nSour.',
        'o'.repeat(10_000),
      ]);
    }));

  it('shows nothing of a file but text', () =>
    visit('my/', async (page) => {
      const paper = { id: 'slow-dough', state: 'saved', changed: '2026-11-23T08:00:00Z' };
      const title = '<img src=x onerror=alert(1)>';
      await openFile(page, JSON.stringify({ version: 1, papers: [{ ...paper, title, note: title }] }));
      await lists(page, [titles['slow-dough']]);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('textarea').inputValue()).toBe(title);
    }));
});

describe('deleting everything', () => {
  it('leaves nothing in the browser, and can be taken back', () =>
    visit('papers/', async (page) => {
      await save(page, 'warm-proof', 'slow-dough');
      await page.goto('paths/bread-in-a-weekend/');
      await page.getByRole('button', { name: 'Mark read: Steam First' }).click();
      await page.goto('my/');
      await lists(page, ['Steam <i>First</i>', titles['slow-dough'], titles['warm-proof']]);
      const before = await kept(page);
      await page.getByRole('button', { name: 'Delete everything' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.empty').waitFor();
      expect(await kept(page)).toBe(null);
      expect(await said(page).textContent()).toBe('Deleted 3 papers with your notes and 1 path begun.');
      expect((await page.locator(':focus').textContent())?.trim()).toBe('Undo');
      await page.keyboard.press('Enter');
      await lists(page, ['Steam <i>First</i>', titles['slow-dough'], titles['warm-proof']]);
      expect(await kept(page)).toEqual(before);
    }));
});
