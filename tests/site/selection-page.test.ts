import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { mark, selects, toggle, visiting, wait } from './selection-visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

const notFound = 'Failed to load resource: the server responded with a status of 404 (Not Found)';
const serverError =
  'Failed to load resource: the server responded with a status of 500 (Internal Server Error)';

const said = (page: Page) => page.locator('selection-page .message .said');

/** Presses a download button and reads the file. */
async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('the selection page', () => {
  it('explains itself without JavaScript and leads to the files', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('selection/');
    expect(await page.locator('h1').textContent()).toBe('Selection');
    expect(await page.locator('noscript').textContent()).toContain('Selecting needs JavaScript.');
    expect(
      await page.locator('noscript a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(
      ['bibliography', 'themes/fermentation', 'themes/ovens'].flatMap((file) =>
        ['bib', 'ris', 'json'].map((ending) => `/list/${file}.${ending}`),
      ),
    );
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('select-toggle, selection-link').filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it('says what to do while nothing is selected', () =>
    visit('selection/', async (page) => {
      await page.locator('.empty').waitFor();
      expect(await page.locator('.tools').isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('gives the papers away in four kinds of file', () =>
    visit('papers/', async (page) => {
      await mark(page, 'warm-proof', 'slow-dough');
      await page.goto('selection/');
      expect(await download(page, 'BibTeX')).toEqual({
        name: 'selection.bib',
        text: '@misc{warm-proof,\n  title = {Warm Proof Considered}\n}\n\n@misc{slow-dough,\n  title = {Slow Dough: A Study of 48 Hours & Cold Rooms}\n}\n',
      });
      expect(await download(page, 'RIS')).toEqual({
        name: 'selection.ris',
        text: 'TY  - GEN\r\nID  - warm-proof\r\nTI  - Warm Proof Considered\r\nER  - \r\n\r\nTY  - GEN\r\nID  - slow-dough\r\nTI  - Slow Dough: A Study of 48 Hours & Cold Rooms\r\nER  - \r\n',
      });
      const { name, text } = await download(page, 'CSL-JSON');
      expect([name, (JSON.parse(text) as { id: string }[]).map(({ id }) => id)]).toEqual([
        'selection.json',
        ['warm-proof', 'slow-dough'],
      ]);
      expect(await download(page, 'Markdown')).toEqual({
        name: 'selection.md',
        text: '- Warm Proof Considered (warm-proof)\n\n- Slow Dough: A Study of 48 Hours & Cold Rooms (slow-dough)\n',
      });
      expect(await said(page).textContent()).toBe('selection.md holds 2 papers.');
      expect(await page.locator('#cite-command').textContent()).toBe('\\cite{warm-proof,slow-dough}');
    }));

  it('names the file that cannot be had and gives the others', () =>
    visit(
      'selection/?ids=slow-dough,warm-proof',
      async (page) => {
        const { text } = await download(page, 'BibTeX');
        expect(text).toBe('@misc{slow-dough,\n  title = {Slow Dough: A Study of 48 Hours & Cold Rooms}\n}\n');
        expect(await said(page).textContent()).toBe(
          'selection.bib holds 1 paper. These could not be had: warm-proof.',
        );
      },
      { broken: ['warm-proof.bib'], expected: [serverError] },
    ));

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
      expect(new URL(page.url()).search).toBe('?ids=warm-proof,rtl-loaf');
      expect(await page.locator(':focus').textContent()).toMatch(/Undo/);
      await page.keyboard.press('Enter');
      await selects(page, all);
      await page.getByRole('button', { name: 'Clear' }).click();
      await page.locator('.empty').waitFor();
      expect(new URL(page.url()).search).toBe('');
      await page.getByRole('button', { name: 'Undo' }).click();
      await selects(page, all);
    }));

  it('shares its papers by its address, in their order, and adds them to another reader’s', async () => {
    let address = '';
    await visit('papers/', async (page) => {
      await mark(page, 'warm-proof', 'slow-dough');
      await page.goto('selection/');
      await selects(page, ['Warm Proof Considered', 'Slow Dough: A Study of 48 Hours & Cold Rooms']);
      address = page.url();
      expect(await page.locator('#share-address').textContent()).toBe(address);
      await page.reload();
      expect(await page.locator('h2').textContent()).toBe('2 papers');
    });
    await visit('papers/', async (page) => {
      await mark(page, 'steam-first', 'slow-dough');
      await page.goto(`selection/${new URL(address).search}`);
      await selects(page, ['Warm Proof Considered', 'Slow Dough: A Study of 48 Hours & Cold Rooms']);
      expect(await page.locator('h2').textContent()).toBe('2 papers, shared with you');
      await page.getByRole('button', { name: 'Add to my selection' }).click();
      await selects(page, [
        'Steam <i>First</i>',
        'Slow Dough: A Study of 48 Hours & Cold Rooms',
        'Warm Proof Considered',
      ]);
      expect(new URL(page.url()).search).toBe('?ids=steam-first,slow-dough,warm-proof');
      expect(await page.getByRole('button', { name: 'Add to my selection' }).isVisible()).toBe(false);
    });
  });

  it('names papers that the list does not have, and shows markup as text', () =>
    visit(
      `selection/?ids=${encodeURIComponent('constructor,slow-dough,__proto__,<img src=x>,never-there')}`,
      async (page) => {
        await expect
          .poll(() => page.locator('.unknown span').textContent(), wait)
          .toBe('constructor, never-there, __proto__, <img src=x>');
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
        expect(await page.locator('#cite-command').textContent()).toBe('\\cite{slow-dough}');
        expect(await page.locator('main img').count()).toBe(0);
      },
      { expected: [notFound, notFound] },
    ));

  it('is not impressed by ten thousand characters', () =>
    visit(`selection/?ids=${'_'.repeat(10_000)},slow-dough`, async (page) => {
      await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
      expect(await page.locator('.unknown span').textContent()).toBe(`${'_'.repeat(59)}…`);
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

  it('prints the papers alone, each with its address and what must be known of it', () =>
    visit('selection/?ids=slow-dough,warm-proof', async (page) => {
      await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms', 'Warm Proof Considered']);
      await page.emulateMedia({ media: 'print' });
      const lines = (await page.locator('body').innerText()).split('\n').filter((text) => text.trim() !== '');
      expect(lines).toEqual([
        'Selection',
        'Slow Dough: A Study of 48 Hours & Cold Rooms',
        '26 July 2023',
        'https://papers.example/slow-dough',
        'Warm Proof Considered',
        '26 July 2023',
        'Retracted; see https://bread.example/notice',
        'https://papers.example/warm-proof',
      ]);
    }));

  it.each(['light', 'dark'] as const)('has no violation that axe finds, in the %s scheme', (colorScheme) =>
    visit(
      'selection/?ids=slow-dough,__proto__',
      async (page) => {
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
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
