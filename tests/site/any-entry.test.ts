import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { describe, expect, it, vi } from 'vitest';
import { runBuild } from '../../scripts/build/run-build.ts';
import { temporaryFolder } from '../model/invented-list.ts';
import type { AnyEntries } from './any-entries.ts';
import { anyList } from './build-sites.ts';
import { elementsOf, readPages } from './html.ts';

const { seed, accepted, refused } = JSON.parse(readFileSync(anyList.entries, 'utf8')) as AnyEntries & {
  seed: number;
};
const pages = readPages(anyList.folder);

describe(`entries changed at random (seed ${seed})`, () => {
  it('are some accepted and some refused', () => {
    expect(accepted.length).toBeGreaterThan(10);
    expect(refused.length).toBeGreaterThan(10);
  });

  it('each have a page when the check accepts them', () => {
    expect(accepted.filter((id) => !pages.some(({ file }) => file === `papers/${id}/index.html`))).toEqual(
      [],
    );
  });

  it('bring no script, no handler, no frame, no style and no dangerous address into any page', () => {
    const scripts = 'script:not([type="application/ld+json"])';
    const found = pages.flatMap(({ file, tree }) => [
      ...selectAll(scripts, tree)
        .filter(({ properties }) => !String(properties['src']).startsWith('/'))
        .map(() => `${file}: foreign or inline script`),
      ...selectAll('iframe, object, embed, base, style, main img', tree).map(
        ({ tagName }) => `${file}: ${tagName}`,
      ),
      ...elementsOf(tree).flatMap(({ properties }) =>
        Object.entries(properties)
          .filter(
            ([name, value]) =>
              /^on|^style$/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(String(value)),
          )
          .map(([name]) => `${file}: ${name}`),
      ),
    ]);
    expect(found).toEqual([]);
  });

  it('stop the build when the check refuses them, which leaves nothing behind', async () => {
    const out = join(temporaryFolder(), 'site');
    const file = join(anyList.list, 'papers', 'ovens', 'refused.md');
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const entry of refused.slice(0, 4)) {
      writeFileSync(file, entry);
      expect([entry, await runBuild(anyList.list, out)]).toEqual([entry, 1]);
    }
    said.mockRestore();
    rmSync(file);
    expect(existsSync(out)).toBe(false);
  });
});
