import { parentPort } from 'node:worker_threads';
import { compileBody } from './compile.ts';

/** Compiles bodies that `guarded-compiler.ts` sends, and wakes it when one is done. */
parentPort?.on('message', ({ markdown, done, port }: CompileRequest) => {
  port.postMessage(compileBody(markdown));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});

/** A body to compile, where to put the result, and what to set when it is there. */
export interface CompileRequest {
  markdown: string;
  done: Int32Array;
  port: { postMessage(value: unknown): void };
}
