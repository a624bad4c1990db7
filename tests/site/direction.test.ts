import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sites } from './build-sites.ts';
import { browsed } from './browser.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.complete));

/** Where the first and the last character of a text begin, from the left. */
function ends(element: Locator): Promise<[first: number, last: number]> {
  return element.evaluate((node): [number, number] => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) if (texts.currentNode.nodeValue?.trim()) found.push(texts.currentNode as Text);
    const left = (text: Text | undefined, from: number) => {
      const range = document.createRange();
      range.setStart(text as Text, from);
      range.setEnd(text as Text, from + 1);
      return range.getBoundingClientRect().left;
    };
    const last = found.at(-1);
    return [left(found[0], 0), left(last, (last?.length ?? 1) - 1)];
  });
}

const names = ['Ruth Oat', 'משה לוי', 'דוד כהן', 'Tom Oat'];

describe('words written from right to left, on a page that runs from left to right', () => {
  it.each([
    ['the list', 'papers/', '[data-paper=rtl-loaf] .by bdi'],
    ['a theme', 'themes/ovens/', '[data-paper=rtl-loaf] .by bdi'],
    [
      'the results of a search',
      'search/?q=%D7%9C%D7%97%D7%9D',
      '#results [data-paper=rtl-loaf] .authors bdi',
    ],
    ['a selection', 'selection/?ids=rtl-loaf', '[data-paper=rtl-loaf] .authors bdi'],
    ['its own page', 'papers/rtl-loaf/', 'article .authors bdi'],
  ])('leave neighbouring authors in their order: %s', (_where, path, selector) =>
    visit(path, async (page) => {
      const shown = page.locator(selector);
      await shown.nth(3).waitFor();
      await expect.poll(() => shown.allTextContents()).toEqual(names);
      const boxes = await Promise.all((await shown.all()).map((name) => name.boundingBox()));
      const places = boxes.map((one) => one?.x ?? 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );

  it('leave the authors that a line names in their order', () =>
    visit('themes/ovens/', async (page) => {
      const shown = page.locator('[data-paper=rtl-loaf] .by bdi');
      await shown.nth(3).waitFor();
      expect(await shown.allTextContents()).toEqual(names);
      const boxes = await Promise.all((await shown.all()).map((name) => name.boundingBox()));
      const places = boxes.map((one) => one?.x ?? 0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }));

  it('begin a note, a list and its items at the right, and leave English blocks at the left', () =>
    visit('papers/rtl-loaf/', async (page) => {
      const [noteFirst] = await ends(page.locator('.prose > p').first());
      const item = page.locator('.prose li');
      const [itemFirst, itemLast] = await ends(item);
      const [plainFirst, plainLast] = await ends(page.locator('.prose > p').last());
      expect(noteFirst).toBeGreaterThan(itemFirst);
      // Its stop is at the end, which is at the left.
      expect(itemFirst).toBeGreaterThan(itemLast);
      expect(plainFirst).toBeLessThan(plainLast);
      expect(await item.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    }));

  it('begin the line of a row at the right', () =>
    visit('themes/ovens/', async (page) => {
      const [first] = await ends(page.locator('[data-paper=rtl-loaf] .say'));
      const [other] = await ends(page.locator('[data-paper=steam-first] .say'));
      expect(first).toBeGreaterThan(other + 300);
    }));
});
