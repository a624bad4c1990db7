import { availableParallelism } from 'node:os';
import type { CompiledBody } from '../markdown/body.ts';
import { CompileThread, timeUsed } from './compile-thread.ts';

/** Fewer bodies than this are sent one after the other, which takes as long as to read them all first. */
export const fewestAhead = 500;
/** A further thread takes about the time of so many bodies to start and to warm up. */
const bodiesOfThread = 1000;
/** Milliseconds of work without a result, after which something slow is among the bodies. */
const patience = 15_000;

/**
 * Compiles many bodies at once, side by side where there are thousands and the machine has processors for it. When one of them is slow it gives
 * up: what is missing then is compiled later, by the compiler that watches each body.
 *
 * @param keep called with each result
 */
export function compileAhead(bodies: readonly string[], keep: (body: CompiledBody) => void): void {
  if (bodies.length < fewestAhead) return;
  const count = Math.min(availableParallelism(), 4, Math.max(1, Math.floor(bodies.length / bodiesOfThread)));
  const done = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: count }, () => new CompileThread(done));
  try {
    bodies.forEach((markdown, index) => threads[index % count]?.send(markdown));
    for (let received = 0; received < bodies.length;) {
      const end = timeUsed() + patience;
      while (Atomics.load(done, 0) <= received && timeUsed() < end) Atomics.wait(done, 0, received, patience);
      if (Atomics.load(done, 0) <= received) return;
      for (const thread of threads) {
        for (let body = thread.receive(); body; body = thread.receive()) {
          keep(body);
          received++;
        }
      }
    }
  } finally {
    for (const thread of threads) thread.close();
  }
}
