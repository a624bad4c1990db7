import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { filter, rows, sort, told } from './list-page.ts';
import { missing, visiting } from './visits.ts';

const open = browsed(sites.content);
const openLong = browsed(longSite);
const visit = visiting(open);
const visitLong = visiting(openLong);

const titles = (page: Page) => rows(page).locator('.title').allInnerTexts();

describe('the filter of a list', () => {
  it('leaves papers with all words in title, authors or finding, and says how many', () =>
    visit('papers/', async (page) => {
      await filter(page).fill('regmix');
      await expect.poll(() => told(page).innerText()).toMatch(/^\d+ of \d+ papers$/);
      const found = await rows(page).evaluateAll((all) => all.map((one) => one.dataset['paper']));
      expect(found).toContain('regmix');
      expect(await told(page).innerText()).toMatch(new RegExp(`^${found.length} of`));
      expect(await page.locator('.list-parts section:visible').count()).toBeLessThan(found.length + 1);
      // The last of eight authors, whom the row does not name.
      await filter(page).fill('min lin regression');
      await expect.poll(() => titles(page)).toEqual([expect.stringContaining('RegMix')]);
    }));

  it('stands in the address, and Back takes it away', () =>
    visit('papers/', async (page) => {
      const all = await rows(page).count();
      await filter(page).pressSequentially('regmix');
      await page.waitForURL(/\?filter=regmix$/);
      await expect.poll(() => rows(page).count()).toBeLessThan(all);
      await page.reload();
      await expect.poll(() => rows(page).count()).toBeLessThan(all);
      expect(await filter(page).inputValue()).toBe('regmix');
      await page.goBack();
      await expect.poll(() => rows(page).count()).toBe(all);
      expect(await filter(page).inputValue()).toBe('');
    }));

  it('offers a search that knows the authors whom rows do not name', () =>
    visit('papers/', async (page) => {
      await filter(page).fill('muennighoff');
      await expect.poll(() => told(page).innerText()).toMatch(/^\d+ of \d+ papers$/);
      const left = await rows(page).count();
      expect(left).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Search all papers and authors' }).click();
      await page.waitForURL(/\/search\/\?q=muennighoff$/);
      await expect.poll(() => page.locator('#results > li.result').count()).toBeGreaterThan(left);
    }));

  it('offers a search when nothing is left', () =>
    visit('tags/domain-mixture/', async (page) => {
      await filter(page).fill('no such paper');
      await page.getByRole('link', { name: 'Search all papers' }).click();
      await page.waitForURL(/\/search\/\?q=no\+such\+paper/);
    }));

  it('says on one of several pages that it sees no other', () =>
    visitLong('papers/', async (page) => {
      await filter(page).fill('a');
      await expect.poll(() => told(page).innerText()).toMatch(/^\d+ of the 500 papers on this page$/);
      await page.getByRole('link', { name: 'Search all papers' }).waitFor();
    }));
});

describe('the order of a list', () => {
  it('can be that of titles and of priorities, across the years, and is that of time again', () =>
    visit('papers/', async (page) => {
      const newest = await titles(page);
      await sort(page).selectOption('title');
      await page.waitForURL(/\?sort=title$/);
      await expect.poll(() => told(page).innerText()).toMatch(/papers, by title, A to Z$/);
      const sorted = await titles(page);
      const letters = sorted.map((title) =>
        title
          .toLowerCase()
          .replace(/^[^a-z0-9]+/, '')
          .slice(0, 1),
      );
      expect(letters).toEqual([...letters].sort());
      expect(await page.locator('.list-parts h2:visible').count()).toBe(0);
      await sort(page).selectOption('priority');
      const ranks = () => rows(page).evaluateAll((all) => all.map((one) => Number(one.dataset['rank'])));
      await expect.poll(async () => (await ranks())[0]).toBe(1);
      expect(await ranks()).toEqual((await ranks()).sort());
      await page.goBack();
      await expect.poll(() => titles(page)).toEqual(sorted);
      await page.goBack();
      await expect.poll(() => titles(page)).toEqual(newest);
      expect(await page.locator('.list-parts h2:visible').count()).toBeGreaterThan(3);
    }));

  it('has headings count what it leaves below them, and all again without it', () =>
    visit('themes/data-mixing/', async (page) => {
      const counts = () =>
        page
          .locator('[data-list-count]')
          .filter({ visible: true })
          .evaluateAll((all) =>
            all.map((one) => [
              one.textContent?.trim() ?? '',
              one.closest('details, section')?.querySelectorAll('ol > li:not([hidden])').length ?? 0,
            ]),
          );
      const before = await counts();
      await filter(page).fill('regmix');
      await expect.poll(async () => (await counts())[0]?.[0]).toMatch(/^\d+ of \d+ papers$/);
      for (const [text, left] of await counts())
        expect(String(text)).toMatch(new RegExp(`^${left} of \\d+ paper`));
      await filter(page).fill('');
      await expect.poll(counts).toEqual(before);
    }));

  it('keeps the two lists of a theme apart', () =>
    visit('themes/data-mixing/?sort=oldest', async (page) => {
      await expect.poll(() => told(page).innerText()).toMatch(/oldest first$/);
      const groups = await page
        .locator('section[aria-labelledby=papers] .paper-rows')
        .evaluateAll((lists) =>
          lists.map((list) =>
            [...list.querySelectorAll('time')].map((one) => one.getAttribute('datetime') ?? one.textContent),
          ),
        );
      for (const dates of groups) expect(dates).toEqual([...dates].sort());
      expect(
        await page.locator('section[aria-labelledby=also-here] .paper-rows > li').count(),
      ).toBeGreaterThan(0);
    }));
});

