import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileBody } from '../../src/markdown/compile.ts';
import { GuardedCompiler } from '../../src/markdown/guarded-compiler.ts';
import type { BodyCompiler } from '../../src/markdown/body-cache.ts';
import { loadLibrary } from '../../src/model/load-library.ts';
import { markdownTable } from './table.ts';

/**
 * Measures the CPU time of a check over invented lists: with nothing in the cache and with everything in it, in
 * seconds beyond Node's start.
 *
 * @param sizes numbers of entries
 * @returns a table in Markdown
 */
export function benchCheck(sizes: readonly number[]): string {
  const rows = sizes.map((size) => {
    const folder = inventList(size);
    try {
      const guarded = new GuardedCompiler();
      const cold = cpuOf(() => loadLibrary(folder, guarded.compile));
      guarded.close();
      const known = new Map<string, ReturnType<BodyCompiler>>();
      const remember: BodyCompiler = (markdown) => {
        const body = known.get(markdown) ?? compileBody(markdown);
        known.set(markdown, body);
        return body;
      };
      loadLibrary(folder, remember);
      const warm = cpuOf(() => loadLibrary(folder, remember));
      return [size.toLocaleString('en'), cold.toFixed(2), warm.toFixed(2)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  return markdownTable(['entries', 'CPU s, empty cache', 'CPU s, full cache'], rows);
}

/** CPU time of all threads during some work, in seconds. */
function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function inventList(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(folder, 'themes'));
  mkdirSync(join(folder, 'papers', 'ovens'), { recursive: true });
  writeFileSync(
    join(folder, 'site.md'),
    '---\ntitle: Bread\ntagline: Dough\nurl: https://bread.example/\n---\n',
  );
  writeFileSync(join(folder, 'themes', 'ovens.md'), '---\ntitle: Ovens\nsummary: Heat\norder: 1\n---\n');
  for (let number = 0; number < size; number++) {
    writeFileSync(join(folder, 'papers', 'ovens', `loaf-${number}.md`), inventEntry(number));
  }
  return folder;
}

function inventEntry(number: number): string {
  const id = `${2100 + (number % 12) + 1}.${String(number + 1).padStart(5, '0')}`;
  const note = `Loaf ${number} asks what ${number + 2} hours of rest do to a dough of rye and wheat. `.repeat(
    6,
  );
  return `---
title: "Loaf ${number}: on the ${number}th of many doughs"
authors: [Ada Kneader, Bo Crumb, Lonneke van der Oven]
published: 2021-03-14
added: 2026-11-01
arxiv: "${id}"
type: paper-conference
venue: Bread 2021
---
${note}

## Findings

- The crumb of loaf ${number} is open, and its crust is *thin*.
- It needs ${number % 5 === 0 ? `$$h = ${number} + 2$$` : number + 2} hours of rest before it is baked.
- Three bakers of ${number} preferred it.
`;
}
