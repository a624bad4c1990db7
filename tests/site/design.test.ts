import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const openContent = browsed(sites.content);

/** The page of a paper of the complete list. */
const paper = 'papers/slow-dough/';

const lettersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
describe('the faces', () => {
  it('are preloaded below 60 kB together, from the site itself', () => {
    const html = readFileSync(join(sites.complete.folder, 'index.html'), 'utf8');
    const preloaded = [...html.matchAll(/<link rel="preload" href="\/list\/([^"]+\.woff2)" as="font"/g)].map(
      ([, file = '']) => statSync(join(sites.complete.folder, file)).size,
    );
    expect(preloaded).toHaveLength(3);
    expect(preloaded.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
  });

  it('are all that the first page fetches, but for ranges of rarer letters, and what it is set in', async () => {
    const { page, complaints, foreign } = await openContent();
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname.replace(/\..*/, ''));
    });
    await page.goto('', { waitUntil: 'networkidle' });
    expect(fonts.filter((font) => !/latin-ext|names/.test(font)).sort()).toEqual([
      '/_astro/source-sans-3-latin-400-normal',
      '/_astro/source-serif-4-latin-400-normal',
      '/_astro/source-serif-4-latin-600-normal',
    ]);
    const set = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect([...new Set(set)].sort()).toEqual(['Source Sans 3', 'Source Serif 4']);
    expect([complaints, foreign]).toEqual([[], []]);
    await page.context().close();
  });

  it('have every letter for which a page asks for the file for names', () =>
    visit(paper, async (page) => {
      const [file = ''] = globSync('_astro/names-400.*.woff2', { cwd: sites.complete.folder });
      const css = readFileSync('src/styles/fonts.css', 'utf8');
      const [, ranges = ''] = /names-400\.woff2[^}]*unicode-range:([^;]*);/.exec(css) ?? [];
      const letters = [...ranges.matchAll(/U\+(\w+)-(\w+)/g)].flatMap(([, first = '', last = '']) =>
        lettersFrom(parseInt(first, 16), parseInt(last, 16)),
      );
      const lacking = await page.evaluate(
        async ([address, all]) => {
          document.fonts.add(await new FontFace('names', `url(${address})`).load());
          const context = document.createElement('canvas').getContext('2d');
          const widthIn = (font: string, letter: string) => {
            if (context) context.font = font;
            return context?.measureText(letter).width;
          };
          return all.filter(
            (one) => widthIn('100px names, monospace', one) === widthIn('100px monospace', one),
          );
        },
        [`${sites.complete.base}${file}`, letters] as const,
      );
      expect([letters.length, lacking]).toEqual([151, []]);
    }));

  it('give lines of 60 to 72 letters', () =>
    visit(
      paper,
      async (page) => {
        await page.waitForLoadState('networkidle');
        const letters = await page
          .locator('.prose > p')
          .first()
          .evaluate((paragraph) => {
            const sample = document.createElement('span');
            sample.style.whiteSpace = 'nowrap';
            sample.textContent =
              'The quality of a loaf is decided by its flour, its water and the time that both are given';
            const room = paragraph.getBoundingClientRect().width;
            paragraph.append(sample);
            return (room / sample.getBoundingClientRect().width) * sample.textContent.length;
          });
        expect(letters).toBeGreaterThan(60);
        expect(letters).toBeLessThan(72);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});

describe('the header', () => {
  it.each([
    [320, 1],
    [360, 1],
    [768, 2],
    [1023, 2],
    [1024, 1],
    [1060, 1],
    [1280, 1],
  ])('is at %i pixels %i lines high, however long the title of the list', (width, lines) =>
    visit(
      paper,
      async (page) => {
        const height = await heightOf(page, '.site-header');
        expect(height).toBeLessThan(lines === 1 ? 64 : 100);
        await page.locator('.site-name').evaluate((name) => {
          name.textContent = 'Annals of Everything that Was Ever Baked, Proofed or Kneaded';
        });
        expect(await heightOf(page, '.site-header')).toBe(height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { viewport: { width, height: 640 } },
    ),
  );

  it('leaves the note of a paper above the fold of a phone', () =>
    visit(
      paper,
      async (page) => {
        const top = await page
          .locator('.prose > p')
          .first()
          .evaluate((note) => note.getBoundingClientRect().top);
        expect(top).toBeLessThan(500);
      },
      { viewport: { width: 360, height: 640 } },
    ));

  it('opens its menu on a phone without JavaScript', async () => {
    const { page } = await openPage({ viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
    await page.goto('');
    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Papers' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await link.click();
    expect(new URL(page.url()).pathname).toBe('/list/papers/');
    await page.context().close();
  });

  it('closes its menu on a phone when the focus goes on behind it, and not before', () =>
    visit(
      paper,
      async (page) => {
        const menu = page.getByRole('navigation', { name: 'Main' });
        await page.getByRole('button', { name: 'Menu' }).press('Enter');
        await menu.getByRole('link').first().focus();
        await page.keyboard.press('Shift+Tab');
        expect(await menu.isVisible()).toBe(true);
        await menu.getByRole('link').last().focus();
        await page.keyboard.press('Tab');
        await expect.poll(() => menu.isVisible()).toBe(false);
        expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
      },
      { viewport: { width: 360, height: 640 } },
    ));

  it('gives the search box its whole width on a phone when it has the focus', () =>
    visit(
      '',
      async (page) => {
        const width = () =>
          page.locator('.site-search').evaluate((form) => form.getBoundingClientRect().width);
        expect(await width()).toBeLessThan(50);
        await page.getByRole('searchbox').click();
        expect(await width()).toBeGreaterThan(300);
        await page.keyboard.type('dough');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/search/?q=dough');
      },
      { viewport: { width: 360, height: 640 } },
    ));

  it('marks the current page in forced colours, too', () =>
    visit(
      paper,
      async (page) => {
        const lines = await page
          .locator('.site-menu a')
          .evaluateAll((links) =>
            links.map((link) => [link.textContent?.trim(), getComputedStyle(link).textDecorationLine]),
          );
        expect(lines.filter(([, line]) => line === 'underline')).toEqual([['Papers', 'underline']]);
      },
      { forcedColors: 'active' },
    ));
});
