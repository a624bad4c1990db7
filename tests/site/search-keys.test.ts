import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, shows } from './search-page.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

/** What the reader is on: the paper of a result, or the name of a field, or nothing but the page. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const paper = activeElement?.closest('li')?.dataset['paper'];
    return paper ?? activeElement?.getAttribute('name') ?? activeElement?.tagName ?? '';
  });
}

/** Presses a key as an input method passes it on while it composes. @returns whether the page took it */
function composes(page: Page, key: string): Promise<boolean> {
  return page.locator(box).evaluate((input, pressed) => {
    const event = { key: pressed, isComposing: true, bubbles: true, cancelable: true };
    return !input.dispatchEvent(new KeyboardEvent('keydown', event));
  }, key);
}

describe('the keys of the search page', () => {
  it('belong to the input method while it composes', () =>
    visit('search/?q=steam', async (page) => {
      await shows(page, ['steam-first']);
      await page.locator(box).focus();
      for (const key of ['ArrowDown', 'Escape']) expect(await composes(page, key)).toBe(false);
      expect([await focused(page), await page.locator(box).inputValue()]).toEqual(['q', 'steam']);
    }));

  it('are left to the reader when another key is held with them', () =>
    visit('search/?q=steam', async (page) => {
      await shows(page, ['steam-first']);
      await page.locator(box).focus();
      for (const held of ['Shift', 'Control', 'Alt', 'Meta']) {
        await page.keyboard.press(`${held}+ArrowDown`);
        expect([held, await focused(page)]).toEqual([held, 'q']);
      }
    }));

  it('lead with Escape from a result to the box, and with another Escape to the whole list', () =>
    visit('search/?q=steam', async (page) => {
      await shows(page, ['steam-first']);
      await page.locator(box).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('steam-first');
      await page.keyboard.press('Escape');
      expect([await focused(page), await page.locator(box).inputValue()]).toEqual(['q', 'steam']);
      await page.keyboard.press('Escape');
      expect([await focused(page), await page.locator(box).inputValue()]).toEqual(['q', '']);
      await expect.poll(() => page.locator('#results > li').count()).toBe(5);
    }));
});

describe('the key /', () => {
  it.each(['', 'papers/', 'papers/slow-dough/', 'themes/ovens/', 'about/', 'my/', 'selection/', 'search/'])(
    'leads to the search box of /%s, and loads nothing but what searches there',
    (path) =>
      visit(path, async (page) => {
        await page.waitForLoadState('networkidle');
        const requests: string[] = [];
        page.context().on('request', (request) => requests.push(request.url()));
        await page.keyboard.press('/');
        expect([await focused(page), await page.locator(box).inputValue()]).toEqual(['q', '']);
        if (path === 'search/') return;
        await page.keyboard.type('a/b');
        expect(await page.locator(box).inputValue()).toBe('a/b');
        // The box of the header answers while the reader types.
        expect(requests.filter((url) => !/\/(?:_astro|search)\//.test(url))).toEqual([]);
      }),
  );

  it('selects what is in the box', () =>
    visit('search/?q=steam', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('atlas');
      expect(await page.locator(box).inputValue()).toBe('atlas');
    }));

  it('is left to the reader in other fields, and with a modifier', () =>
    visit('about/', async (page) => {
      for (const held of ['Control', 'Alt', 'Meta']) {
        await page.keyboard.press(`${held}+/`);
        expect([held, await focused(page)]).toEqual([held, 'BODY']);
      }
      for (const name of ['input', 'textarea']) {
        await page.evaluate((tag) => {
          const field = document.createElement(tag) as HTMLInputElement;
          document.body.append(field);
          field.name = tag;
          field.focus();
        }, name);
        await page.keyboard.press('/');
        expect([await focused(page), await page.locator(`[name=${name}]`).inputValue()]).toEqual([name, '/']);
      }
    }));
});
