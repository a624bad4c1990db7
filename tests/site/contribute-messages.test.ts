import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { bibtex, file, paste, said, visiting } from './entry-form.ts';
import { refuseStorage } from './my-visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

describe('the form of a new entry', () => {
  it('says in the words of the check what is wrong, at the field and in a list that leads there', () =>
    visit(async (page) => {
      await page.getByLabel('arXiv id', { exact: true }).fill('2113.1');
      await page.keyboard.press('Tab');
      const message = page.locator('#entry-arxiv-message');
      await expect
        .poll(() => message.innerText())
        .toMatch(/^Found 2113\.1; expected a bare arXiv id such as /);
      expect(await page.getByLabel('arXiv id', { exact: true }).getAttribute('aria-invalid')).toBe('true');
      expect(await message.locator('a').getAttribute('href')).toBe('/list/contribute/rules/#identifier-form');
      await page.locator('.todo').getByRole('button', { name: 'Note' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('entry-note');
    }));

  it.each([
    ['nothing', ' ', /^There is nothing to read: paste an arXiv id/],
    [
      'broken BibTeX',
      '@article{dough, title = {Never closed',
      /^This BibTeX cannot be read\. Line 1 of the BibTeX: /,
    ],
    [
      '20 kB of words',
      'kneaded dough rests\n'.repeat(1000),
      /^Found 19999 characters without an id, expected an arXiv id/,
    ],
    ['20 kB of BibTeX', bibtex.replace('Where', 'Where '.repeat(3300)), /^Filled in: /],
    ['a wrong id', 'arXiv:2113.00001', /^Filled in: arxiv\. Nearly an id: see what is said below arxiv\.$/],
  ])('teaches who pastes %s', (_what, text, expected) =>
    visit(async (page) => {
      await paste(page, text);
      expect(await said(page)).toMatch(expected);
    }),
  );

  it('opens the file on the site of the repository, or says that it is too long for a link', () =>
    visit(async (page) => {
      await paste(page, bibtex);
      await page.locator('#entry-theme').selectOption('ovens');
      const link = page.getByRole('link', { name: 'Open as a new file on Gitea' });
      const address = async () => new URL((await link.getAttribute('href')) ?? '');
      const filled = await address();
      expect(filled.origin + filled.pathname).toBe(
        'https://gitea.bread.example/bread/list/_new/main/content/papers/ovens',
      );
      expect(Object.fromEntries(filled.searchParams)).toEqual({
        filename: 'stone-floors.md',
        value: await file(page),
      });
      await page.getByLabel('Further text').fill('dough '.repeat(2000));
      expect(Object.fromEntries((await address()).searchParams)).toEqual({ filename: 'stone-floors.md' });
      expect(await page.locator('.open-page .paste-there').isVisible()).toBe(true);
    }));

  it('works where the browser stores nothing, and says so', () =>
    visit(
      async (page) => {
        await page.locator('#entry-title').fill('Stone Floors');
        await expect.poll(() => page.locator('.unkept').isVisible()).toBe(true);
        expect(await file(page)).toContain('title: Stone Floors');
      },
      { prepare: refuseStorage },
    ));

  it('says when the list cannot be searched', async () => {
    const { page } = await openPage();
    await page.route(/\/search\/.*\?v=/, (route) => route.abort());
    await page.goto('contribute/new/');
    await page.locator('#entry-title').fill('Stone Floors');
    await expect
      .poll(() => page.locator('.duplicates p').textContent())
      .toMatch(/^The list could not be searched for this paper/);
    await page.context().close();
  });
});
