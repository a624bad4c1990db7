import type { MessagePort } from 'node:worker_threads';

/** What the compiling thread gets: a port for bodies and, as JSON, results; and a number to set to 1 with a result. */
export interface CompileDesk {
  port: MessagePort;
  done: Int32Array;
  /** Folder in which Node keeps compiled modules; a thread must be told. */
  modules: string | undefined;
}
