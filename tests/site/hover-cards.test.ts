import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { card, cardRequests, citation, isFocused, settle, withClock } from './hover-card-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

/** What a card says, part by part. */
const said = (page: Page) =>
  card(page)
    .locator('p, dl > div, reading-state button')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText.replace(/\s+/g, ' ')));

describe('the card behind a citation', () => {
  it('shows what the paper is when the pointer rests on the link', () =>
    visit('themes/fermentation/', async (page) => {
      await citation(page, 'slow-dough').hover();
      await card(page).waitFor();
      await card(page).getByRole('button').waitFor();
      expect(await said(page)).toEqual([
        'Slow Dough',
        'A Study of 48 Hours & Cold Rooms',
        'Ada Kneader, Bo Crumb Jr., Lonneke van der Oven, 王小麦, Luz García Márquez',
        'Does dough rise better cold and slow?',
        'Bread 2023 · Level: easy',
        'Save Slow Dough',
      ]);
      await citation(page, 'warm-proof').hover();
      await card(page)
        .locator('bdi', { hasText: /^Warm Proof$/ })
        .waitFor();
      expect(await said(page)).toContain('Warm Proof retracted');
      expect(await card(page).count()).toBe(1);
    }));

  it('asks for nothing before a link is pointed at, and for each file once', () =>
    visit('', async (page) => {
      const asked = cardRequests(page);
      await page.goto('themes/fermentation/', { waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
      for (const id of ['slow-dough', 'warm-proof', 'slow-dough']) {
        await citation(page, id).hover();
        await page.locator(`.hover-card[data-paper=${id}]`).waitFor();
      }
      expect(asked.sort()).toEqual(['/list/_astro/hover-card.js', '/list/cards/0.json']);
    }));

  it('stays while the pointer is on it or its link, and goes when both are left', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        await citation(page, 'slow-dough').hover();
        await card(page).waitFor();
        await settle(page);
        await card(page).getByRole('button').hover();
        await settle(page);
        expect(await card(page).isVisible()).toBe(true);
        await page.locator('h1').hover();
        await settle(page);
        expect(await card(page).count()).toBe(0);
        expect(await citation(page, 'slow-dough').getAttribute('aria-details')).toBe(null);
      },
      withClock,
    ));

  it('goes by Escape, which moves neither focus nor pointer, and stays away until the link is left', () =>
    visit(
      'themes/fermentation/',
      async (page) => {
        const box = page.locator('input[type=search]');
        await box.fill('rye');
        await citation(page, 'slow-dough').hover();
        await card(page).waitFor();
        await page.keyboard.press('Escape');
        expect(await card(page).count()).toBe(0);
        expect([await box.inputValue(), await isFocused(page, 'input[type=search]')]).toEqual(['rye', true]);
        await citation(page, 'slow-dough').hover();
        await settle(page);
        expect(await card(page).count()).toBe(0);
        // Beside the results that the box may show by now.
        await page.mouse.move(2, 400);
        await citation(page, 'slow-dough').hover();
        await card(page).waitFor();
        await citation(page, 'slow-dough').click();
        await page.waitForURL('**/papers/slow-dough/');
      },
      withClock,
    ));

  it('does not show for a pointer that passes by, nor for a link to the page itself', () =>
    visit(
      'papers/slow-dough/',
      async (page) => {
        await page.evaluate(() => {
          const link = document.createElement('a');
          Object.assign(link, { className: 'citation', href: location.href, textContent: 'This page' });
          document.querySelector('h1')?.append(link);
        });
        const asked = cardRequests(page);
        await citation(page, 'warm-proof').hover();
        await page.locator('h1 .citation').hover();
        await settle(page);
        expect(await card(page).count()).toBe(0);
        await citation(page, 'warm-proof').hover();
        await card(page).waitFor();
        expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/list/cards/0.json']);
      },
      withClock,
    ));

  it.each([
    ['themes/fermentation/', 'slow-dough'],
    ['papers/slow-dough/', 'warm-proof'],
    ['papers/warm-proof/', 'slow-dough'],
    ['paths/bread-in-a-weekend/', 'warm-proof'],
    ['', 'slow-dough'],
  ])('is there on %s', (path, id) =>
    visit(path, async (page) => {
      await citation(page, id).hover();
      await page.locator(`.hover-card[data-paper=${id}]`).waitFor();
    }),
  );

  it('stands behind relations and steps of a path, but not behind the titles of lists', () =>
    visit('papers/slow-dough/', async (page) => {
      const links = (selector: string) => page.locator(`${selector} a.citation`).count();
      expect([await links('.relations'), await links('.path-bar'), await links('.cited-in dt')]).toEqual([
        1, 1, 1,
      ]);
      await page.goto('papers/');
      expect(await links('.title')).toBe(0);
    }));
});
