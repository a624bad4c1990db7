import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

describe('a reader', () => {
  it('comes from the home page to a theme, a paper and back by its theme', () =>
    visit('', async (page) => {
      await page.getByRole('link', { name: 'Fermentation', exact: true }).first().click();
      expect(new URL(page.url()).pathname).toBe('/list/themes/fermentation/');
      await page.locator('[data-paper="slow-dough"] .title').click();
      expect(await page.locator('h1').textContent()).toBe('Slow Dough: A Study of 48 Hours & Cold Rooms');
      await page.getByRole('link', { name: 'Ovens & Heat' }).first().click();
      expect(await page.locator('h1').textContent()).toBe('Ovens & Heat');
    }));

  it('reads everything with JavaScript switched off', () =>
    visit(
      'search/',
      async (page) => {
        expect(await page.locator('#results > li[data-paper]').count()).toBe(5);
        expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
        await page.locator('input[type=search][name=q]').fill('steam');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/search/?q=steam');
        expect(await page.locator('#results > li[data-paper]').count()).toBe(5);
      },
      { javaScriptEnabled: false },
    ));

  it('unfolds a long list of authors without losing one, and folds it again', () =>
    visit(
      'papers/levain-atlas/',
      async (page) => {
        const authors = page.locator('article .authors');
        expect(await authors.getByText('Tim Tortilla').isVisible()).toBe(false);
        await page.getByText('and 8 more').click();
        expect(await authors.getByText('Tim Tortilla').isVisible()).toBe(true);
        const text = (await authors.locator('bdi').allTextContents()).join(', ');
        expect(text.split(', ')).toHaveLength(20);
        expect((await authors.locator('p').first().innerText()).endsWith(',')).toBe(true);
        const fewer = authors.getByText('show fewer');
        const tops = [authors.getByText('Tim Tortilla'), fewer].map((part) => part.boundingBox());
        const [last, button] = await Promise.all(tops);
        expect(button?.y).toBeGreaterThan(last?.y ?? Infinity);
        await fewer.click();
        expect(await authors.getByText('Tim Tortilla').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('sees formulas, footnotes and tables of a note', () =>
    visit('papers/slow-dough/', async (page) => {
      expect(await page.locator('.prose math').count()).toBe(3);
      await page.locator('.prose sup a').click();
      expect(new URL(page.url()).hash).toBe('#user-content-fn-1');
      expect(await page.locator('section.table-scroll table').isVisible()).toBe(true);
    }));

  it('is told that a paper is retracted', () =>
    visit('papers/warm-proof/', async (page) => {
      expect(await page.locator('.notice').textContent()).toBe(
        'This paper is retracted: notice, checked on 2026-11-02.',
      );
    }));

  it('finds a renamed paper under its old address', () =>
    visit('papers/long-dough/', async (page) => {
      await page.waitForURL('**/papers/slow-dough/');
    }));

  it('gets a helpful page for an address that does not exist, at any depth', async () => {
    const { page } = await openPage();
    const answer = await page.goto('papers/no/such/paper/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('link', { name: 'All papers' }).click();
    expect(await page.locator('h1').textContent()).toBe('All papers');
    await page.context().close();
  });

  it.each([320, 360, 768, 1280])('never scrolls sideways at %i pixels', async (width) => {
    const { page } = await openPage({ viewport: { width, height: 800 } });
    for (const path of [
      '',
      'papers/',
      'papers/slow-dough/',
      'papers/levain-atlas/',
      'themes/fermentation/',
      'authors/',
      'years/2022/',
      'search/',
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, overflow]).toEqual([path, 0]);
    }
    await page.context().close();
  });
});
