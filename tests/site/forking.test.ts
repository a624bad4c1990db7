import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/model/load-library.ts';
import { itOfThisList } from '../this-list.ts';
import { browsed } from './browser.ts';
import { forkedSite, sites } from './build-sites.ts';
import { readPages } from './html.ts';

/** Words of the list of this repository that no other list has: names of themes, tags, papers and people. */
function wordsOfThisList(): string[] {
  const { library } = loadLibrary('content');
  if (!library) throw new Error('the list of this repository has errors');
  const { site, themes, tags, papers } = library;
  const long = [
    site.title,
    site.tagline,
    ...themes.flatMap(({ title, summary }) => [title, summary]),
    ...tags.map(({ label }) => label).filter((label) => label.includes(' ')),
    ...papers.flatMap(({ title, authors }) => [title, ...authors.map(({ text }) => text)]),
    'pretrain',
    'language model',
    'perplexity',
  ];
  return long.map((word) => word.toLowerCase());
}

describe('a list that npm run init made', () => {
  const open = browsed(forkedSite);

  itOfThisList('has no word of the list of this repository on any page', () => {
    const words = wordsOfThisList();
    expect(words.length).toBeGreaterThan(100);
    const found = readPages(forkedSite.folder).flatMap(({ file, tree }) => {
      const text = toString(select('html', tree) ?? tree).toLowerCase();
      return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  itOfThisList('has the address of the list of this repository in no file', () => {
    const files = readdirSync(forkedSite.folder, { recursive: true, encoding: 'utf8' });
    const naming = files.filter(
      (file) =>
        /\.(?:html|xml|json|txt|md|bib|ris|opml)$/.test(file) &&
        readFileSync(join(forkedSite.folder, file), 'utf8').includes(sites.content.origin),
    );
    expect(naming).toEqual([]);
  });

  it('can be read and searched under the name of its repository', async () => {
    const { page, complaints, foreign } = await open();
    await page.goto('');
    expect(await page.textContent('h1')).toBe('Bee Science');
    await page.click('text=Worked Example');
    await page.waitForURL('**/bees/papers/worked-example/', { waitUntil: 'networkidle' });
    await page.goto('search/?q=relate');
    await expect.poll(() => page.getAttribute('#results > li', 'data-paper')).toBe('second-example');
    expect([complaints, foreign]).toEqual([[], []]);
  });
});
