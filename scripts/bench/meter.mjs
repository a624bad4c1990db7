// Node loads this first in every process of a measured command. At its end a process adds a line with what it used.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_METER'];
// The figures of a process hold those of its threads.
if (file && isMainThread)
  process.on('exit', () => appendFileSync(file, `${JSON.stringify(process.resourceUsage())}\n`));
