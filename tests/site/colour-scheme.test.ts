import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';

const openPage = browsed(sites.complete);

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const light = 'rgb(251, 250, 247)';
const dark = 'rgb(22, 23, 26)';

describe('the choice of colours', () => {
  it('holds on the next page, from before its first paint', async () => {
    const { page, complaints } = await openPage({ colorScheme: 'light' });
    await page.goto('');
    expect(await ground(page)).toBe(light);
    await page.getByLabel('Colours').selectOption('dark');
    expect(await ground(page)).toBe(dark);
    await page.addInitScript(() => {
      // Notes the scheme at the moment at which the parser comes to the body: nothing can be painted before.
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        (globalThis as { early?: string | undefined }).early = document.documentElement.dataset['scheme'];
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('papers/slow-dough/');
    expect(await page.evaluate(() => (globalThis as { early?: string }).early)).toBe('dark');
    expect(await ground(page)).toBe(dark);
    expect(await page.getByLabel('Colours').inputValue()).toBe('dark');
    await page.getByLabel('Colours').selectOption('as the system');
    expect(await ground(page)).toBe(light);
    expect(await page.evaluate(() => localStorage.length)).toBe(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('scheme:')).length),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is that of the system without storage, and without JavaScript', async () => {
    const { page, complaints } = await openPage({ colorScheme: 'dark' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('');
    expect(await ground(page)).toBe(dark);
    await page.getByLabel('Colours').selectOption('light');
    expect(await ground(page)).toBe(light);
    expect(complaints).toEqual([]);
    await page.context().close();
    const scriptless = await openPage({ colorScheme: 'dark', javaScriptEnabled: false });
    await scriptless.page.goto('');
    expect(await ground(scriptless.page)).toBe(dark);
    expect(await scriptless.page.getByLabel('Colours').isVisible()).toBe(false);
    await scriptless.page.context().close();
  });
});
