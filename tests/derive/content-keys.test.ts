import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/derive/addresses.ts';
import { contentKeys } from '../../src/derive/content-keys.ts';
import { siteFiles } from '../../src/derive/site-files.ts';
import { library } from '../model/invented-list.ts';
import { edit, filesOf, listToEdit, type EditedList } from './edited-list.ts';

/** Every file of the list's site that has a key, by its path: its key and its content. */
async function keyedFiles(list: EditedList): Promise<Map<string, { key: string; content: unknown }>> {
  const { papers, ...frame } = list;
  const found = library(filesOf(list));
  const steps = papers.slice(0, 2).map(({ id }) => id);
  const keys = contentKeys(found, JSON.stringify([{ ...frame, guide: null, count: 0 }, steps]));
  const files = new Map<string, { key: string; content: unknown }>();
  for (const [path, content] of siteFiles(found, createAddresses('/bread/', 'https://example.org'))) {
    const key = keys(path);
    if (key !== null) files.set(path, { key, content: await content() });
  }
  return files;
}

describe('contentKeys', () => {
  it('gives files that differ different keys, whatever is edited', async () => {
    const dice = fc.infiniteStream(fc.nat());
    await fc.assert(
      fc.asyncProperty(dice, async (numbers) => {
        const roll = (sides: number) => (numbers.next().value as number) % sides;
        const list = listToEdit();
        let before = await keyedFiles(list);
        for (let round = 0; round < 4; round++) {
          edit(list, roll);
          const after = await keyedFiles(list);
          for (const [path, { key, content }] of after) {
            const old = before.get(path);
            if (old?.key === key) expect([path, content]).toEqual([path, old.content]);
          }
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the keys of papers and lists that an edit does not touch', async () => {
    const list = listToEdit();
    for (const one of list.papers) one.cites = [];
    const before = await keyedFiles(list);
    // The first two stand side by side on the reading path.
    const edited = list.papers.slice(2).find(({ theme }) => theme === 'ovens');
    if (edited) edited.note += ' It was baked again.';
    const after = await keyedFiles(list);
    const changed = [...after].filter(([path, { key }]) => before.get(path)?.key !== key);
    const papers = changed.flatMap(([path]) => /papers\/([^.]+)/.exec(path)?.[1] ?? []);
    expect(new Set(papers)).toEqual(new Set([edited?.id]));
    expect(changed.some(([path]) => path.startsWith('themes/ovens'))).toBe(true);
    expect(changed.some(([path]) => path.startsWith('themes/fermentation'))).toBe(false);
  });

  it('gives the pages of all themes other keys, and their files none, when the newest additions are others', () => {
    const list = listToEdit();
    for (const one of list.papers) one.cites = [];
    const keyOf = (path: string) => contentKeys(library(filesOf(list)), 'frame')(path);
    const paths = ['themes/fermentation/index.html', 'themes/fermentation.bib'];
    const before = paths.map(keyOf);
    const edited = list.papers.slice(2).find(({ theme }) => theme === 'ovens');
    if (edited) edited.added = '2026-12-01';
    const after = paths.map(keyOf);
    expect(after.map((key, at) => key === before[at])).toEqual([false, true]);
  });

  it('tells the pages of all authors from that of one who is called Page', () => {
    const list = listToEdit();
    for (const one of list.papers) one.authors = ['Page'];
    const keys = contentKeys(library(filesOf(list)), 'frame');
    const [own, all] = ['authors/page/index.html', 'authors/page/2/index.html'].map(keys);
    expect([typeof own, all]).toEqual(['string', null]);
  });

  it('has no key for what is made from the whole list', () => {
    const keys = contentKeys(library(filesOf(listToEdit())), 'frame');
    expect(
      [
        'index.html',
        'papers/index.html',
        'papers/page/2/index.html',
        'bibliography.bib',
        'search/index.bin',
      ].map(keys),
    ).toEqual([null, null, null, null, null]);
  });
});
