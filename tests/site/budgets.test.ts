import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { layoutShifts } from './layout-shifts.ts';
import { kinds } from './page-kinds.ts';
import { status } from './search-page.ts';
import { missing, visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);
const openContent = browsed(sites.content);

type Site = (typeof sites)[keyof typeof sites];

/** What files weigh that several pages load, by site and path: to compress one as well as can be takes longer than to load it. */
const weighed = new Map<string, number>();

/**
 * Bytes of a file of a site as hosts send it: styles and scripts as they were compressed once by brotli, pages as they are
 * compressed while they are sent, fonts as they are.
 */
function bytesOf({ folder, base }: Site, path: string): number {
  const isPage = path.endsWith('/');
  const file = join(folder, path.slice(base.length), isPage ? 'index.html' : '');
  if (path.endsWith('.woff2')) return statSync(file).size;
  const quality = isPage ? 5 : constants.BROTLI_DEFAULT_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(file), { params }).length;
  weighed.set(file, bytes);
  return bytes;
}

/** Bytes of what a page loads on its own account, whatever asks for it. */
async function weightOf(
  page: Page,
  site: Site,
): Promise<Record<'page' | 'styles' | 'scripts' | 'fonts', number>> {
  const paths = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const sum = (ending: string) =>
    [...new Set(paths)]
      .filter((path) => path.endsWith(ending))
      .reduce((bytes, path) => bytes + bytesOf(site, path), 0);
  return {
    page: bytesOf(site, new URL(page.url()).pathname),
    styles: sum('.css'),
    scripts: sum('.js'),
    fonts: sum('.woff2'),
  };
}

/** Opens an address of which the fonts come only once it is drawn. @returns how far what moved, each time */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  let release = () => {};
  let held = 0;
  const drawn = new Promise<void>((done) => (release = done));
  await page.route('**/*.woff2', async (route) => {
    held += 1;
    await drawn;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  // They come from nowhere else, such as what the browser keeps of another page.
  expect(held).toBeGreaterThan(0);
  release();
  await page.waitForLoadState();
  if (path.includes('q=')) await status(page);
  await page.unroute('**/*.woff2');
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const shifts = await layoutShifts(page);
  // Results may be drawn between the fallback fonts and the fonts, where the same words are some pixels wider.
  return path.includes('q=') ? shifts.filter((shift) => Number.parseFloat(shift) >= 0.005) : shifts;
}

/** Pages whose scripts have no limit here; `search-size.test.ts` has those of the search. */
const unlimited = /^(?:search|compare)\//;

describe.each(Object.entries(kinds))('the %s page', (_kind, path) => {
  // The policy's violations are errors in the console. Other tests use what is on the pages, and hold them to the same.
  it('moves nothing when fonts come late, asks no other host, keeps to its policy, and to 12 kB of script', () => {
    const isMissing = path === kinds['missing page'];
    return visit(
      'robots.txt',
      async (page) => {
        expect(await shiftsOf(page, path)).toEqual([]);
        if (!isMissing && !unlimited.test(path))
          expect((await weightOf(page, sites.complete)).scripts).toBeLessThanOrEqual(12_000);
        await page.setViewportSize({ width: 360, height: 640 });
        expect(await shiftsOf(page, path)).toEqual([]);
      },
      { viewport: { width: 1280, height: 800 }, expected: isMissing ? [missing, missing] : [] },
    );
  });
});

describe('without JavaScript', () => {
  it('every page says what it has, and shows no control that does nothing', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    const faults: [path: string, words: number, dead: string[]][] = [];
    for (const path of Object.values(kinds)) {
      await page.goto(path);
      const words = (await page.locator('main').innerText()).split(/\s+/).length;
      const dead = await page.locator('button, input, select, textarea').evaluateAll((controls) =>
        (controls as HTMLInputElement[])
          .filter((control) => control.checkVisibility() && !control.hasAttribute('popovertarget'))
          .filter((control) => !control.form?.hasAttribute('action'))
          .map((control) => control.outerHTML.slice(0, 120)),
      );
      if (words < 15 || dead.length > 0) faults.push([path, words, dead]);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the policy of pages', () => {
  it('refuses markup made of text, which tests would see in the console', async () => {
    const { page, complaints } = await openPage();
    await page.goto('about/');
    const refusal = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>Bread</p>';
      } catch (error) {
        return (error as Error).name;
      }
      return '';
    });
    expect(refusal).toBe('TypeError');
    expect(complaints.join()).toMatch(/requires 'TrustedHTML' assignment/);
    await page.context().close();
  });
});

describe('the page of a paper', () => {
  it('is loaded with at most 100 kB, of which 60 are fonts that the next one has', async () => {
    const { page } = await openContent();
    await page.goto('', { waitUntil: 'networkidle' });
    const papers = await page.goto('api/papers.json').then((answer) => answer?.json());
    const ids = (papers as { papers: { id: string }[] }).papers.map(({ id }) => id);
    const size = (id: string) => statSync(join(sites.content.folder, 'papers', id, 'index.html')).size;
    const [longest = ''] = ids.sort((a, b) => size(b) - size(a));
    await page.goto(`papers/${longest}/`, { waitUntil: 'networkidle' });
    const { fonts, ...rest } = await weightOf(page, sites.content);
    const bytes = Object.values(rest).reduce((sum, part) => sum + part);
    expect(bytes).toBeLessThanOrEqual(40_000);
    expect(bytes + fonts).toBeLessThanOrEqual(100_000);
    await page.context().close();
  });
});
