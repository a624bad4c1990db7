import { enableCompileCache } from 'node:module';
import { workerData, type MessagePort } from 'node:worker_threads';

/** Where bodies come in and results go out as JSON, and what to set when a result is there. */
export interface CompileDesk {
  port: MessagePort;
  done: Int32Array;
  /** Where Node keeps compiled modules, which a thread does not know of itself. */
  modules: string | undefined;
}

/** Compiles bodies that `guarded-compiler.ts` sends, and wakes it when one is done. */
const { port, done, modules } = workerData as CompileDesk;
if (modules !== undefined) enableCompileCache(modules);
const { compileBody } = await import('./compile.ts');
port.on('message', (markdown: string) => {
  // As text, since copying an object from thread to thread costs more than writing and reading it.
  port.postMessage(JSON.stringify(compileBody(markdown)));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
