import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { sites } from './build-sites.ts';
import { box, results, says, shows, status } from './search-page.ts';
import { visiting } from './visits.ts';

const openPage = browsed(sites.complete);
const visit = visiting(openPage);

describe('a search', () => {
  it('finds papers while the reader types, marks why, and says how many', () =>
    visit('search/', async (page) => {
      await page.locator(box).pressSequentially('stea');
      await says(page, '1 paper matches “stea”.');
      expect(await results(page)).toEqual(['steam-first']);
      expect(await page.locator('#results .title mark').allTextContents()).toEqual(['Steam']);
      expect(await page.locator('#results .note mark').first().textContent()).toBe('Steam');
      expect(new URL(page.url()).search).toBe('?q=stea');
    }));

  it('answers a query in its address, whatever the accents', () =>
    visit(`search/?q=${encodeURIComponent('garcia marquez')}`, async (page) => {
      expect(await page.locator(box).inputValue()).toBe('garcia marquez');
      await shows(page, ['slow-dough']);
      expect(await page.locator('#results .authors mark').allTextContents()).toEqual(['García', 'Márquez']);
    }));

  it('leads from each result to where the paper can be read, and to its BibTeX, as rows of lists do', () =>
    visit('papers/', async (page) => {
      const links = page.locator('[data-paper=slow-dough] .get a');
      const told = () =>
        links.evaluateAll((all) => all.map((link) => [link.textContent, (link as HTMLAnchorElement).href]));
      const inList = await told();
      expect(inList.map(([label]) => label)).toContain('PDF');
      await page.goto('search/?q=slow+dough');
      await page.locator('#results .result').first().waitFor();
      expect(await told()).toEqual(inList);
    }));

  it('shows results in rows no higher than needed, as wide as those that the page comes with', () =>
    visit('search/', async (page) => {
      const width = () =>
        page
          .locator('#results > li')
          .first()
          .evaluate((row) => row.clientWidth);
      const before = await width();
      await page.locator(box).fill('slow dough');
      await page.locator('#results .result').first().waitFor();
      expect(await width()).toBe(before);
      const height = await page
        .locator('#results .result')
        .first()
        .evaluate((row) => row.clientHeight);
      expect(height).toBeLessThan(180);
    }));

  it('shows what it corrected', () =>
    visit('search/?q=sourdogh', async (page) => {
      await says(page, '3 papers match “sourdough”; “sourdogh” is in none.');
    }));

  it('finds a paper by a pasted address', () =>
    visit('search/', async (page) => {
      await page.locator(box).fill('https://arxiv.org/abs/2307.01234v3');
      await shows(page, ['slow-dough']);
    }));

  it('begins on every page with a form that works without JavaScript', async () => {
    const { page } = await openPage({ javaScriptEnabled: false });
    for (const path of ['', 'papers/', 'papers/slow-dough/', 'themes/ovens/', 'about/', 'nowhere/']) {
      await page.goto(path);
      await page.locator(box).fill('steam');
      await page.locator(box).press('Enter');
      await page.waitForURL('**/search/?q=steam');
      expect(await results(page)).toHaveLength(5);
    }
    await page.context().close();
  });

  it('shows the whole list again when the box is emptied', () =>
    visit('search/?q=steam', async (page) => {
      await status(page);
      await page.locator(box).fill('');
      await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 5);
      expect(new URL(page.url()).search).toBe('');
    }));

  it('says what else to try when nothing matches, and shows markup of a query as text', () =>
    visit(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> zzqqxx steam')}`, async (page) => {
      await page.locator(box).fill('<b>zzqqxx</b> qqzzyy');
      await says(page, 'No papers match “<b>zzqqxx</b> qqzzyy”.');
      expect(await page.locator('.nothing').isVisible()).toBe(true);
      expect(await page.locator('main b, main img').count()).toBe(0);
    }));

  it('offers the words that find something alone', () =>
    visit('search/?q=zzqqxxyy%20-steam%20steam', async (page) => {
      await status(page);
      await page.locator('.nothing').getByRole('link', { name: 'steam', exact: true }).click();
      await shows(page, ['steam-first']);
    }));
});

