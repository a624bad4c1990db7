import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite } from '../../src/build/open-site.ts';
import { readList } from '../../src/build/read-list.ts';
import { site, type showSite } from '../../src/build/site.ts';
import { searchIndex } from '../../src/derive/search/index-files.ts';
import { siteFiles } from '../../src/derive/site-files.ts';
import { ListNotFoundError } from '../../src/model/files/walk.ts';

const complete = 'tests/fixtures/lists/complete';
const minimal = 'tests/fixtures/lists/minimal';
const broken = 'tests/fixtures/lists/broken';

/** Closes the door, which all tests of a process share. */
function close(): void {
  Reflect.deleteProperty(globalThis, 'readingListSite');
}
beforeEach(close);
afterEach(close);

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('the door', () => {
  it('says that no list is open before one is', () => {
    expect(() => site()).toThrow(new Error('no list is open; `openSite` opens one'));
  });

  it('is the same for every copy of its module, since Vite and Node load one each', async () => {
    openSite(minimal);
    const copy = '../../src/build/site.ts?copy';
    const other = (await import(copy)) as { site: typeof site; showSite: typeof showSite };
    expect(other.site).not.toBe(site);
    expect(other.site()).toBe(site());
    const changed = { ...site() };
    other.showSite(changed);
    expect(site()).toBe(changed);
  });
});

describe('openSite', () => {
  it('puts a list behind the door, and another in its place', () => {
    openSite(complete);
    expect(ids(site().library.papers)).toEqual([
      'levain-atlas',
      'rtl-loaf',
      'slow-dough',
      'steam-first',
      'warm-proof',
    ]);
    expect(site().addresses.absolute(site().addresses.home)).toBe('https://bread.example/list/');
    openSite(minimal);
    expect(ids(site().library.papers)).toEqual(['steam-first']);
  });

  it('gives the problems of a list that has errors, and leaves the door as it was', () => {
    openSite(complete);
    const before = site();
    const errors = readList(broken).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(37);
    const opened = openSite(broken);
    expect(opened.site).toBeNull();
    expect(opened.problems.filter(({ severity }) => severity === 'error')).toEqual(errors);
    expect(site()).toBe(before);
  });

  it('opens no door for a list with errors, and for none that is nowhere', () => {
    openSite(broken);
    expect(() => openSite('no/such/list')).toThrow(
      new ListNotFoundError('there is no folder `no/such/list` with a reading list'),
    );
    expect(() => site()).toThrow('no list is open');
  });

  it('gives the files that are no pages, and the pictures of link previews, made once when asked for', () => {
    const { site: opened } = openSite(minimal);
    if (!opened) throw new Error('the list has errors');
    const files = opened.files();
    const { library, addresses } = site();
    expect([...files.keys()]).toEqual([
      ...siteFiles(library, addresses).keys(),
      'social/site.png',
      'social/themes/ovens.png',
      'licenses.txt',
    ]);
    expect(opened.files()).toBe(files);
  });
});

describe('an open site', () => {
  it('looks up what pages show: papers by former ids, too', () => {
    openSite(complete);
    const { library, paper, theme, path, author, collection } = site();
    const [, , slowDough] = library.papers;
    expect([paper('slow-dough'), paper('long-dough')]).toEqual([slowDough, slowDough]);
    expect(theme('ovens').title).toBe('Ovens & Heat');
    expect(path('bread-in-a-weekend')).toBe(library.paths[0]);
    expect(author('ada-kneader').papers.map(({ id }) => id)).toEqual(['slow-dough', 'steam-first']);
    expect(ids(collection('').papers)).toHaveLength(5);
    expect(ids(collection('tags/crust/').papers)).toEqual(['steam-first', 'levain-atlas']);
    expect(site().searchIndex).toBe(searchIndex(library));
  });

  it.each(['paper', 'theme', 'path', 'author', 'collection'] as const)(
    'says which %s it does not have',
    async (lookUp) => {
      openSite(minimal);
      const look = async () => site()[lookUp]('dark-rye');
      await expect(look).rejects.toThrow(new Error('the list has no `dark-rye`'));
    },
  );
});
