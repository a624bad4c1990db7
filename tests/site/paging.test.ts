import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { browsed } from './browser.ts';
import { longSite } from './build-sites.ts';
import { attributes, readPage, type BuiltPage } from './html.ts';
import { hardNames, length, spellings } from './long-list.ts';
import { results } from './search-page.ts';
import { visiting } from './visits.ts';

const ids = Array.from({ length }, (_, at) => `loaf-${at + 1}`);

/** The pages of a list, found as a program does: by the link to the next one. */
function walk(list: string): (BuiltPage & { address: string })[] {
  const pages = [];
  let address: string | undefined = list;
  while (address !== undefined) {
    const page = readPage(longSite.folder, `${address.slice(1)}index.html`);
    pages.push({ ...page, address });
    address = attributes(page.tree, 'head > link[rel="next"]', 'href')[0];
  }
  return pages;
}

const papersOf = (page: BuiltPage) =>
  selectAll('main [data-paper]', page.tree).map(({ properties }) => String(properties['dataPaper']));

describe('a list of more papers than a page shows', () => {
  it.each(['/papers/', '/themes/loaves/', '/tags/rye/', '/years/2021/', '/authors/mill-owner/'])(
    'has at %s and behind it every paper once',
    (list) => {
      const pages = walk(list);
      expect(pages.map(({ address }) => address)).toEqual([list, `${list}page/2/`]);
      expect(pages.map((page) => papersOf(page).length)).toEqual([500, 20]);
      expect(pages.flatMap(papersOf).sort()).toEqual([...ids].sort());
    },
  );

  it('has every change once', () => {
    const links = walk('/changes/').flatMap(({ tree }) => attributes(tree, 'main li a', 'href'));
    expect(links.filter((href) => href.startsWith('/papers/')).sort()).toEqual(
      ids.map((id) => `/papers/${id}/`).sort(),
    );
  });

  it('tells of the latest five hundred on the page of what is new, and where the others are', () => {
    const pages = walk('/new/');
    expect(pages.map((page) => papersOf(page).length)).toEqual([500]);
    const links = pages.flatMap(({ tree }) => attributes(tree, 'main > p:last-of-type a', 'href'));
    expect(links).toEqual(['/changes/']);
  });

  it('names every author once', () => {
    const names = walk('/authors/').flatMap(({ tree }) =>
      selectAll('.name-list a bdi', tree).map((one) => toString(one)),
    );
    expect(names.length).toBe(length);
    expect(new Set(names).size).toBe(length);
    expect(names).toEqual(
      expect.arrayContaining(['Owner, Mill', 'Ødegård-Łódź, José', "O'Crumb, Conor", '王小麦', '김밀']),
    );
  });

  it('leads on each page to the others, and says in its head and title which one it is', () => {
    const [first, second] = walk('/papers/');
    const told = [first, second].map((page) => ({
      title: page && toString(select('title', page.tree) ?? { type: 'root', children: [] }),
      next: page && attributes(page.tree, 'head > link[rel="next"]', 'href'),
      previous: page && attributes(page.tree, 'head > link[rel="prev"]', 'href'),
      links: page && attributes(page.tree, 'nav[aria-label="Pages"] a', 'href'),
      current: page && attributes(page.tree, 'nav[aria-label="Pages"] a[aria-current="page"]', 'href'),
    }));
    expect(told).toEqual([
      {
        title: 'All papers · Loaves',
        next: ['/papers/page/2/'],
        previous: [],
        links: ['/papers/', '/papers/page/2/', '/papers/page/2/'],
        current: ['/papers/'],
      },
      {
        title: 'All papers (page 2 of 2) · Loaves',
        next: [],
        previous: ['/papers/'],
        links: ['/papers/', '/papers/', '/papers/page/2/'],
        current: ['/papers/page/2/'],
      },
    ]);
  });

  it('counts for programs where the papers of a page stand among all', () => {
    const [, second] = walk('/tags/rye/');
    const [script] = selectAll(
      'script[type="application/ld+json"]',
      second?.tree ?? { type: 'root', children: [] },
    );
    const { '@id': id, mainEntity } = JSON.parse(script ? toString(script) : '{}') as {
      '@id': string;
      mainEntity: { numberOfItems: number; itemListElement: { position: number }[] };
    };
    expect([
      id,
      mainEntity.numberOfItems,
      mainEntity.itemListElement.map(({ position }) => position),
    ]).toEqual([
      'https://loaves.example/tags/rye/page/2/',
      520,
      Array.from({ length: 20 }, (_, at) => 501 + at),
    ]);
  });

  it('takes about five hundred bytes for a paper, with its one line', () => {
    const [page] = walk('/years/2021/');
    const lines = [...(page?.html ?? '').matchAll(/<li data-paper=.*?<\/li>/g)].map(([line]) => line.length);
    expect(lines.length).toBe(500);
    expect(Math.max(...lines)).toBeLessThan(540);
  });
});

const visit = visiting(browsed(longSite));

describe('the search page of a long list', () => {
  it('comes with the newest papers, links all, and shows more of them when asked', () =>
    visit('search/', async (page) => {
      const newest = await results(page);
      expect(newest.length).toBe(40);
      await page.getByRole('link', { name: 'All 520 papers' }).waitFor();
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(async () => (await results(page)).length).toBe(60);
      const more = await results(page);
      expect(new Set(more).size).toBe(60);
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['paper'])).toBe(
        more[40],
      );
      await page.getByRole('button', { name: 'More results' }).click();
      await expect.poll(async () => (await results(page)).length).toBe(90);
      expect((await results(page)).slice(0, 60)).toEqual(more);
    }));
});

describe('an author of one paper', () => {
  it.each(Object.entries(hardNames))(
    'leads from %s by a search for the name back to the paper: %s',
    (id, name) =>
      visit(`papers/${id}/`, async (page) => {
        await page.locator('.authors').getByRole('link', { name, exact: true }).click();
        await page.waitForURL(/\/search\/\?q=/);
        await expect.poll(() => results(page)).toContain(id);
      }),
  );

  it('has a page when another paper has the name in another spelling', () => {
    expect(papersOf(readPage(longSite.folder, 'authors/zoe-van-oven/index.html')).sort()).toEqual([
      'loaf-6',
      'loaf-7',
    ]);
    expect(spellings.length).toBe(2);
  });
});