describe('the address', () => {
  it('gets one history entry a search; back and forward restore it', () =>
    visit('search/', async (page) => {
      await page.locator(box).pressSequentially('steam');
      await page.locator(box).blur();
      await page.locator(box).fill('');
      await page.locator(box).pressSequentially('atlas');
      await shows(page, ['levain-atlas']);
      await page.goBack();
      await expect.poll(() => page.locator(box).inputValue()).toBe('steam');
      await page.waitForFunction(
        () => document.querySelector('#results > li')?.getAttribute('data-paper') === 'steam-first',
      );
      await page.goBack();
      await expect.poll(() => page.locator(box).inputValue()).toBe('');
      await page.goForward();
      await expect.poll(() => page.locator(box).inputValue()).toBe('steam');
    }));

  it('comes back from a paper with query, facets and order as they were', () =>
    visit('search/?q=bread&theme=ovens&sort=oldest', async (page) => {
      await status(page);
      const before = await results(page);
      await page.locator('#results .title a').first().click();
      await page.waitForURL('**/papers/**');
      await page.goBack();
      await status(page);
      expect(await results(page)).toEqual(before);
      expect(await page.locator('input[name=theme][value=ovens]').isChecked()).toBe(true);
      expect(await page.locator('select[name=sort]').inputValue()).toBe('oldest');
    }));
});

describe('the facets', () => {
  it('narrow the list, alternatives within one and all together, and count what is left', () =>
    visit('search/', async (page) => {
      await page.locator('input[name=theme][value=ovens]').check();
      await says(page, '3 papers.');
      expect((await results(page)).sort()).toEqual(['rtl-loaf', 'slow-dough', 'steam-first']);
      await page.locator('summary', { hasText: 'Single years' }).click();
      await page.locator('input[name=year][value="2021"]').check();
      await page.locator('input[name=year][value="1999"]').check();
      await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 2);
      expect((await results(page)).sort()).toEqual(['rtl-loaf', 'steam-first']);
      await expect
        .poll(() => page.locator('input[name=year] ~ .count').allTextContents())
        .toEqual(['1 of 1', '0 of 1', '1 of 1', '0 of 1', '1 of 1']);
      expect(new URL(page.url()).searchParams.getAll('year').sort()).toEqual(['1999', '2021']);
    }));

  it('sort by date both ways and by addition', () =>
    visit('search/', async (page) => {
      const first = async (order: string) => {
        await page.locator('select[name=sort]').selectOption(order);
        return expect.poll(async () => (await results(page))[0]);
      };
      await (await first('oldest')).toBe('rtl-loaf');
      await (await first('newest')).toBe('slow-dough');
      await (await first('added')).toBe('steam-first');
    }));
});

describe('the keys', () => {
  it('/ goes to the box, arrows through the results and back, Enter opens, Escape clears', () =>
    visit('search/', async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.type('bread');
      await says(page, '2 papers match “bread”.');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      const [first] = await results(page);
      const focused = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['paper']);
      expect(focused).toBe(first);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      expect(await page.locator(box).inputValue()).toBe('');
      await page.keyboard.type('steam first');
      await shows(page, ['steam-first']);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/papers/steam-first/');
    }));

  it('stay on the paper when newer results arrive, and go back to the box when it is not among them', () =>
    visit('search/', async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.closest('li')?.dataset['paper'] ?? activeElement?.id;
        });
      const ask = (query: string) =>
        page.locator(box).evaluate((input, value) => {
          (input as HTMLInputElement).value = value;
          input.dispatchEvent(new Event('input'));
        }, query);
      await page.locator('#results [data-paper=steam-first] :is(a.title, .title a)').focus();
      await ask('steam');
      await shows(page, ['steam-first']);
      expect(await focused()).toBe('steam-first');
      await ask('sourdough');
      await page.waitForFunction(() => !document.querySelector('#results [data-paper=steam-first]'));
      expect(await focused()).toBe('q');
    }));
});
