import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { mark, selects, toggle, visiting, wait } from './selection-visits.ts';

const visit = visiting(browsed(sites.complete));

const notFound = 'Failed to load resource: the server responded with a status of 404 (Not Found)';

describe('the address of the selection page', () => {
  it('shares its papers by its address, in their order, and adds them to another reader’s', async () => {
    let address = '';
    await visit('papers/', async (page) => {
      await mark(page, 'warm-proof', 'slow-dough');
      await page.goto('selection/');
      await selects(page, ['Warm Proof Considered', 'Slow Dough: A Study of 48 Hours & Cold Rooms']);
      await page.waitForURL('**/selection/?ids=warm-proof,slow-dough');
      address = page.url();
      expect(await page.locator('#share-address').textContent()).toBe(address);
      await page.reload();
      expect(await page.locator('h2').textContent()).toBe('2 papers');
    });
    await visit('papers/', async (page) => {
      await mark(page, 'steam-first', 'slow-dough');
      await page.goto(`selection/${new URL(address).search}`);
      await selects(page, ['Warm Proof Considered', 'Slow Dough: A Study of 48 Hours & Cold Rooms']);
      expect(await page.locator('h2').textContent()).toBe('2 papers');
      expect(await page.locator('.origin').textContent()).toBe('From a link; 1 of them in your selection.');
      await page.getByRole('button', { name: 'Add to my selection' }).click();
      await selects(page, [
        'Steam <i>First</i>',
        'Slow Dough: A Study of 48 Hours & Cold Rooms',
        'Warm Proof Considered',
      ]);
      await page.waitForURL('**/selection/?ids=steam-first,slow-dough,warm-proof');
      expect(await page.locator('.lede').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Add to my selection' }).isVisible()).toBe(false);
    });
  });

  it('takes its own address for its own, also when the paper was deselected meanwhile', () =>
    visit('papers/', async (page) => {
      await mark(page, 'slow-dough');
      await page.goto('selection/');
      await page.waitForURL('**/selection/?ids=slow-dough');
      await page.goto('papers/slow-dough/');
      await toggle(page, 'slow-dough').click();
      await page.goBack();
      await page.locator('.empty').waitFor();
      await page.waitForURL('**/selection/');
    }));

  it('writes its address once for several changes', () =>
    visit(
      'papers/',
      async (page) => {
        await mark(page, 'warm-proof', 'slow-dough', 'rtl-loaf');
        await page.goto('selection/');
        await page.waitForURL('**/selection/?ids=warm-proof,slow-dough,rtl-loaf');
        await page.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLElement>('.list select-toggle button'))
            button.click();
        });
        await page.waitForURL('**/selection/');
        expect(await page.evaluate(() => sessionStorage.getItem('written'))).toBe('xx');
      },
      {
        prepare: (page) =>
          page.addInitScript(() => {
            const write = history.replaceState.bind(history);
            history.replaceState = (...change) => {
              sessionStorage.setItem('written', `${sessionStorage.getItem('written') ?? ''}x`);
              write(...change);
            };
          }),
      },
    ));

  it.each([
    ['DOREMI', 'DOREMI'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a'.repeat(3000), `${'a'.repeat(59)}…`],
  ])('names the wrong parts of an address also to who has selected nothing, %#', (ids, shown) =>
    visit(`selection/?ids=${encodeURIComponent(ids)}`, async (page) => {
      expect(await page.locator('.unknown span').textContent()).toBe(shown);
      expect(await page.locator('.empty').isVisible()).toBe(false);
      await page.waitForTimeout(400);
      expect(new URL(page.url()).searchParams.get('ids')).toBe(ids);
    }),
  );

  it('says how many papers of an address it leaves out', () =>
    visit(
      `selection/?ids=${Array.from({ length: 520 }, (_, number) => `loaf-${number}`).join(',')}`,
      async (page) => {
        expect(await page.locator('.origin').textContent()).toBe(
          'From a link; not in your selection. The link names 20 more than the 500 that fit.',
        );
      },
      {
        prepare: (page) =>
          page.route(/loaf-\d+\.json$/, (route) => route.fulfill({ body: '[{"title":"Loaf"}]' })),
      },
    ));

  it('names papers that the list does not have, and shows markup as text', () =>
    visit(
      `selection/?ids=${encodeURIComponent('constructor,slow-dough,__proto__,<img src=x>,never-there')}`,
      async (page) => {
        await expect
          .poll(() => page.locator('.unknown span').textContent(), wait)
          .toBe('constructor, never-there, __proto__, <img src=x>');
        await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
        expect(await page.locator('#cite-command').textContent()).toBe('\\cite{slow-dough}');
        expect(await page.locator('main img').count()).toBe(0);
      },
      { expected: [notFound, notFound] },
    ));

  it('is not impressed by ten thousand characters', () =>
    visit(`selection/?ids=${'_'.repeat(10_000)},slow-dough`, async (page) => {
      await selects(page, ['Slow Dough: A Study of 48 Hours & Cold Rooms']);
      expect(await page.locator('.unknown span').textContent()).toBe(`${'_'.repeat(59)}…`);
    }));
});
