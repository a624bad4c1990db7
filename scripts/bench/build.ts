import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { inventCorpus } from './build/invent-corpus.ts';
import { makeList } from './build/make-list.ts';
import { buildReport, type RunName, type SizeRuns } from './build/report.ts';
import {
  buildEleventy,
  buildFloor,
  buildOurs,
  changeEntry,
  checkOurs,
  removeCaches,
  type Built,
} from './build/sites.ts';
import type { Use } from './use-of.ts';

/** Papers of the invented corpus; a longer list repeats them. */
const invented = 10_000;

/** What is measured. */
export const builders = ['floor', 'eleventy', 'ours'] as const;
export type Builder = (typeof builders)[number];

/**
 * Measures the build of lists beside Eleventy and beside the least that a site needs. Prints its progress on the standard
 * error stream.
 *
 * @param corpus papers that the lists are made of; null for invented ones
 * @param sizes numbers of papers
 * @returns tables in Markdown
 */
export function benchBuild(
  corpus: readonly SearchDocument[] | null,
  sizes: readonly number[],
  chosen: readonly Builder[],
): string {
  // Within the project, since a site that is moved to another file system takes longer.
  const cache = join(projectRoot, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'bench-build-'));
  const papers = corpus ?? inventCorpus(Math.min(invented, Math.max(...sizes)));
  try {
    return buildReport(sizes.map((size) => measureSize(papers, size, work, chosen)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measureSize(
  papers: readonly SearchDocument[],
  asked: number,
  work: string,
  chosen: readonly Builder[],
): SizeRuns {
  const list = join(work, 'list');
  const site = join(work, 'site');
  rmSync(work, { recursive: true, force: true });
  makeList(list, papers, asked);
  const size = asked - leaveOutBroken(list);
  if (size === 0) throw new Error('no paper of the corpus makes an entry without errors');
  const runs: SizeRuns['runs'] = {};
  const measure = (name: RunName, run: () => Use | Built) => {
    process.stderr.write(`${size.toLocaleString('en')} papers, ${name}: `);
    const built = run();
    process.stderr.write(
      `${built.cpu.toFixed(1)} s of CPU, ${built.wall.toFixed(1)} s, ${built.memory.toFixed(0)} MB\n`,
    );
    runs[name] = built;
  };
  if (chosen.includes('floor')) measure('floor', () => buildFloor(list, join(work, 'floor')));
  if (chosen.includes('eleventy')) measure('eleventy', () => buildEleventy(list, join(work, 'eleventy')));
  if (!chosen.includes('ours')) return { size, runs };
  removeCaches();
  measure('check', () => checkOurs(list).use);
  removeCaches();
  measure('cold', () => buildOurs(list, site));
  measure('again', () => buildOurs(list, site));
  changeEntry(list);
  measure('changed', () => buildOurs(list, site));
  return { size, runs };
}

/** Removes the entries with errors, which a corpus of any kind may give. @returns how many there were */
function leaveOutBroken(list: string): number {
  const { broken } = checkOurs(list);
  if (broken.length === 0) return 0;
  const other = broken.find((file) => !file.includes('/papers/'));
  if (other !== undefined)
    throw new Error(`${other}, made for the benchmark, has errors: that is a fault of its own`);
  for (const file of broken) rmSync(resolve(projectRoot, file));
  console.error(`${broken.length} papers make entries with errors and are left out.`);
  // Some problems show only when others are gone.
  return broken.length + leaveOutBroken(list);
}
