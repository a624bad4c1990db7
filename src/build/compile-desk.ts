import type { MessagePort } from 'node:worker_threads';

/** What the compiling thread gets: a port for bodies and, as JSON, results; and the number of results, to be raised by each. */
export interface CompileDesk {
  port: MessagePort;
  done: Int32Array;
  /** Folder in which Node keeps compiled modules; a thread must be told. */
  modules: string | undefined;
}
