import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/model/load-library.ts';
import { expectAccessible } from './axe.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { bibtex, file, left, note, paste, said, visiting } from './entry-form.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

/** Goes on by the Tab key to the control of a label. */
async function tabTo(page: Page, label: RegExp): Promise<void> {
  const name = () =>
    page.evaluate(() => {
      const control = document.activeElement as HTMLInputElement | null;
      return (control?.labels?.[0]?.textContent ?? control?.textContent ?? '').trim();
    });
  for (let stop = 0; stop < 120; stop++) {
    if (label.test(await name())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${label.source}`);
}

/** Holds an entry in a copy of the list, as `npm run check` does. */
function problemsWith(path: string, text: string): string[] {
  const list = mkdtempSync(join(tmpdir(), 'entry-'));
  try {
    cpSync('tests/fixtures/lists/complete', list, { recursive: true });
    writeFileSync(join(list, path), text);
    return loadLibrary(list)
      .problems.filter((problem) => problem.file.endsWith(path))
      .map(({ rule, found }) => `${rule}: ${found}`);
  } finally {
    rmSync(list, { recursive: true, force: true });
  }
}

describe('the form of a new entry', () => {
  it('loads the schema when the reader begins, and BibTeX when it is pasted', () =>
    visit(async (page) => {
      const loaded = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.endsWith('.js'))
            .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
        );
      const atFirst = await loaded();
      expect(atFirst).toBeLessThan(110_000);
      await page.locator('#entry-title').focus();
      await expect.poll(loaded).toBeGreaterThan(atFirst + 100_000);
      const withSchema = await loaded();
      await paste(page, bibtex);
      expect(await loaded()).toBeGreaterThan(withSchema + 100_000);
    }));

  it('makes by the keyboard alone a file that passes the check, and downloads what it shows', () =>
    visit(async (page) => {
      const type = async (label: RegExp, text: string) => {
        await tabTo(page, label);
        await page.keyboard.type(text);
      };
      await type(/^Title/, 'Stone Floors: Where Heat Goes');
      await type(/^Authors/, 'Ida Oven\nCrumb, Jr., Bo');
      await type(/^Published/, '2024-05');
      await type(/^arXiv id/, '2405.01234');
      await type(/^Theme/, 'Ovens');
      await tabTo(page, /^Find a tag/);
      await page.keyboard.type('wild');
      expect(await page.locator('.tag-choice li').filter({ visible: true }).allInnerTexts()).toEqual([
        'sourdough',
      ]);
      await tabTo(page, /^sourdough/);
      await page.keyboard.press('Space');
      await type(/^Note/, note);
      await tabTo(page, /^Download/);
      await expect.poll(() => left(page)).toBe('Nothing is left to do: send the entry.');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const saved = await download;
      expect(saved.suggestedFilename()).toBe('stone-floors.md');
      const text = readFileSync(await saved.path(), 'utf8');
      expect(text).toBe(await file(page));
      expect(await page.locator('.path').textContent()).toBe('papers/ovens/stone-floors.md');
      expect(problemsWith('papers/ovens/stone-floors.md', text)).toEqual([]);
      expect(text.replace(/added: .*/, 'added: today')).toBe(`---
title: "Stone Floors: Where Heat Goes"
authors: [Ida Oven, "Crumb, Jr., Bo"]
published: 2024-05
added: today
arxiv: "2405.01234"
tags: [sourdough]
---
${note}
`);
    }));

  it('fills what BibTeX says into empty fields alone, and keeps all of it on a reload', () =>
    visit(async (page) => {
      await page.locator('#entry-title').fill('My own title');
      await paste(page, bibtex);
      await page.getByRole('button', { name: 'It is the same: fill empty fields' }).click();
      await expect.poll(() => said(page)).toMatch(/^Filled in/);
      expect(await said(page)).toMatch(/^Filled in: authors, published, doi,.* Kept as you had it: title\.$/);
      await page.locator('#entry-note').fill(note);
      const before = await file(page);
      expect(before).toContain('title: My own title\nauthors: [Ida Oven, ');
      expect(before).toContain('doi: "10.1000/bread.77"');
      await page.reload();
      await expect.poll(() => file(page)).toBe(before);
      await expect.poll(() => page.locator('.todo li').allInnerTexts()).toHaveLength(1);
      await page.getByRole('button', { name: 'Clear all' }).click();
      await page.reload();
      expect(await page.locator('#entry-title').inputValue()).toBe('');
      expect(await file(page)).not.toContain('title');
    }));

  it('asks before it takes a paste about another paper, and then leaves nothing of the first', () =>
    visit(async (page) => {
      await paste(page, bibtex);
      await page.locator('#entry-note').fill(note);
      const before = await file(page);
      await paste(page, '@misc{oats, title = {Oats in Winter}, author = {Rye, Cy}, year = 2023}');
      expect(await said(page)).toContain(
        'This may be another paper: the form has “Stone Floors: Where Heat Goes”, and what you pasted “Oats in Winter”.',
      );
      expect(await file(page)).toBe(before);
      await page.getByRole('button', { name: 'Replace the paper in the form' }).click();
      await expect.poll(() => said(page)).toMatch(/^Filled in: title, authors, published\./);
      expect((await file(page)).replace(/added: .*/, 'added: today')).toBe(`---
title: Oats in Winter
authors: [Cy Rye]
published: 2023
added: today
---
${note}
`);
    }));

  it('shows the paper as lists do', () =>
    visit(async (page) => {
      await paste(page, bibtex);
      await page.locator('#entry-theme').selectOption('ovens');
      const card = page.locator('.card .paper');
      expect(await card.locator('.title').innerText()).toBe('Stone Floors: Where Heat Goes');
      expect(await card.locator('.authors').innerText()).toMatch(/^Ida Oven, /);
      expect(await card.locator('.themes').innerText()).toBe('Ovens & Heat');
      expect(await page.locator('.card button').count()).toBe(0);
    }));

  it.each([
    ['an identifier', '2307.01234', 'Slow Dough: A Study of 48 Hours & Cold Rooms, the same arxiv'],
    [
      'a title',
      'slow dough: a study of 48 hours & cold rooms',
      'Slow Dough: A Study of 48 Hours & Cold Rooms, the same title',
    ],
  ])('finds the entry that the list has already by %s', (_what, pasted, found) =>
    visit(async (page) => {
      await paste(page, pasted);
      await expect.poll(() => page.locator('.duplicates li').allInnerTexts()).toEqual([found]);
      expect(await page.locator('.duplicates a').getAttribute('href')).toBe('/list/papers/slow-dough/');
      await page.locator('#entry-title').fill('Something else of four words');
      await page.getByLabel('arXiv id', { exact: true }).fill('');
      await expect.poll(() => page.locator('.duplicates li').count()).toBe(0);
    }),
  );

  it('fits a narrow window, and has no violation that axe finds in any colours', () =>
    visit(
      async (page) => {
        await paste(page, bibtex);
        await page.getByLabel('arXiv id', { exact: true }).fill('2113.1');
        await page.locator('#entry-note').fill('Short.');
        await page.keyboard.press('Tab');
        await page.locator('.message a').first().waitFor();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await expectAccessible(page);
      },
      { bypassCSP: true },
    ));

  it('shows the template and the other ways without JavaScript', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    await page.goto('contribute/new/');
    expect(await page.locator('form[aria-label="New entry"]').isVisible()).toBe(false);
    expect(await page.locator('#entry-template').innerText()).toMatch(/^---\ntitle: /);
    await page.getByRole('link', { name: 'the ways to contribute' }).click();
    expect(await page.locator('h1').textContent()).toBe('Correct or add an entry');
    await page.context().close();
  });
});
