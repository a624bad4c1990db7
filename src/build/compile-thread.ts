import { getCompileCacheDir } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { CompiledBody } from '../markdown/body.ts';
import type { CompileDesk } from './compile-desk.ts';

/** A thread that compiles bodies one after the other, in the order in which they are sent. */
export class CompileThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;

  /** @param done number of results of all threads together, which each thread raises and wakes by */
  constructor(done: Int32Array) {
    const { port1, port2 } = new MessageChannel();
    const workerData: CompileDesk = { port: port2, done, modules: getCompileCacheDir() };
    this.#worker = new Worker(new URL('./compile-worker.mjs', import.meta.url), {
      workerData,
      transferList: [port2],
      // Compiling leaves much garbage behind: with a larger young generation, collecting it takes a fifth less time.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
    this.#port = port1;
  }

  send(markdown: string): void {
    this.#port.postMessage(markdown);
  }

  /** The next result, without waiting for it. */
  receive(): CompiledBody | undefined {
    const message = receiveMessageOnPort(this.#port);
    return message && (JSON.parse(String(message.message)) as CompiledBody);
  }

  /** Ends the thread, whatever it does. */
  close(): void {
    void this.#worker.terminate();
    this.#port.close();
  }
}

/** Time that this process has worked so far, in milliseconds: on a busy machine much less than the clock says. */
export function timeUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
