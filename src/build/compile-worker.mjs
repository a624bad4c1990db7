// Compiles the bodies that `guarded-compiler.ts` sends, and wakes it when one is done. Plain JavaScript, since a thread
// starts without Node's cache of compiled modules, and without that TypeScript takes a while to load.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

const { port, done, modules } = /** @type {import('./compile-desk.ts').CompileDesk} */ (workerData);
if (modules !== undefined) enableCompileCache(modules);
const { compileBody } = await import('../markdown/compile.ts');
port.on('message', (markdown) => {
  // As JSON, since copying an object from thread to thread takes longer than writing and parsing text.
  port.postMessage(JSON.stringify(compileBody(markdown)));
  Atomics.add(done, 0, 1);
  Atomics.notify(done, 0);
});
