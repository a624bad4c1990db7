import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import { percentile, markdownTable } from './measures.ts';

/** Each figure is the median of so many runs. */
const runs = 5;

/** In which of the bodies stands a table, which only the parser can check; other bodies are checked without it. */
const kinds = [
  { bodies: 'plain, a formula in every fifth', everyTable: Infinity },
  { bodies: 'a table in every tenth', everyTable: 10 },
  { bodies: 'a table in each', everyTable: 1 },
];

/**
 * Measures the CPU time of `check` over invented lists, all threads together, in seconds beyond Node's start: with
 * nothing in the cache of compiled bodies and with everything in it.
 *
 * @param sizes numbers of entries
 * @returns a table in Markdown
 */
export function benchCheck(sizes: readonly number[]): string {
  const start = percentile(
    Array.from({ length: runs }, () => cpuOf(['--eval', '0'])),
    0.5,
  );
  const rows = sizes.flatMap((size) =>
    kinds.map(({ bodies, everyTable }) => {
      const times = Array.from({ length: runs }, () => checkTwice(size, everyTable));
      const beyond = (column: 0 | 1) =>
        (
          percentile(
            times.map((time) => time[column]),
            0.5,
          ) - start
        ).toFixed(2);
      return [size.toLocaleString('en'), bodies, beyond(0), beyond(1)];
    }),
  );
  return markdownTable(['entries', 'bodies', 'CPU s, empty cache', 'CPU s, full cache'], rows);
}

function checkTwice(size: number, everyTable: number): [emptyCache: number, fullCache: number] {
  // The cache knows a list by its folder, so a new folder has none.
  const folder = inventList(size, everyTable);
  try {
    const check = [join(projectRoot, 'scripts', 'run.mjs'), 'check', '--content', folder];
    return [cpuOf(check), cpuOf(check)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Says at the end what the process used, as a module that Node loads first. */
const meter =
  'data:text/javascript,process.on("exit",()=>console.error(`\\ncpu ${JSON.stringify(process.cpuUsage())}`))';

/** CPU time of a Node process, in seconds. @throws Error when it fails */
function cpuOf(args: readonly string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], { encoding: 'utf8' });
  const said = /^cpu (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || said === undefined) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  const { user, system } = JSON.parse(said) as NodeJS.CpuUsage;
  return (user + system) / 1e6;
}

function inventList(size: number, everyTable: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  mkdirSync(join(folder, 'themes'));
  mkdirSync(join(folder, 'papers', 'ovens'), { recursive: true });
  writeFileSync(
    join(folder, 'site.md'),
    '---\ntitle: Bread\ntagline: Dough\nurl: https://bread.example/\n---\n',
  );
  writeFileSync(join(folder, 'themes', 'ovens.md'), '---\ntitle: Ovens\nsummary: Heat\norder: 1\n---\n');
  for (let number = 0; number < size; number++) {
    writeFileSync(join(folder, 'papers', 'ovens', `loaf-${number}.md`), inventEntry(number, everyTable));
  }
  return folder;
}

function inventEntry(number: number, everyTable: number): string {
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

- The crumb of loaf ${number} is open, and its crust is *thin*.
- It needs ${(number + 1) % 5 === 0 ? `$$h = ${number} + 2$$` : number + 2} hours of rest before it is baked.
- Three bakers of ${number} preferred it.
${(number + 1) % everyTable === 0 ? '\n| rest | rise |\n| --- | --- |\n| 4 | 2 |\n' : ''}`;
}
