import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { heads, search, shows, status } from './compare-page.ts';
import { visiting } from './visits.ts';

const visitList = visiting(browsed(sites.content));
const visitLong = visiting(browsed(longSite));

const three = 'compare/?ids=aioli,regmix,doremi';

describe('a few papers that are compared', () => {
  it('leads on to no page of other papers, nor does any filter', () =>
    visitList(three, async (page) => {
      await shows(page, ['aioli', 'regmix', 'doremi']);
      expect(await page.locator('.page-turn:visible, .page-stops:visible').count()).toBe(0);
      await page.goto('compare/');
      await expect.poll(() => page.locator('.page-turn').isVisible()).toBe(true);
      await page.getByLabel('Words').fill('doremi');
      await expect.poll(() => status(page)).toMatch(/^\d+ of \d+ papers/);
      expect(await page.locator('.page-turn:visible, .page-stops:visible').count()).toBe(0);
    }));

  it('has what differs and is stated first, and says once what all have in common', () =>
    visitList(three, async (page) => {
      await shows(page, ['aioli', 'regmix', 'doremi']);
      expect(await page.locator('.sparse-columns').innerText()).toBe(
        'The same for all of these papers: Priority: essential; Contribution: method.',
      );
      const order = ['paper', 'published', 'approach', 'baseline', 'result'];
      expect((await heads(page)).slice(0, 5)).toEqual(order);
      const row = page.getByRole('row', { name: 'RegMix' });
      expect((await row.getByRole('cell').allInnerTexts()).slice(0, 2)).toEqual([
        '2024-07-01',
        'offline proxy',
      ]);
      expect(search(page)).toBe('?ids=aioli,regmix,doremi');
      await page.locator('th[data-column=result] button').click();
      await expect.poll(() => search(page)).toBe('?ids=aioli,regmix,doremi&sort=result');
      expect((await heads(page)).slice(0, 5)).toEqual(order);
      const last = page.locator('th[data-column=tested]');
      expect(await last.evaluate((one) => one.getBoundingClientRect().right <= innerWidth)).toBe(true);
    }));

  it('stands out in the picture of all papers, which says so', () =>
    visitList(three, async (page) => {
      await shows(page, ['aioli', 'regmix', 'doremi']);
      const picture = page.locator('.scatter-picture');
      const strong = picture.locator('a[data-paper]:not(.pale)');
      await expect
        .poll(() => strong.evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-paper'))))
        .toEqual(['regmix']);
      expect(await picture.locator('.compared').innerText()).toBe(
        '1 of the papers above stands out; the others are pale.',
      );
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => picture.locator('.pale').count()).toBe(0);
      expect(await picture.locator('.compared').innerText()).toBe('');
    }));
});

describe('a comparison of no paper', () => {
  const away = '.away, .frame, .page-turn, .page-stops, .sparse-columns:not(:empty)';
  const seen = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();
  const advice = (page: Page) => page.getByText('No paper is left to compare.');

  it('names what its address asks for in vain, says what to do, and offers no files', () =>
    visitList('compare/?ids=nope,nil', async (page) => {
      await expect.poll(() => status(page)).toMatch(/^0 of \d+ papers of a selection/);
      expect(await page.locator('.unknown-names').innerText()).toBe(
        'The address asks for “nope”, “nil”, which this list does not have.',
      );
      expect(await advice(page).isVisible()).toBe(true);
      expect(await seen(page, away)).toBe(0);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await expect.poll(() => status(page)).toMatch(/^\d+ papers, newest first/);
      expect(await advice(page).isVisible()).toBe(false);
      expect(await seen(page, '.unknown-names')).toBe(0);
      expect(await seen(page, '.away, .frame')).toBe(2);
    }));

  it('says what to do where filters leave none', () =>
    visitList('compare/', async (page) => {
      await page.getByLabel('Words').fill('zzqqxx');
      await expect.poll(() => advice(page).isVisible()).toBe(true);
      expect(await seen(page, `${away}, .unknown-names`)).toBe(0);
      await page.getByRole('link', { name: 'find them by the search' }).click();
      await page.waitForURL('**/search/');
    }));

  it('names an unknown paper beside those that are there', () =>
    visitList('compare/?ids=doremi,nope', async (page) => {
      await shows(page, ['doremi']);
      expect(await page.locator('.unknown-names').innerText()).toContain('“nope”');
      expect(await advice(page).isVisible()).toBe(false);
    }));
});

describe('an open filter of the comparison', () => {
  it('leaves its button and the others where they were, and is closed by Escape', () =>
    visitLong('compare/', async (page) => {
      const places = () =>
        page.locator('.compare-controls summary').evaluateAll((all) =>
          all.map((one) => {
            const { left, top } = one.getBoundingClientRect();
            return [left, top];
          }),
        );
      const before = await places();
      const first = page.locator('.compare-controls summary').first();
      await first.click();
      await expect.poll(() => page.locator('.compare-controls details[open]').count()).toBe(1);
      expect(await places()).toEqual(before);
      await page.locator('.compare-controls details[open] input').first().focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.compare-controls details[open]').count()).toBe(0);
      expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
    }));
});
