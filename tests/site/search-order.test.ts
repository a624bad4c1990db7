import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, says, shows, status } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);

/** The elements of the search page that its own scripts define. */
const elements = ['paper-search', 'search-facets', 'chosen-filters', 'cite-results'];

/** Every rotation of the elements, forwards and backwards. */
const orders = [elements, elements.toReversed()].flatMap((names) =>
  names.map((_name, at) => [...names.slice(at), ...names.slice(0, at)]),
);

interface Held {
  held: Map<string, () => void>;
}

/** Has nothing define these elements of a page until `define` does. */
const hold = (page: Page) =>
  page.addInitScript((names) => {
    const held: Held['held'] = new Map();
    const defineNow = customElements.define.bind(customElements);
    customElements.define = (name, element) => {
      if (names.includes(name)) held.set(name, () => defineNow(name, element));
      else defineNow(name, element);
    };
    Object.assign(globalThis, { held });
  }, elements);
const visit = visiting(openPage, { prepare: hold });

/** Waits until each of the elements wants to be defined. */
const held = (page: Page) =>
  page.waitForFunction((count) => (globalThis as unknown as Held).held.size === count, elements.length);

function define(page: Page, name: string): Promise<void> {
  return page.evaluate((one) => (globalThis as unknown as Held).held.get(one)?.(), name);
}

/** The search page as the reader has it in the end. */
async function ended(page: Page): Promise<unknown> {
  await page.waitForFunction(() => !document.querySelector('#results .note:empty'));
  return page.locator('paper-search').evaluate((search) => ({
    markup: search.innerHTML,
    values: [...search.querySelectorAll<HTMLInputElement>('input, select')].map(({ value }) => value),
    checked: [...search.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    seen: [...search.querySelectorAll('.options, chosen-filters, cite-results')].map((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    ),
  }));
}

describe('the search page', () => {
  const path = 'search/?q=kneader&tag=crust&tag=sourdough&year=2021&sort=oldest';
  const text = '1 paper matches “kneader”.';

  let usual: unknown;
  beforeAll(() =>
    visiting(openPage)(path, async (page) => {
      await status(page);
      usual = await ended(page);
    }),
  );

  it.each(orders.map((order) => [order]))('ends the same when its elements are defined as %j', (order) =>
    visit(path, async (page) => {
      await held(page);
      for (const name of order) {
        await define(page, name);
        // The search is over before the next element is there.
        if (name === 'paper-search') await says(page, text);
      }
      await expect.poll(() => ended(page)).toEqual(usual);
      expect(await page.locator('cite-results a').textContent()).toBe('Cite this 1 paper');
    }),
  );

  it('searches what the reader typed before its script was there', () =>
    visit('search/?tag=crust', async (page) => {
      await held(page);
      await page.locator(box).pressSequentially('steam');
      await define(page, 'paper-search');
      await shows(page, ['steam-first']);
      expect(new URL(page.url()).search).toBe('?q=steam&tag=crust');
      await page.goBack();
      await expect.poll(() => page.locator(box).inputValue()).toBe('');
    }));

  it('loads the index when the reader was in the box before its script was there', () =>
    visit('search/', async (page) => {
      await held(page);
      await page.locator(box).focus();
      const loading = page
        .context()
        .waitForEvent('request', (request) => request.url().includes('index.bin'));
      await define(page, 'paper-search');
      await loading;
    }));
});
