import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows, status } from './search-page.ts';
import { visiting, type VisitSettings } from './visits.ts';

const visit = visiting(browsed(sites.complete));

/** Makes the search say that only the first papers have all words; where none has, it offers another search. */
function withMatching(matching: number): VisitSettings {
  const prepare = (page: Page) =>
    page.addInitScript((total) => {
      globalThis.Worker = class extends Worker {
        override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
          super.addEventListener(type, (event) => {
            const { data } = event as MessageEvent<{ kind: string; results: unknown[]; ids: string[] }>;
            if (data?.kind === 'results')
              Object.assign(data, {
                total,
                related: data.results.length - total,
                ids: data.ids.slice(0, total),
                wider: total === 0 ? ['sourdough'] : [],
              });
            if (typeof listener === 'function') listener(event);
          });
        }
      };
    }, matching);
  return { prepare };
}

/** Records, at each change of the results, whether the page says that these are the newest, and shows any. */
const tellNewest = (page: Page) =>
  page.addInitScript(() => {
    const seen = (selector: string) => document.querySelector(selector)?.checkVisibility() ?? false;
    addEventListener('DOMContentLoaded', () => {
      const told: boolean[] = [];
      Object.assign(globalThis, { told });
      new MutationObserver(() => told.push(seen('.early .newest'))).observe(
        document.querySelector('#results') as HTMLElement,
        { childList: true },
      );
    });
  });

const offered = (page: Page) => page.locator('.wider a:visible').allTextContents();

describe('a search that finds nothing', () => {
  it('offers nothing where no other search is known to find more', () =>
    visit('search/?q=zzqqxx', async (page) => {
      await says(page, 'No papers match “zzqqxx”.');
      expect(await page.locator('.nothing').isVisible()).toBe(true);
      expect([await offered(page), await page.getByText('Other searches').isVisible()]).toEqual([[], false]);
    }));

  it('says nothing of the newest papers from the moment they are gone, and leads to all papers once', () =>
    visit(
      'search/',
      async (page) => {
        expect(await page.locator('.early .newest').isVisible()).toBe(true);
        await page.locator(box).fill('zzqqxx');
        await says(page, 'No papers match “zzqqxx”.');
        expect(await page.evaluate(() => (globalThis as unknown as { told: boolean[] }).told)).toEqual([
          false,
        ]);
        expect(
          await page
            .locator('main')
            .getByRole('link', { name: /^All( \d+)? papers$/ })
            .count(),
        ).toBe(1);
        await page.locator(box).fill('');
        await expect.poll(() => page.locator('.early .newest').isVisible()).toBe(true);
      },
      { prepare: tellNewest },
    ));

  it('offers the same without filters, then without operators', () =>
    visit('search/?q=steam+-crust&theme=fermentation&sort=oldest', async (page) => {
      await status(page);
      expect(await offered(page)).toEqual(['“steam -crust” without filters', 'steam']);
      await page.getByRole('link', { name: 'steam', exact: true }).click();
      await shows(page, ['steam-first']);
      expect(new URL(page.url()).search).toBe('?q=steam&sort=oldest');
    }));

  it('says what it corrected', () =>
    visit('search/?q=sourdogh&year=1999', async (page) => {
      await says(page, 'No papers match “sourdogh”, also searching sourdough.');
    }));

  it.each(['https://arxiv.org/abs/9999.99999', '10.9999/nowhere', '9999.99999'])(
    'says that the paper %s is not in the list, and offers no parts of its name',
    (name) =>
      visit(`search/?q=${encodeURIComponent(name)}`, async (page) => {
        await page.getByText('The paper with this identifier or address is not in the list.').waitFor();
        expect(await offered(page)).toEqual([]);
        await page.locator(box).fill('2307.01234');
        await shows(page, ['slow-dough']);
        expect(await page.locator('.nothing').isVisible()).toBe(false);
      }),
  );
});

describe('papers with some of the words', () => {
  const headings = (page: Page) =>
    page.locator('#results h2').evaluateAll((all) => all.map((heading) => heading.className.split(' ')[0]));

  it('come behind a heading in the same list, and are not cited', () =>
    visit(
      'search/?q=sourdough',
      async (page) => {
        await says(page, '1 paper matches “sourdough”; 2 more have some of its words.');
        expect(await headings(page)).toEqual(['title', 'related', 'title', 'title']);
        expect(await page.locator('.related').textContent()).toBe('Papers with some of the words');
        await expect.poll(() => page.locator('cite-results a').textContent()).toBe('Cite this 1 paper');
        expect(await page.locator('.nothing').isVisible()).toBe(false);
        const second = (await results(page))[1];
        await page.locator(box).focus();
        for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
        expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['paper'])).toBe(
          second,
        );
      },
      withMatching(1),
    ));

  it('are shown with what else to try when no paper has all', () =>
    visit(
      'search/?q=sourdough+-zzqq',
      async (page) => {
        await says(page, 'No papers match “sourdough -zzqq”; 3 have some of its words.');
        expect(await headings(page)).toEqual(['related', 'title', 'title', 'title']);
        expect(await offered(page)).toEqual(['sourdough']);
        expect(await page.locator('cite-results a').isVisible()).toBe(false);
      },
      withMatching(0),
    ));

  it('stand behind their heading where the screen shows fewer papers than match', () =>
    visit(
      'search/?q=sourdough',
      (page) => expect.poll(() => headings(page)).toEqual(['title', 'related', 'title', 'title']),
      { ...withMatching(1), viewport: { width: 1280, height: 160 } },
    ));
});
