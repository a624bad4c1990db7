import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { lists, save, visiting, wait, withBroken } from './my-visits.ts';
import { serverError } from './visits.ts';

const visit = visiting(browsed(sites.complete));

const said = (page: Page) => page.locator(':is(my-page, selection-page) .message .said');

/** Presses a download button and reads the file. */
async function download(page: Page, label: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('what is taken from a list of the reader’s choice', () => {
  it('gives the papers away in four kinds of file', () =>
    visit('papers/', async (page) => {
      await save(page, 'slow-dough', 'warm-proof');
      await page.goto('my/');
      await lists(page, ['Warm Proof Considered', 'Slow Dough: A Study of 48 Hours & Cold Rooms']);
      expect(await download(page, 'BibTeX')).toEqual({
        name: 'my-papers.bib',
        text: '@misc{warm-proof,\n  title = {Warm Proof Considered}\n}\n\n@misc{slow-dough,\n  title = {Slow Dough: A Study of 48 Hours & Cold Rooms}\n}\n',
      });
      expect(await download(page, 'RIS')).toEqual({
        name: 'my-papers.ris',
        text: 'TY  - GEN\r\nID  - warm-proof\r\nTI  - Warm Proof Considered\r\nER  - \r\n\r\nTY  - GEN\r\nID  - slow-dough\r\nTI  - Slow Dough: A Study of 48 Hours & Cold Rooms\r\nER  - \r\n',
      });
      const { name, text } = await download(page, 'CSL-JSON');
      expect([name, (JSON.parse(text) as { id: string }[]).map(({ id }) => id)]).toEqual([
        'my-papers.json',
        ['warm-proof', 'slow-dough'],
      ]);
      expect(await download(page, 'Markdown')).toEqual({
        name: 'my-papers.md',
        text: '- Warm Proof Considered (warm-proof)\n\n- Slow Dough: A Study of 48 Hours & Cold Rooms (slow-dough)\n',
      });
      expect(await said(page).textContent()).toBe('my-papers.md holds 2 papers.');
      expect(await page.locator('#cite-command').textContent()).toBe('\\cite{warm-proof,slow-dough}');
    }));

  it('collects the files once, however often the button is pressed, and says that it does', () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((done) => (answer = done));
    return visit(
      'selection/?ids=slow-dough',
      async (page) => {
        const names: string[] = [];
        page.on('download', (file) => names.push(file.suggestedFilename()));
        const button = page.getByRole('button', { name: 'RIS', exact: true });
        await button.click();
        expect(await button.getAttribute('aria-disabled')).toBe('true');
        await button.dispatchEvent('click');
        await page.getByRole('button', { name: 'Markdown', exact: true }).dispatchEvent('click');
        answer();
        await expect.poll(() => said(page).textContent(), wait).toBe('selection.ris holds 1 paper.');
        expect(await page.locator('[aria-disabled=true]').count()).toBe(0);
        expect((await download(page, 'BibTeX')).name).toBe('selection.bib');
        expect(names).toEqual(['selection.ris', 'selection.bib']);
      },
      {
        prepare: (page) =>
          page.route(/slow-dough\.ris$/, async (route) => {
            await answered;
            await route.fallback();
          }),
      },
    );
  });

  it('makes no file of a page that says something else', () =>
    visit(
      'selection/?ids=slow-dough',
      async (page) => {
        await page.getByRole('button', { name: 'BibTeX', exact: true }).click();
        await expect
          .poll(() => said(page).textContent(), wait)
          .toBe('There is no file. These could not be had: slow-dough.');
      },
      {
        prepare: (page) =>
          page.route(/slow-dough\.bib$/, (route) => route.fulfill({ body: '<!doctype html><p>Sign in</p>' })),
      },
    ));

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
      { ...withBroken('warm-proof.bib'), expected: [serverError] },
    ));

  it('prints the papers alone with the name of the list, each with all authors, its address and caution', () =>
    visit('selection/?ids=steam-first,warm-proof', async (page) => {
      await lists(page, ['Steam <i>First</i>', 'Warm Proof Considered']);
      expect(await page.locator('[data-paper=steam-first] .authors').innerText()).toBe(
        'Ada Miller, Bo Miller, Cy Miller and 5 more',
      );
      await page.emulateMedia({ media: 'print' });
      const lines = (await page.locator('body').innerText()).split('\n').filter((text) => text.trim() !== '');
      expect(lines).toEqual([
        'Selection',
        'Bread Science, https://bread.example/list/',
        'Steam <i>First</i>',
        'Ada Miller, Bo Miller, Cy Miller, Di Miller, Ed Miller, Flo Miller, Gus Miller, Hal Miller',
        'Oven Works · 26 July 2023',
        'https://papers.example/steam-first',
        'Warm Proof Considered',
        '26 July 2023',
        'Retracted; see https://bread.example/notice',
        'https://papers.example/warm-proof',
      ]);
    }));
});
