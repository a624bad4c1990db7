import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

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

/**
 * What axe finds on a page: `rule: elements`. The page must have been opened with `bypassCSP`: axe adds a script of its own,
 * which the policy of the site rightly refuses.
 *
 * @param within selector of the part to look at
 */
export async function violations(page: Page, within = 'html', only = all): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, runOnly]) => {
      const engine = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations: found } = await engine.run(part, { runOnly, resultTypes: ['violations'] });
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
      );
    },
    [within, only] as const,
  );
}

/**
 * Holds a page to WCAG in the light and the dark scheme and with forced colours, at 1280 pixels and at 320, which is a window
 * of 1280 at 400 % zoom. Rules are asked again where the mode makes a difference to them.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const height = page.viewportSize()?.height ?? 800;
  await page.setViewportSize({ width: 1280, height });
  // While axe looks, nothing is drawn; a busy browser would complain that fonts wait.
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  expect(await violations(page)).toEqual([]);
  const light = await ink();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    expect(await ink()).not.toBe(light);
    expect([width, 'dark', await violations(page, 'html', colours)]).toEqual([width, 'dark', []]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect([width, 'forced', await violations(page, 'html', colours)]).toEqual([width, 'forced', []]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page, 'html', narrow)).toEqual([]);
}
