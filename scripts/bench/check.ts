import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import { markdownTable, percentile } from './measures.ts';
import { useOf, type Use } from './use-of.ts';

/** How often a list of a size is measured; the median is shown. A long list evens out chance, so once is enough. */
const runsOf = (size: number) => (size > 2000 ? 1 : 3);

/** Kinds of lists: one body in `every` has a link and a table, which take long to parse. */
const kinds = [
  { bodies: 'a formula in every fifth, a link and a table in every tenth', every: 10 },
  { bodies: 'a formula in every fifth, a link and a table in each', every: 1 },
];

/**
 * Measures `check` over invented lists, with nothing in the cache of compiled bodies and then with everything in it.
 * Prints its progress on the standard error stream.
 *
 * @param sizes numbers of entries
 * @returns a table in Markdown
 */
export function benchCheck(sizes: readonly number[]): string {
  const rows = sizes.flatMap((size) =>
    kinds.map(({ bodies, every }) => {
      const name = size.toLocaleString('en');
      const runs = Array.from({ length: runsOf(size) }, () => checkTwice(size, every));
      const median = (values: number[]) => percentile(values, 0.5);
      const cpu = [0, 1].map((at) => median(runs.map((run) => run[at]?.cpu ?? 0)).toFixed(1));
      const memory = median(runs.map((run) => Math.max(...run.map((use) => use.memory)))).toFixed(0);
      console.error(`${name} entries, ${bodies}: ${cpu.join(' s, then ')} s`);
      return [name, bodies, ...cpu, memory];
    }),
  );
  return markdownTable(['entries', 'bodies', 'CPU s, empty cache', 'CPU s, full cache', 'MB at most'], rows);
}

/** Checks a new list, of which the cache knows nothing, and then the same again. */
function checkTwice(size: number, every: number): Use[] {
  const folder = join(projectRoot, 'node_modules', '.cache', 'bench-list');
  inventList(folder, size, every);
  try {
    const check = [join(projectRoot, 'scripts', 'run.mjs'), 'check', '--content', folder];
    return [useOf(check), useOf(check)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inventList(folder: string, size: number, every: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'themes'), { recursive: true });
  mkdirSync(join(folder, 'papers', 'ovens'), { recursive: true });
  writeFileSync(
    join(folder, 'site.md'),
    '---\ntitle: Bread\ntagline: Dough\nurl: https://bread.example/\n---\n',
  );
  writeFileSync(join(folder, 'themes', 'ovens.md'), '---\ntitle: Ovens\nsummary: Heat\norder: 1\n---\n');
  // The cache keeps bodies by their text, so each list has texts of its own.
  const stamp = Date.now();
  for (let number = 0; number < size; number++) {
    writeFileSync(join(folder, 'papers', 'ovens', `loaf-${number}.md`), inventEntry(number, every, stamp));
  }
}

const linkAndTable = `
It rises [higher](https://bread.example/rise) when it rests:

| rest | rise |
| --- | --- |
| 4 | 2 |
`;

function inventEntry(number: number, every: number, stamp: number): string {
  const id = `${2100 + (number % 12) + 1}.${String(number + 1).padStart(5, '0')}`;
  const note = `Loaf ${number} asks what ${number + 2} hours of rest do to a dough of rye and wheat. `
    .repeat(6)
    .trimEnd();
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

- The crumb of loaf ${number} is open, and its crust is *thin*, as that of [@loaf-0].
- It needs ${(number + 1) % 5 === 0 ? `$$h = ${number} + 2$$` : number + 2} hours of rest before it is baked.
- Three bakers of ${stamp} preferred it.
${(number + 1) % every === 0 ? linkAndTable : ''}`;
}
