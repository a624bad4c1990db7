// A process of its own, so that what it uses is what the index of a corpus takes:
// node write-corpus-index.ts CORPUS SIZE FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { readCorpus } from '../corpus.ts';
import { facetsOf, grownCorpus } from './grown-corpus.ts';

/** What the index of a corpus took, without reading the corpus but for the memory, where its texts stay. */
export interface IndexUse {
  /** CPU time of all threads together and time on the clock, in seconds. */
  cpu: number;
  wall: number;
  /** Peak of the process, in megabytes. */
  memory: number;
  files: number;
}

const [corpus = '', size = '', folder = ''] = process.argv.slice(2);
const documents = grownCorpus(readCorpus(corpus), Number(size));
const before = process.cpuUsage();
const start = performance.now();
const files = writeIndex(buildIndex(documents, facetsOf(documents)));
mkdirSync(folder, { recursive: true });
for (const [name, content] of files) writeFileSync(join(folder, name), content);
const { user, system } = process.cpuUsage(before);
const use: IndexUse = {
  cpu: (user + system) / 1e6,
  wall: (performance.now() - start) / 1000,
  memory: process.resourceUsage().maxRSS / 1024,
  files: files.size,
};
process.stdout.write(JSON.stringify(use));
