import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, shippedPackages } from '../../src/build/licence-file.ts';

/** Packages that files of a folder import, as browsers get them; types are gone there. */
function importedPackages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(/^import (?!type )[^;]*?from '([^.'][^']*)'/gm),
      ].map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')),
    );
}

describe('licencesText', () => {
  it('names every package that a script of the site imports', () => {
    const imported = ['src/components', 'src/search', 'src/text'].flatMap(importedPackages);
    expect([...new Set(imported)].sort()).toEqual(shippedPackages);
  });

  it('has the author and the whole licence of each', () => {
    const text = licencesText();
    for (const name of shippedPackages) expect(text).toContain(`\n${name} `);
    expect(text).toContain('Kiro Risk');
    expect(text).toMatch(/Permission is hereby granted[^]+Apache License[^]+END OF TERMS AND CONDITIONS/);
  });
});
