import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite, sites } from './build-sites.ts';
import { kinds, longKinds } from './page-kinds.ts';
import { status } from './search-page.ts';

const openPage = browsed(sites.complete);
const openLong = browsed(longSite);

const visited = [
  ...Object.entries(kinds).map(([kind, path]) => ({ kind, path, open: openPage })),
  ...Object.entries(longKinds).map(([kind, path]) => ({ kind, path, open: openLong })),
];

/** What axe finds on a page in which it is loaded. @param only tags or names of its rules */
function violations(page: Page, only: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await engine.run(document, { runOnly });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }, only);
}

const all: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules to which the width of the window makes a difference: what is hidden, small, cut off or above something else. */
const narrow: axe.RunOnly = {
  type: 'rule',
  values: [
    'color-contrast',
    'target-size',
    'scrollable-region-focusable',
    'aria-hidden-focus',
    'css-orientation-lock',
    'page-has-heading-one',
    'link-name',
    'button-name',
    'label',
    'bypass',
  ],
};
/** The rules to which a colour scheme makes a difference. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

describe.each(visited)('the $kind page', ({ path, open }) => {
  it('has no violation that axe finds: wide, narrow, in the dark scheme, in forced colours', async () => {
    // axe adds a script of its own to the page, which the policy of the site rightly refuses.
    const { page } = await open({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    await page.goto(path);
    if (path.includes('q=')) await status(page);
    await page.evaluate(axe.source);
    expect(await violations(page, all)).toEqual([]);
    // As wide as a window of 1280 pixels at 400 % zoom.
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page, narrow)).toEqual([]);
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    const light = await ink();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ink()).not.toBe(light);
    expect(await violations(page, colours)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await violations(page, colours)).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('skips to the content first', async () => {
    const { page } = await openPage();
    await page.goto('papers/slow-dough/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });

  it('shows where it is on every stop of a page', async () => {
    const { page } = await openPage();
    await page.goto('papers/levain-atlas/');
    const stops = await page
      .locator('a[href], summary, input, button, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
      expect(outline).toBe('solid 2px');
    }
    await page.context().close();
  });
});
