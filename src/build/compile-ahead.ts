import { availableParallelism } from 'node:os';
import type { CompiledBody } from '../markdown/body.ts';
import { CompileThread, timeUsed } from './compile-thread.ts';

/** Fewer bodies than this are compiled in about the time that further threads take to start. */
export const fewestAhead = 500;
/** Milliseconds of work without a result, after which something slow is among the bodies. */
const patience = 15_000;

/**
 * Compiles many bodies at once, as many side by side as the machine has processors. When one of them is slow it gives
 * up: what is missing then is compiled later, by the compiler that watches each body.
 *
 * @param keep called with each result
 */
export function compileAhead(bodies: readonly string[], keep: (body: CompiledBody) => void): void {
  const count = Math.min(availableParallelism(), 4);
  if (bodies.length < fewestAhead || count < 2) return;
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
