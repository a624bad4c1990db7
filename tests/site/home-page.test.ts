import { toString } from 'hast-util-to-string';
import { matches, select, selectAll } from 'hast-util-select';
import { beforeEach, describe, expect, it } from 'vitest';
import { skipInAnotherList } from '../this-list.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { attributes, readPage } from './html.ts';
import { visiting } from './visits.ts';

const visit = visiting(browsed(sites.content));
const { tree } = readPage(sites.content.folder, 'index.html');

beforeEach(skipInAnotherList);

describe('the home page', () => {
  it('has its doors on the first screen, and is at most four screens high', () =>
    visit(
      '',
      async (page) => {
        const measured = await page.evaluate(() => ({
          screens: document.documentElement.scrollHeight / innerHeight,
          doors: document.querySelector('.home-doors')?.getBoundingClientRect().bottom ?? Infinity,
        }));
        expect(measured.screens).toBeLessThanOrEqual(4);
        expect(measured.doors).toBeLessThan(720);
      },
      { viewport: { width: 1280, height: 720 } },
    ));

  it('shows a door on the first screen of a phone', () =>
    visit(
      '',
      async (page) => {
        const door = await page.locator('.home-doors section').first().boundingBox();
        expect((door?.y ?? Infinity) + (door?.height ?? Infinity)).toBeLessThan(740);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  it('leads to paths, to what is new, to the search, and to every theme with its count', () => {
    expect(selectAll('.home-doors h2', tree).map((one) => toString(one))).toEqual([
      'Decide',
      'What’s new',
      'Search',
    ]);
    const links = attributes(tree, '.home-doors a', 'href');
    for (const href of ['/paths/', '/new/', '/subscribe/', '/search/', '/papers/', '/compare/', '/tags/']) {
      expect(links).toContain(href);
    }
    const themes = selectAll('.home-themes > li', tree).map((one) =>
      toString(select('.count', one) ?? one).trim(),
    );
    expect(themes.length).toBeGreaterThan(1);
    expect(themes).toEqual(themes.map(() => expect.stringMatching(/^\d+ papers?$/) as string));
  });

  it('says of each essential paper in a line why it is there, and leads to the others of its theme', () => {
    const silent = selectAll('.essential-papers li', tree).filter((one) => {
      const say = select('.say', one);
      return !say || toString(say).trim() === '';
    });
    expect(silent).toEqual([]);
    expect(attributes(tree, '.essential-papers .ui a', 'href')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\/search\/\?priority=essential&theme=/)]),
    );
  });

  it('gives each paper to reference managers once', () => {
    const coins = attributes(tree, '.Z3988', 'title');
    expect(coins.length).toBeGreaterThan(0);
    expect(new Set(coins).size).toBe(coins.length);
  });
});

describe('the page of what is new', () => {
  it('has the weeks with a line on each paper, and leads to its feeds and to the log', () => {
    const news = readPage(sites.content.folder, 'new/index.html').tree;
    expect(selectAll('main h2', news).map((one) => toString(one))[0]).toMatch(/^\s*Week \d+ of \d{4}/);
    const lines = selectAll('.news-week li', news);
    expect(lines.length).toBeGreaterThan(0);
    expect(
      lines.filter((line) => toString(select('.say, strong', line) ?? { type: 'root', children: [] }) === ''),
    ).toEqual([]);
    expect(attributes(news, 'main a:is([href$="feed.xml"], [href$="feed.json"])', 'href')).toEqual([
      '/feed.xml',
      '/feed.json',
      '/changes/feed.xml',
      '/changes/feed.json',
    ]);
    expect(attributes(news, 'main a', 'href')).toContain('/changes/');
  });

  it('opens each theme with its newest papers, folds the rest of many, and has corrections last', () => {
    const news = readPage(sites.content.folder, 'new/index.html').tree;
    const weeks = selectAll('.news-week', news);
    for (const week of weeks) {
      const parts = selectAll('.paper-rows, .correction-list', week);
      expect(parts.length).toBeGreaterThan(0);
      const firstCorrections = parts.findIndex((part) => matches('.correction-list', part));
      if (firstCorrections !== -1)
        expect(parts.slice(firstCorrections).every((part) => matches('.correction-list', part))).toBe(true);
      for (const group of selectAll('[data-accent]', week)) {
        const open = select(':scope > .paper-rows', group);
        expect(selectAll(':scope > li', open ?? { type: 'root', children: [] }).length).toBeLessThanOrEqual(
          8,
        );
      }
    }
    const newest = attributes(
      readPage(sites.content.folder, 'index.html').tree,
      '.home-doors a.title',
      'href',
    );
    expect(attributes(news, '[data-accent] > .paper-rows .title', 'href')).toEqual(
      expect.arrayContaining(newest),
    );
  });
});