describe('the jumps of a list', () => {
  it('lead to each year, and stay in sight on a wide screen', () =>
    visit('papers/', async (page) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      const years = page.getByRole('navigation', { name: 'Years' });
      const [last] = (await years.getByRole('link').all()).slice(-1);
      const year = (await last?.innerText()) ?? '';
      await last?.click();
      const first = page.locator(`#year-${year}`);
      expect(await first.innerText()).toContain(year);
      const isInView = (box: { y: number } | null) => box !== null && box.y > -50 && box.y < 720;
      expect(isInView(await first.boundingBox())).toBe(true);
      expect(isInView(await years.boundingBox())).toBe(true);
    }));

  it('lead among the authors to letters, without a script, too', () =>
    visit(
      'authors/',
      async (page) => {
        const letters = page.getByRole('navigation', { name: 'Letters' });
        await letters.getByRole('link', { name: 'M', exact: true }).click();
        expect(page.url()).toMatch(/#letter-m$/);
        const names = await page.locator('section[aria-labelledby=letter-m] bdi').allInnerTexts();
        expect(names).toContain('Muennighoff, Niklas');
        expect(await page.locator('.list-bar').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));
});

describe('the script of a list', () => {
  it('keeps and shows what the reader has typed and chosen before it comes', () =>
    visit('robots.txt', async (page) => {
      const script = /\/_astro\/script\.[^/]*\.js$/;
      const { promise: released, resolve: release } = Promise.withResolvers<null>();
      await page.route(script, (route) => released.then(() => route.continue()));
      await page.goto('papers/?sort=oldest', { waitUntil: 'commit' });
      await page.locator('.list-parts').last().waitFor();
      await filter(page).pressSequentially('regmix ');
      await page.getByRole('combobox', { name: 'Show' }).selectOption('unread');
      release(null);
      await expect.poll(() => told(page).innerText()).toMatch(/^\d of \d+ papers, oldest first$/);
      expect([await filter(page).inputValue(), await sort(page).inputValue()]).toEqual(['regmix ', 'oldest']);
      expect(page.url()).toMatch(/\?filter=regmix&sort=oldest&show=unread$/);
      await page.goBack();
      await expect.poll(() => filter(page).inputValue()).toBe('');
      await expect.poll(() => told(page).innerText()).toMatch(/^\d+ papers, oldest first$/);
      await page.unroute(script);
    }));

  it('fails quietly where what it needs cannot be had, and keeps what is asked in the address', () =>
    visit(
      'papers/',
      async (page) => {
        const failed = page.waitForEvent('console', (message) => message.text() === missing);
        await filter(page).fill('regmix');
        await failed;
        await filter(page).fill('doremi');
        await page.waitForURL(/\?filter=doremi$/);
      },
      {
        expected: [missing],
        prepare: (page) =>
          page.route(/\/_astro\/list-view\.[^/]*\.js$/, (route) => route.fulfill({ status: 404 })),
      },
    ));
});

describe('the pages of names', () => {
  it('filter authors', () =>
    visit('authors/', async (page) => {
      await filter(page).fill('muenn');
      await expect
        .poll(() => page.locator('.name-list li:visible bdi').allInnerTexts())
        .toEqual(['Muennighoff, Niklas']);
      await expect.poll(() => told(page).innerText()).toMatch(/^1 of [\d,]+ authors$/);
    }));

  it('put tags under the headings of the vocabulary, the most used first', () =>
    visit('tags/', async (page) => {
      const headings = await page.locator('.list-parts h2').allInnerTexts();
      expect(headings[0]).toBe('What is done with the data');
      const counts = await page
        .locator('section[aria-labelledby=tags-1] li span:not(.sr-only)')
        .evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent, 10)));
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }));
});
