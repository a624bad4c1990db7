import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/build/file-digest.ts';
import { KeptSite, siteMarker } from '../../src/build/kept-site.ts';
import { temporaryFolder, writeFiles } from '../model/invented-list.ts';

const files = { 'index.html': 'Bread', 'papers/rye/index.html': 'Rye', 'papers/rye.bib': '@misc{rye}' };
/** What stands in a paper's own folder is made from it; the rest from the whole list. */
const keys = (path: string) => (path.startsWith('papers/') ? 'rye-1' : null);

/** A site as a build left it. */
function builtSite(): { root: string; site: string } {
  const root = temporaryFolder();
  const site = temporaryFolder();
  new KeptSite(root, site).complete(writeFiles(files), 'flour', keys);
  return { root, site };
}

describe('KeptSite', () => {
  it('is complete for what it was made from, and for nothing else', () => {
    const { root, site } = builtSite();
    expect(new KeptSite(root, site).isComplete('flour')).toBe(true);
    expect(new KeptSite(root, site).isComplete('more flour')).toBe(false);
    expect(new KeptSite(root, temporaryFolder()).isComplete('flour')).toBe(false);
  });

  it.each<[what: string, change: (site: string) => void]>([
    ['a file was changed', (site) => writeFileSync(join(site, 'index.html'), 'Not bread')],
    ['a file has another time', (site) => utimesSync(join(site, 'papers/rye.bib'), 1, 1)],
    ['a file is gone', (site) => rmSync(join(site, 'papers/rye.bib'))],
    ['it came from elsewhere', (site) => writeFileSync(join(site, siteMarker), 'Made by another build.')],
    ['nothing says who made it', (site) => rmSync(join(site, siteMarker))],
  ])('is not complete when %s', (_what, change) => {
    const { root, site } = builtSite();
    change(site);
    expect(new KeptSite(root, site).isComplete('flour')).toBe(false);
  });

  it('hands over files of the same key, and no others', () => {
    const { root, site } = builtSite();
    utimesSync(join(site, 'papers/rye.bib'), 1, 1);
    const kept = new KeptSite(root, site);
    expect(kept.takeOver('papers/rye/index.html', 'rye-1')).toBe(true);
    // Of another key, changed since, made from the whole list, and never made.
    expect(kept.takeOver('papers/rye/index.html', 'rye-2')).toBe(false);
    expect(kept.takeOver('papers/rye.bib', 'rye-1')).toBe(false);
    expect(kept.takeOver('index.html', null)).toBe(false);
    expect(kept.takeOver('papers/oats.bib', 'rye-1')).toBe(false);
    // The old site is whole until the new files are all there.
    expect(filesIn(site, '')).toEqual([siteMarker, 'index.html', 'papers/rye.bib', 'papers/rye/index.html']);
    const draft = writeFiles({ 'index.html': 'More bread' });
    kept.complete(draft, 'more flour', keys);
    expect(filesIn(site, '')).toEqual([siteMarker, 'index.html', 'papers/rye/index.html']);
    const text = (path: string) => readFileSync(join(site, path), 'utf8');
    expect([text('index.html'), text('papers/rye/index.html')]).toEqual(['More bread', 'Rye']);
    expect(existsSync(draft)).toBe(false);
    expect(new KeptSite(root, site).isComplete('more flour')).toBe(true);
  });

  it('puts a folder where a file was, and a file where a folder was', () => {
    const { root, site } = builtSite();
    const kept = new KeptSite(root, site);
    expect(kept.takeOver('papers/rye/index.html', 'rye-1')).toBe(true);
    kept.complete(
      writeFiles({ 'index.html/crumb.txt': 'Crumb', 'papers/rye.bib/a.txt': 'A' }),
      'flour',
      keys,
    );
    const all = [siteMarker, 'index.html/crumb.txt', 'papers/rye.bib/a.txt', 'papers/rye/index.html'];
    expect(filesIn(site, '')).toEqual(all);
    const next = new KeptSite(root, site);
    expect(next.takeOver('papers/rye/index.html', 'rye-1')).toBe(true);
    next.complete(writeFiles({ 'index.html': 'Bread' }), 'flour', keys);
    expect(filesIn(site, '')).toEqual([siteMarker, 'index.html', 'papers/rye/index.html']);
  });

  it('replaces a site of which nothing is taken over', () => {
    const { root, site } = builtSite();
    writeFileSync(join(site, 'crumbs.txt'), 'Crumbs');
    new KeptSite(root, site).complete(writeFiles({ 'index.html': 'Oats' }), 'oats', keys);
    expect(filesIn(site, '')).toEqual([siteMarker, 'index.html']);
  });

  it('leaves behind what nobody made', () => {
    const { root, site } = builtSite();
    writeFileSync(join(site, 'papers/rye/crumbs.txt'), 'Crumbs');
    const kept = new KeptSite(root, site);
    expect(kept.takeOver('papers/rye/index.html', 'rye-1')).toBe(true);
    kept.complete(writeFiles({ 'index.html': 'More bread' }), 'more flour', keys);
    expect(filesIn(site, '')).toEqual([siteMarker, 'index.html', 'papers/rye/index.html']);
  });

  it('takes a damaged record for none', () => {
    const { root, site } = builtSite();
    const folder = join(root, 'node_modules/.cache/reading-list/sites');
    rmSync(folder, { recursive: true });
    writeFileSync(join(root, 'node_modules/.cache/reading-list/sites'), 'crumbs');
    expect(new KeptSite(root, site).isComplete('flour')).toBe(false);
  });
});
