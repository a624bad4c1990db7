import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import {
  all,
  choose,
  control,
  keep,
  kept,
  lists,
  note,
  open,
  titles,
  visiting,
  wait,
  write,
} from './my-visits.ts';
import { missing } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const focused = async (page: Page) => (await page.locator(':focus').textContent())?.trim();
const said = (page: Page) => page.locator('my-page .message .said');
const undo = (page: Page) => page.locator('.undo');

describe('the page of the reader’s own list', () => {
  it('explains itself without JavaScript and leads to what can be read', () =>
    visit(
      'my/',
      async (page) => {
        expect(await page.locator('h1').textContent()).toBe('My reading');
        expect(await page.locator('.without p').first().textContent()).toBe(
          'Your own list needs JavaScript, which has not run here. These files do without:',
        );
        expect(
          await page
            .locator('.without > p a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ).toEqual(['/list/papers/', '/list/themes/', '/list/paths/']);
        expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
        expect(await page.locator('reading-state, my-link').filter({ visible: true }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  it('leads to the files when its script does not come, but not before it could', async () => {
    const { page } = await openPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('my/');
    expect(await page.locator('.without').isVisible()).toBe(false);
    await page.locator('.without').getByRole('link').first().waitFor();
    await page.context().close();
  });

  it('says what to do while nothing is saved', () =>
    visit('my/', async (page) => {
      await page.locator('.empty').waitFor();
      expect(await page.locator('h2').first().textContent()).toBe('No papers');
      expect(
        await page
          .locator('.without, .filter, .tools, .save-file, .delete-all, .my-paths')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      expect(await page.locator('.open-file').isVisible()).toBe(true);
    }));

  it('shows papers by state and by words of titles and notes, with counts, in three orders', () =>
    visit('papers/', async (page) => {
      await open(page);
      const choices = () => page.locator('fieldset label').allInnerTexts();
      expect(await choices()).toEqual(['All 3', 'To read 2', 'Reading 0', 'Read 1', 'Set aside 0']);
      await write(page, 'warm-proof', 'Ask Élodie about it');
      await page.getByRole('radio', { name: 'To read' }).check();
      await lists(page, [titles['rtl-loaf'], titles['warm-proof']]);
      expect(await page.locator('h2').first().textContent()).toBe('2 of 3 papers');
      const words = page.getByLabel('Words in titles and notes');
      await words.fill('elodie');
      await lists(page, [titles['warm-proof']]);
      await words.fill('crumpet');
      await lists(page, []);
      expect(await page.locator('.nothing-fits').isVisible()).toBe(true);
      await words.fill('');
      await page.getByRole('radio', { name: 'All' }).check();
      await page.getByLabel('Order').selectOption('Title');
      await lists(page, [titles['slow-dough'], titles['warm-proof'], titles['rtl-loaf']]);
    }));

  it('takes a paper away, and back again with its note', () =>
    visit('papers/', async (page) => {
      await open(page);
      await write(page, 'slow-dough', 'Mine.');
      await control(page, 'slow-dough').focus();
      await choose(page, 'slow-dough', 'Remove');
      await lists(page, [titles['rtl-loaf'], titles['warm-proof']]);
      expect(await said(page).textContent()).toBe('Removed 1 paper.');
      expect(await focused(page)).toBe('Undo');
      await page.keyboard.press('Enter');
      await lists(page, all);
      expect((await kept(page))?.papers.map(({ id, state, note: text }) => [id, state, text])).toEqual([
        ['warm-proof', 'saved', undefined],
        ['slow-dough', 'read', 'Mine.'],
        ['rtl-loaf', 'saved', undefined],
      ]);
      expect(await undo(page).isVisible()).toBe(false);
      expect(await control(page, 'slow-dough').inputValue()).toBe('read');
    }));

  it('says where a paper went whose state is not in view any more, and takes that back', () =>
    visit('papers/', async (page) => {
      await open(page);
      await page.getByRole('radio', { name: 'To read' }).check();
      await choose(page, 'warm-proof', 'Set aside');
      await lists(page, [titles['rtl-loaf']]);
      expect(await said(page).textContent()).toBe('Moved 1 paper out of this view.');
      await undo(page).click();
      await lists(page, [titles['rtl-loaf'], titles['warm-proof']]);
    }));

  it('keeps what the site has no more, with the note on it', () =>
    visit(
      'about/',
      async (page) => {
        await keep(page, {
          id: 'gone',
          state: 'read',
          changed: '2026-11-23T08:00:00Z',
          title: 'Gone',
          note: 'Mine.',
        });
        await page.goto('my/');
        await expect
          .poll(() => page.locator('.caution').textContent(), wait)
          .toBe('This site has no such paper any more. Your note stays until you remove it.');
        expect(await page.locator('.title').innerText()).toBe('Gone');
        expect(await page.locator('.tools').isVisible()).toBe(false);
        expect(await note(page, 'gone').locator('textarea').inputValue()).toBe('Mine.');
      },
      { expected: [missing, missing] },
    ));

  it('shows a paper that was saved under a former id under the present one', () =>
    visit(
      'about/',
      async (page) => {
        await keep(page, { id: 'long-dough', state: 'read', changed: '2026-11-23T08:00:00Z', note: 'Mine.' });
        await page.goto('my/');
        await lists(page, [titles['slow-dough']]);
        expect(await note(page, 'slow-dough').locator('textarea').inputValue()).toBe('Mine.');
        expect(await page.locator('.undo').isVisible()).toBe(false);
        expect((await kept(page))?.papers).toMatchObject([{ id: 'slow-dough', state: 'read' }]);
      },
      { expected: [missing] },
    ));

  it('prints what is shown with the notes', () =>
    visit('papers/', async (page) => {
      await open(page);
      await write(page, 'slow-dough', 'Rest it.\nThen bake.');
      await page.getByRole('radio', { name: /^Read \d/ }).check();
      await lists(page, [titles['slow-dough']]);
      await page.emulateMedia({ media: 'print' });
      const lines = (await page.locator('body').innerText()).split('\n').filter((text) => text.trim() !== '');
      expect(lines).toEqual([
        'My reading',
        'Bread Science, https://bread.example/list/',
        titles['slow-dough'],
        'Bread 2023 · 26 July 2023',
        'https://papers.example/slow-dough',
        'Rest it.',
        'Then bake.',
      ]);
    }));

  it('compares what is shown', () =>
    visit('papers/', async (page) => {
      await open(page);
      await page.getByRole('radio', { name: 'To read' }).check();
      await page.getByRole('link', { name: 'Compare these papers' }).click();
      await page.waitForURL('**/compare/?ids=rtl-loaf,warm-proof');
    }));
});

describe('what axe finds on the page of the list', () => {
  it('is nothing, in either scheme, with forced colours, wide and narrow', () =>
    visit(
      'papers/',
      async (page) => {
        await open(page);
        await write(page, 'slow-dough', 'Mine.');
        await choose(page, 'rtl-loaf', 'Remove');
        await expectAccessible(page);
      },
      { bypassCSP: true },
    ));
});
