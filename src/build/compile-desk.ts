import type { MessagePort } from 'node:worker_threads';

/** Where bodies come in and results go out as JSON, and what to set when a result is there. */
export interface CompileDesk {
  port: MessagePort;
  done: Int32Array;
  /** Where Node keeps compiled modules, which a thread does not know of itself. */
  modules: string | undefined;
}
