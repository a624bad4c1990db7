import { toString } from 'hast-util-to-string';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { describeThisList } from '../this-list.ts';
import { violations } from './axe.ts';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { readPages } from './html.ts';
import { visiting } from './visits.ts';

const open = browsed(sites.content);
const visit = visiting(open);
const pages = readPages(sites.content.folder);

/** The address of the first page of a kind that has a picture of a kind. */
function pageWith(file: RegExp, picture: string): string {
  const found = pages.find((page) => file.test(page.file) && selectAll(picture, page.tree).length > 0);
  if (!found) throw new Error(`no page ${String(file)} has ${picture}`);
  return found.file.replace('index.html', '');
}

describeThisList('the list of this repository', () => {
  const kinds: [kind: string, path: string, picture: string][] = [
    ['papers by year', '', '.year-picture'],
    ['years', 'years/', '.year-picture'],
    ['two facts', pageWith(/^themes\//, '.scatter-picture'), '.scatter-picture'],
    ['a lineage', pageWith(/^papers\//, '.lineage-picture'), '.lineage-picture'],
    ['the timeline', 'timeline/', '.timeline-picture'],
  ];

  describe.each(kinds)('the picture of %s', (_kind, path, picture) => {
    it('breaks no rule that axe knows', () =>
      visit(
        path,
        async (page) => {
          expect(await violations(page, '.picture')).toEqual([]);
        },
        { bypassCSP: true },
      ));

    it('keeps to the policy of the page and to the width of a phone', () =>
      visit(
        path,
        async (page) => {
          expect(await page.locator(picture).first().isVisible()).toBe(true);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        },
        { viewport: { width: 360, height: 740 } },
      ));

    it('shows where the focus is, and the name of what is there', () =>
      visit(path, async (page) => {
        const link = page.locator(`${picture} svg a`).first();
        await page.locator(picture).first().scrollIntoViewIfNeeded();
        await page.keyboard.press('Tab');
        await link.focus();
        const seen = await link.evaluate((one) => ({
          outline: getComputedStyle(one).outlineStyle,
          title: one.querySelector('title')?.textContent ?? '',
        }));
        expect(seen).toEqual({ outline: 'solid', title: expect.stringMatching(/\S/) as string });
      }));

    it('can be seen in forced colours', () =>
      visit(
        path,
        async (page) => {
          const colours = await page.evaluate((selector) => {
            const canvas = getComputedStyle(document.body).backgroundColor;
            const drawn = [...document.querySelectorAll(`${selector} svg :is(.part, .box, .tie)`)];
            return drawn.filter((one) => {
              const { fill, stroke } = getComputedStyle(one);
              return fill === canvas && stroke === canvas;
            }).length;
          }, picture);
          expect(colours).toBe(0);
        },
        { forcedColors: 'active' },
      ));
  });

  describe('a dot', () => {
    it('has the shape of its theme, which the legend explains also in forced colours', () =>
      visit(
        'compare/',
        async (page) => {
          const shapes = (selector: string) =>
            page
              .locator(`.scatter-picture ${selector} path.dot`)
              .evaluateAll((dots) =>
                [
                  ...new Set(
                    dots.map((dot) => [dot.getAttribute('data-accent'), dot.getAttribute('d')].join(' ')),
                  ),
                ].sort(),
              );
          const explained = await shapes('.legend');
          expect(explained.length).toBeGreaterThan(2);
          expect(await shapes('.canvas')).toEqual(explained);
          expect(new Set(explained.map((shape) => shape.slice(2))).size).toBe(explained.length);
        },
        { forcedColors: 'active' },
      ));

    it('of the timeline shows its name where no dot is, with a line to it', async () => {
      const { page } = await open({ viewport: { width: 1280, height: 900 } });
      await page.goto('timeline/');
      const dot = page.locator('.timeline-picture a[href="/papers/doremi/"]');
      await dot.locator('.dot').hover();
      const opacity = (selector: string) =>
        dot.locator(selector).evaluate((one) => getComputedStyle(one).opacity);
      await expect.poll(() => opacity('.name')).toBe('1');
      expect(await opacity('.leader')).toBe('1');
      const hidden = await dot.locator('.name').evaluate((name) => {
        const box = name.getBoundingClientRect();
        return [...document.querySelectorAll('.timeline-picture .dot')].filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        }).length;
      });
      expect(hidden).toBe(0);
      await page.context().close();
    });
  });

  describe('the timeline on a phone', () => {
    it('is seen from its end', () =>
      visit(
        'timeline/',
        async (page) => {
          const left = () =>
            page
              .locator('.timeline-picture .scroll')
              .evaluate(({ scrollLeft, scrollWidth, clientWidth }) => scrollWidth - clientWidth - scrollLeft);
          expect(await page.evaluate(() => scrollY)).toBe(0);
          await expect.poll(left).toBeLessThan(2);
        },
        { viewport: { width: 360, height: 740 } },
      ));

    it('keeps the names of lanes in sight, wherever it is scrolled to, and off the dots', () =>
      visit(
        'timeline/',
        async (page) => {
          const covered = () =>
            page.locator('.timeline-picture .scroll').evaluate((frame) => {
              const box = (one: Element) => one.getBoundingClientRect();
              const dots = [...frame.querySelectorAll('.dot')].map(box);
              return [...frame.querySelectorAll('.lanes text')].map((text) => {
                const { left, right, top, bottom } = box(text);
                const isInSight = left >= box(frame).left && right <= box(frame).right;
                const isOnDot = dots.some(
                  (dot) => dot.left < right && dot.right > left && dot.top < bottom - 3 && dot.bottom > top,
                );
                return isInSight && !isOnDot;
              });
            });
          const lanes = await page.locator('.timeline-picture .lanes text').count();
          expect(lanes).toBeGreaterThan(1);
          for (const x of [0, 120, 400]) {
            await page.locator('.timeline-picture .scroll').evaluate((frame, at) => frame.scrollTo(at, 0), x);
            expect(await covered()).toEqual(Array(lanes).fill(true));
          }
        },
        { viewport: { width: 360, height: 740 } },
      ));
  });

  describe('the numbers of the pictures', () => {
    const papers = pages.filter(
      ({ file, html }) => /^papers\/[^/]+\/index/.test(file) && !html.includes('http-equiv="refresh"'),
    );

    it('count every paper of the list once', () => {
      const home = pages.find(({ file }) => file === 'index.html');
      const bars = home
        ? selectAll('.year-picture svg a > title', home.tree).map((one) => toString(one))
        : [];
      const sum = bars.map((words) => Number(/: (\d+) papers?/.exec(words)?.[1])).reduce((a, b) => a + b, 0);
      expect(sum).toBe(papers.length);
      const caption = home && selectAll('.year-picture figcaption', home.tree).map((one) => toString(one));
      expect(caption?.join().trim()).toMatch(/\. Each paper is counted once, in its main theme\.$/);
    });

    it('are those of the table below', () => {
      for (const { tree } of pages.filter(({ file }) => /^themes\/[^/]+\/index/.test(file))) {
        const dots = selectAll('.scatter-picture svg a > title', tree).map((one) => toString(one));
        const rows = selectAll('.scatter-picture tbody tr', tree).map((row) => {
          const [name, x, y] = row.children.flatMap((cell) =>
            cell.type === 'element' ? [toString(cell).trim()] : [],
          );
          return `${name}: ${x}, ${y}`;
        });
        expect(rows).toEqual(dots);
      }
    });
  });

  describe('similar papers', () => {
    it('are at most five on every page, none of them the paper itself, each with its reason', () => {
      const faults = pages.flatMap(({ file, tree }) => {
        const items = selectAll('.similar > li', tree).map((item) => toString(item).trim());
        const own = selectAll('.similar a', tree).some(
          ({ properties }) => `${String(properties['href']).slice(1)}index.html` === file,
        );
        return items.length > 5 || own || items.some((words) => !/ \(\d{4}\): *\S/.test(words)) ? [file] : [];
      });
      expect(faults).toEqual([]);
    });
  });
});
