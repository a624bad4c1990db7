import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { inventCorpus } from './build/invent-corpus.ts';
import { makeList } from './build/make-list.ts';
import { buildReport, type BuildRun, type SizeRuns } from './build/report.ts';
import {
  buildEleventy,
  buildFloor,
  buildOurs,
  changeEntry,
  checkOurs,
  removeCaches,
  type Built,
} from './build/sites.ts';

/** Papers of the invented corpus; a longer list repeats them. */
const invented = 10_000;

/** What is measured: everything, or one of the programs. */
export const builders = ['ours', 'eleventy', 'floor'] as const;
export type Builder = (typeof builders)[number];

/**
 * Measures the build of lists beside Eleventy and beside the least that a site needs. Prints its progress on the standard
 * error stream.
 *
 * @param corpus papers that the lists are made of; null for invented ones
 * @param sizes numbers of entries
 * @param only the programs to measure
 * @returns tables in Markdown
 */
export function benchBuild(
  corpus: readonly SearchDocument[] | null,
  sizes: readonly number[],
  only: readonly Builder[] = builders,
): string {
  // Within the project, since a site that is moved to another file system takes longer.
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-build-'));
  const papers = corpus ?? inventCorpus(Math.min(invented, Math.max(...sizes)));
  try {
    return buildReport(sizes.map((size) => measureSize(papers, size, work, only)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measureSize(
  papers: readonly SearchDocument[],
  size: number,
  work: string,
  only: readonly Builder[],
): SizeRuns {
  const list = join(work, 'list');
  const site = join(work, 'site');
  const runs: BuildRun[] = [];
  const tell = (name: string, built: BuildRun['built']) => {
    const { cpu, wall, memory } = built;
    console.error(
      `${size} papers, ${name}: ${cpu.toFixed(1)} s CPU, ${wall.toFixed(1)} s, ${memory.toFixed(0)} MB`,
    );
    runs.push({ name, built });
    return built;
  };
  rmSync(work, { recursive: true, force: true });
  makeList(list, papers, size);
  const left = leaveOutBroken(list);
  if (only.includes('floor')) tell('floor', buildFloor(list, site));
  if (only.includes('eleventy')) tell('eleventy', buildEleventy(list, join(work, 'eleventy')));
  if (only.includes('ours')) measureOurs(list, site, tell);
  return { size: size - left, runs };
}

/** Removes entries with errors, of which a corpus of any kind may give some, until none is left. */
function leaveOutBroken(list: string): number {
  let left = 0;
  for (;;) {
    const { broken } = checkOurs(list);
    if (broken.length === 0) return left;
    for (const file of broken) rmSync(join(projectRoot, file));
    left += broken.length;
    console.error(`${broken.length} papers of the corpus make no entry without errors; they are left out`);
  }
}

function measureOurs(
  list: string,
  site: string,
  tell: (name: string, built: BuildRun['built']) => unknown,
): void {
  rmSync(site, { recursive: true, force: true });
  removeCaches();
  tell('check', checkOurs(list).use);
  removeCaches();
  const cold: Built = buildOurs(list, site);
  tell('cold', cold);
  tell('again', buildOurs(list, site));
  changeEntry(list);
  tell('changed', buildOurs(list, site));
}
