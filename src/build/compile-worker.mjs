// Compiles bodies that `guarded-compiler.ts` sends, and wakes it when one is done. Plain JavaScript, since a thread
// knows the cache of compiled modules only once it is told, and until then TypeScript takes a while to load.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

const { port, done, modules } = /** @type {import('./compile-desk.ts').CompileDesk} */ (workerData);
if (modules !== undefined) enableCompileCache(modules);
const { compileBody } = await import('../markdown/compile.ts');
port.on('message', (markdown) => {
  // As text, since copying an object from thread to thread costs more than writing and reading it.
  port.postMessage(JSON.stringify(compileBody(markdown)));
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
