import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { kept, lists, save, titles, visiting, wait, withBroken } from './my-visits.ts';
import { missing, serverError } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

describe('the page of papers that a link names', () => {
  it('shows what another reader shared, in that order, and saves all of it at once', async () => {
    let address = '';
    await visit('papers/', async (page) => {
      await save(page, 'slow-dough', 'warm-proof');
      await page.goto('my/');
      await lists(page, [titles['warm-proof'], titles['slow-dough']]);
      address = (await page.locator('#share-address').textContent()) ?? '';
    });
    await visit('papers/', async (page) => {
      await save(page, 'steam-first', 'slow-dough');
      await page.goto(`selection/${new URL(address).search}`);
      await lists(page, [titles['warm-proof'], titles['slow-dough']]);
      expect(await page.locator('h2').textContent()).toBe('2 papers');
      expect(await page.locator('.origin').textContent()).toBe('From a link; 1 of them in your list.');
      expect(await page.locator('#share-address').textContent()).toBe(page.url());
      await page.getByRole('button', { name: 'Save all to my reading' }).click();
      expect(await page.locator('.message .said').textContent()).toBe('Saved to your list.');
      expect(await page.locator('.origin').textContent()).toBe('From a link; all in your list.');
      expect(await page.getByRole('button', { name: 'Save all to my reading' }).isVisible()).toBe(false);
      expect((await page.locator(':focus').textContent())?.trim()).toBe('2 papers');
      expect((await kept(page))?.papers.map(({ id, title }) => [id, title])).toEqual([
        ['steam-first', 'Steam First'],
        ['slow-dough', titles['slow-dough']],
        ['warm-proof', titles['warm-proof']],
      ]);
    });
  });

  it('says where the reader’s own papers are when the link names none', () =>
    visit('selection/', async (page) => {
      await page.locator('.empty').waitFor();
      expect(await page.locator('.without, .origin, .head, .tools').filter({ visible: true }).count()).toBe(
        0,
      );
      await page.locator('.empty').getByRole('link', { name: 'My reading' }).click();
      await page.waitForURL('**/list/my/');
    }));

  it('leads on when the list has none of the papers that the link names', () =>
    visit(
      'selection/?ids=never-there',
      async (page) => {
        const onward = page.locator('.none-known');
        await onward.waitFor();
        expect((await onward.innerText()).trim()).toBe(
          'The link names no paper of this list. All papers are there to browse, and you can search them.',
        );
        expect(
          await onward.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ).toEqual(['/list/papers/', '/list/search/']);
      },
      { expected: [missing] },
    ));

  it('explains itself without JavaScript and leads to the files', () =>
    visit(
      'selection/?ids=slow-dough',
      async (page) => {
        expect(await page.locator('h1').textContent()).toBe('Selection');
        expect(
          await page
            .locator('.without li a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        ).toEqual(
          ['bibliography', 'themes/fermentation', 'themes/ovens'].flatMap((file) =>
            ['bib', 'ris', 'json'].map((ending) => `/list/${file}.${ending}`),
          ),
        );
        const elsewhere = page.locator('.without > p').last();
        expect((await elsewhere.innerText()).trim()).toBe(
          'Everything else can be read: all papers, the themes, the reading paths.',
        );
        expect(await elsewhere.locator('a').count()).toBe(3);
        expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  it.each([
    ['DOREMI', 'DOREMI'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['a'.repeat(3000), `${'a'.repeat(59)}…`],
  ])('names the wrong parts of an address, %#', (ids, shown) =>
    visit(`selection/?ids=${encodeURIComponent(ids)}`, async (page) => {
      expect(await page.locator('.unknown span').textContent()).toBe(shown);
      expect(await page.locator('h2').textContent()).toBe('No papers');
    }),
  );

  it('says how many papers of an address are too many', () =>
    visit(
      `selection/?ids=${Array.from({ length: 520 }, (_, number) => `loaf-${number}`).join(',')}`,
      async (page) => {
        expect(await page.locator('.origin').textContent()).toBe(
          'From a link; none in your list. The link names 20 more than the 500 that fit.',
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
        await lists(page, [titles['slow-dough']]);
        expect(await page.locator('.none-known').isVisible()).toBe(false);
        expect(await page.locator('#cite-command').textContent()).toBe('\\cite{slow-dough}');
        expect(await page.locator('main img').count()).toBe(0);
      },
      { expected: [missing, missing] },
    ));

  it('is not impressed by ten thousand characters', () =>
    visit(`selection/?ids=${'_'.repeat(10_000)},slow-dough`, async (page) => {
      await lists(page, [titles['slow-dough']]);
      expect(await page.locator('.unknown span').textContent()).toBe(`${'_'.repeat(59)}…`);
    }));

  it('shows the ids of papers whose files do not come', () =>
    visit(
      'selection/?ids=slow-dough,warm-proof',
      async (page) => {
        await lists(page, ['slow-dough', titles['warm-proof']]);
        await expect
          .poll(() => page.locator('.message .said').textContent(), wait)
          .toBe('Some papers could not be loaded; here are their ids.');
      },
      { ...withBroken('slow-dough.json'), expected: [serverError] },
    ));
});
