import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/build/write-files.ts';
import type { WriteContent } from '../../src/derive/site-files.ts';
import { temporaryFolder } from '../model/invented-list.ts';

/** The files below a folder as text, by their path. */
function filesBelow(folder: string): Record<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  );
}

describe('writeFiles', () => {
  it('writes text, bytes and what is promised below folders of their own', async () => {
    const folder = join(temporaryFolder(), 'site');
    const files = new Map<string, WriteContent>([
      ['llms.txt', () => 'Bread'],
      ['papers/rye.bib', () => '@misc{rye}'],
      ['papers/dark/rye.bin', () => Uint8Array.of(0, 255, 10)],
      ['social/papers/rye.png', () => Promise.resolve(Uint8Array.of(0x89, 0x50))],
    ]);
    await writeFiles(files, folder);
    expect(filesBelow(folder)).toEqual({
      'llms.txt': 'Bread',
      'papers/dark/rye.bin': '\0\u00FF\n',
      'papers/rye.bib': '@misc{rye}',
      'social/papers/rye.png': '\u0089P',
    });
  });

  it('puts files beside those that are there, and over those of the same name', async () => {
    const folder = temporaryFolder();
    await writeFiles(new Map([['papers/rye.md', () => 'Pale rye, once']]), folder);
    await writeFiles(
      new Map([
        ['papers/rye.md', () => 'Dark rye'],
        ['papers/oats.md', () => 'Oats'],
      ]),
      folder,
    );
    expect(filesBelow(folder)).toEqual({ 'papers/oats.md': 'Oats', 'papers/rye.md': 'Dark rye' });
  });

  it('makes the content of a file when those before it are written, so that it holds one at a time', async () => {
    const folder = temporaryFolder();
    const seen: Record<string, string>[] = [];
    const content = (text: string) => () => {
      seen.push(filesBelow(folder));
      return Promise.resolve(new TextEncoder().encode(text));
    };
    await writeFiles(
      new Map([
        ['a', content('rye')],
        ['b', content('oats')],
        ['c', content('spelt')],
      ]),
      folder,
    );
    expect(seen).toEqual([{}, { a: 'rye' }, { a: 'rye', b: 'oats' }]);
  });

  it('fails when a content does', async () => {
    const burnt = () => Promise.reject(new Error('burnt'));
    await expect(writeFiles(new Map([['a', burnt]]), temporaryFolder())).rejects.toThrow('burnt');
  });
});
