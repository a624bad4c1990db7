import { cpSync, existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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
  const site = writeFiles(files);
  new KeptSite(root, site).complete(site, 'flour', keys);
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
    // The old site is whole until the new one is complete.
    expect(existsSync(join(site, 'papers/rye/index.html'))).toBe(true);
    const target = writeFiles({ 'index.html': 'More bread' });
    kept.complete(target, 'more flour', keys);
    expect(filesIn(target, '')).toEqual([siteMarker, 'index.html', 'papers/rye/index.html']);
    expect(readFileSync(join(target, 'papers/rye/index.html'), 'utf8')).toBe('Rye');
    rmSync(site, { recursive: true });
    cpSync(target, site, { recursive: true, preserveTimestamps: true });
    expect(new KeptSite(root, site).isComplete('more flour')).toBe(true);
  });

  it('leaves behind what nobody made', () => {
    const { root, site } = builtSite();
    writeFileSync(join(site, 'papers/rye/crumbs.txt'), 'Crumbs');
    const kept = new KeptSite(root, site);
    expect(kept.takeOver('papers/rye/index.html', 'rye-1')).toBe(true);
    const target = writeFiles({ 'index.html': 'More bread' });
    kept.complete(target, 'more flour', keys);
    expect(filesIn(target, '')).toEqual([siteMarker, 'index.html', 'papers/rye/index.html']);
  });

  it('takes a damaged record for none', () => {
    const { root, site } = builtSite();
    const folder = join(root, 'node_modules/.cache/reading-list/sites');
    rmSync(folder, { recursive: true });
    writeFileSync(join(root, 'node_modules/.cache/reading-list/sites'), 'crumbs');
    expect(new KeptSite(root, site).isComplete('flour')).toBe(false);
  });
});
