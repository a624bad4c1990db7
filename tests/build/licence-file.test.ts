import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, shippedFonts, shippedPackages } from '../../src/build/licence-file.ts';

/** What a file imports when it runs; types are gone there. */
function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']*)'|\bimport\('([^']*)'\)/gm);
  return [...found].map(([, name = '', later = name]) => later);
}

/** Packages that files import, and those that these import of this project. */
function importedPackages(files: readonly string[]): string[] {
  const seen = new Set<string>(files);
  const packages = new Set<string>();
  // A set gives what is put into it while it is walked, too.
  for (const file of seen) {
    for (const name of imports(file)) {
      // The words of the interface are made when the site is built.
      if (name.startsWith('site:')) continue;
      if (name.startsWith('.')) seen.add(join(dirname(file), name.replace(/\?.*$/, '')));
      else packages.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
    }
  }
  return [...packages].sort();
}

describe('licencesText', () => {
  it('names every package that a script of the site imports', () => {
    const scripts = ['src/components', 'src/search'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    );
    expect(importedPackages(scripts)).toEqual(shippedPackages);
  });

  it('names the package of every face', () => {
    const faces = readFileSync('src/styles/fonts.css', 'utf8').matchAll(/url\('(@[^/]+\/[^/]+)\//g);
    expect([...new Set([...faces].map(([, name]) => name))].sort()).toEqual(shippedFonts);
  });

  it('has the author and the whole licence of each', () => {
    const text = licencesText();
    for (const name of [...shippedPackages, ...shippedFonts]) expect(text).toContain(`\n${name} `);
    expect(text).toMatch(/by Kiro Risk[^]+Apache License[^]+END OF TERMS AND CONDITIONS/);
    expect(text.match(/^This Font Software is licensed under the SIL Open Font License/gm)).toHaveLength(2);
  });
});
