import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { beforeEach, describe, expect, it } from 'vitest';
import { skipInAnotherList } from '../this-list.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { attributes, readPages } from './html.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.content);
const visit = visiting(openPage);
const themes = readPages(sites.content.folder).filter(({ file }) =>
  /^themes\/[^/]+\/index\.html$/.test(file),
);
const addresses = themes.map(({ file }) => file.replace('index.html', ''));
const [first = ''] = addresses;

/** The marked link of the contents that are shown. */
const current = '.beside a[aria-current=true]';

beforeEach(skipInAnotherList);

describe('the page of a theme', () => {
  it('is at most twelve screens high, whatever the theme holds', async () => {
    const { page, complaints } = await openPage({ viewport: { width: 1280, height: 720 } });
    for (const address of addresses) {
      await page.goto(address);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect([address, screens <= 12]).toEqual([address, true]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks for the font of a letter of its rows when they come near', async () => {
    // A reader who comes for the first time: the fonts of other tests are in no cache.
    const { page, complaints } = await openPage({ viewport: { width: 412, height: 823 } });
    await page.goto('themes/data-mixing/', { waitUntil: 'networkidle' });
    const extended = () =>
      page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('names-400')).length,
      );
    expect(await extended()).toBe(0);
    const named = page.locator('.paper-group[open] .by', { hasText: /[\u0100-\u017f]/ });
    await named.first().scrollIntoViewIfNeeded();
    await expect.poll(extended).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('begins with ways to read, then what to do, and has pictures and papers below', () => {
    const [theme] = themes.flatMap(({ tree }) => (select('.theme-ways', tree) ? [tree] : []));
    if (!theme) throw new Error('no theme has a reading path');
    expect(
      attributes(theme, '.theme-ways dd a', 'href').filter((href) => href.startsWith('/paths/')),
    ).not.toEqual([]);
    expect(attributes(theme, '.compare-these a', 'href')).toEqual([
      expect.stringContaining('/compare/?theme='),
    ]);
    const headings = selectAll('main h2', theme).map((one) => String(one.properties['id']));
    expect(headings[0]).toMatch(/^what-to/);
    expect(headings.filter((id) => ['in-pictures', 'papers', 'also-here'].includes(id))).toEqual([
      'in-pictures',
      'papers',
      'also-here',
    ]);
    expect(attributes(theme, 'page-contents .beside a', 'href')).toEqual(headings.map((id) => `#${id}`));
  });

  it('says of each paper in a line why it is there, and unfolds the essential ones', () => {
    for (const { file, tree } of themes) {
      const silent = selectAll('.paper-group li[data-paper]', tree).filter((line) => {
        const say = select('.say', line);
        return !say || toString(say).trim() === '';
      });
      expect([file, silent]).toEqual([file, []]);
    }
    const open = themes.flatMap(({ tree }) =>
      selectAll('.paper-group[open] h3', tree).map((heading) => toString(heading)),
    );
    expect(open).toContain('Essential');
  });
});

describe('the contents of a theme', () => {
  it('follow what is being read, to the end of the page', () =>
    visit(first, async (page) => {
      const links = page.locator('.beside a');
      const names = await links.allTextContents();
      await links.nth(1).click();
      await expect.poll(() => page.locator(current).allTextContents()).toEqual([names[1]]);
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      await expect.poll(() => page.locator(current).allTextContents()).toEqual([names.at(-1)]);
      const beside = await page.locator('.beside').boundingBox();
      expect(beside?.y).toBeLessThan(100);
    }));

  it('are folded on a narrow screen, and lead with the keyboard to a section', () =>
    visit(
      first,
      async (page) => {
        expect(await page.locator('.beside').isVisible()).toBe(false);
        await page.locator('page-contents summary').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => new URL(page.url()).hash).toMatch(/^#what-to/);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('are links without JavaScript', () =>
    visit(
      first,
      async (page) => {
        await page.locator('.beside a').last().click();
        const heading = await page.locator('#also-here').boundingBox();
        expect(heading?.y).toBeLessThan(800);
      },
      { javaScriptEnabled: false },
    ));
});
