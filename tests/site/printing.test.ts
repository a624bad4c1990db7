import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { status } from './compare-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const visitContent = visiting(browsed(sites.content));

/** Pages of the complete list, one of each look. */
const pages = {
  home: '',
  theme: 'themes/fermentation/',
  paper: 'papers/slow-dough/',
  search: 'search/?q=dough',
  comparison: 'compare/',
  path: 'paths/bread-in-a-weekend/',
};

describe('on paper', () => {
  it.each(Object.values(pages))('/%s is black on white without controls', async (path) => {
    const { page } = await openPage({ colorScheme: 'dark' });
    await page.addInitScript((key) => localStorage.setItem(key, 'dark'), 'scheme:/list/');
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const links = [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link).color);
      return {
        backgroundColor,
        color,
        links: [...new Set(links)].filter((one) => !/^rgb\((\d+), \1, \1\)/.test(one)),
      };
    });
    expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', links: [] });
    for (const control of [
      '.site-menu',
      '.site-search',
      'scheme-choice',
      '.correct-page',
      '.site-footer ul',
    ]) {
      expect(await page.locator(control).filter({ visible: true }).count()).toBe(0);
    }
    await page.context().close();
  });

  it('a theme is its introduction and a table of its papers, with the ids of their entries', () =>
    visit('themes/fermentation/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main .prose').first().isVisible()).toBe(true);
      const row = page.locator('.paper-rows > li[data-paper="slow-dough"]');
      const parts = await row.evaluate((item) =>
        [...item.querySelectorAll('.title, .by, .in, time, .say, .get')]
          .filter((part) => part.checkVisibility())
          .map((part) => ({ part: part.className || part.localName, top: part.getBoundingClientRect().top })),
      );
      expect(parts.map(({ part }) => part)).toEqual(['title', 'by', 'in', 'time']);
      expect(new Set(parts.map(({ top }) => Math.round(top))).size).toBe(1);
      expect(await row.evaluate((item) => getComputedStyle(item, '::after').content)).toBe('"slow-dough"');
    }));

  it('a picture tells its themes apart without colours', () =>
    visitContent('themes/data-mixing/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const looks = await page.locator('.year-picture .legend .part').evaluateAll((all) =>
        all.map((part) => {
          const { fill, fillOpacity } = getComputedStyle(part);
          return { fill, fillOpacity };
        }),
      );
      expect(looks.length).toBeGreaterThan(2);
      expect(new Set(looks.map(({ fill }) => fill))).toEqual(new Set(['rgb(0, 0, 0)']));
      expect(new Set(looks.map(({ fillOpacity }) => fillOpacity)).size).toBe(looks.length);
    }));

  it('of all papers those that are compared stand out', () =>
    visitContent('compare/?ids=aioli,doremi,regmix', async (page) => {
      const opacities = (dots: string) =>
        page
          .locator(`.scatter-picture ${dots} .dot`)
          .evaluateAll((all) => [...new Set(all.map((dot) => getComputedStyle(dot).fillOpacity))]);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => opacities('.pale')).toEqual(['0.15']);
      expect(await opacities('[data-paper]:not(.pale)')).not.toContain('0.15');
    }));

  it.each(['papers/dolma/', 'paths/building-the-corpus/'])('/%s names all authors in one sentence', (path) =>
    visitContent(path, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const authors = page.locator('.authors:has(.more)').first();
      const names = await authors.locator('bdi').allTextContents();
      expect((await authors.innerText()).replace(/\s+/g, ' ')).toBe(names.join(', '));
    }),
  );

  it('a paper has one reference, without what copies it', () =>
    visit('papers/slow-dough/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = page.locator('.cite :is(.head, .entry, .files, .style p)').filter({ visible: true });
      expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(['cite-style-1']);
    }));

  it.each(['compare/', 'compare/?ids=aioli,doremi,regmix'])('/%s breaks no word and has no button', (path) =>
    visitContent(path, async (page) => {
      await expect.poll(() => status(page)).toMatch(path.includes('?') ? /^3 of/ : /^\d+ papers/);
      await page.emulateMedia({ media: 'print' });
      // A sheet of A4 on its side, without its margins.
      await page.setViewportSize({ width: 1030, height: 700 });
      expect(await page.locator('.compare-controls button:visible').count()).toBe(0);
      const { wide, broken } = await page.locator('.comparison').evaluate((table) => {
        const words = document.createRange();
        // A word is broken if its letters stand in more than one line.
        const isBroken = (text: Text, { index, 0: word }: RegExpMatchArray) => {
          words.setStart(text, index ?? 0);
          words.setEnd(text, (index ?? 0) + word.length);
          return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        };
        const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          for (const word of (node as Text).data.matchAll(/[\p{L}\p{N}]+/gu))
            if (isBroken(node as Text, word)) found.push(word[0]);
        return { wide: table.scrollWidth, broken: found };
      });
      expect(broken).toEqual([]);
      expect(wide).toBeLessThanOrEqual(1030);
    }),
  );

  it.each(['doremi', 'dolma', 'olmo-2', 'yi'])('the paper %s is one page', (paper) =>
    visitContent(`papers/${paper}/`, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }),
  );
});
