import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { wait } from './my-visits.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));

const row = (page: Page) => page.locator('.list [data-paper=regmix]');

describe.each(['my/', 'selection/?ids=regmix,doremi'])('a row of %s', (place) => {
  it('says venue and date as other lists do, and has their links', () =>
    visit(
      'papers/regmix/',
      async (page) => {
        await page.getByRole('button', { name: /^Save RegMix/ }).click();
        await page.goto(place);
        await expect.poll(() => row(page).locator('.meta').innerText(), wait).toBe('ICLR 2025 · 1 July 2024');
        expect(
          await row(page)
            .locator('.get a')
            .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')])),
        ).toEqual([
          ['arXiv', 'https://arxiv.org/abs/2407.01492'],
          ['PDF', 'https://arxiv.org/pdf/2407.01492'],
          ['Code', 'https://github.com/sail-sg/regmix'],
          ['BibTeX', '/papers/regmix.bib'],
        ]);
        const edges = await page
          .locator('.held > .head, .list > li')
          .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
        expect(new Set(edges).size).toBe(1);
        expect(await layoutShifts(page)).toEqual([]);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});
