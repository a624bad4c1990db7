import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { BodyCompiler } from './body-cache.ts';
import type { CompiledBody } from './compile.ts';
import { bodyLimits } from './limits.ts';

/** Starting the thread and loading the pipeline may take so long, in milliseconds. */
const startUp = 10_000;

/**
 * A compiler that gives up on a body after the limit, whatever is in it: the work is done by another thread, which is
 * ended then. When all bodies together have used up their time, the rest is refused unread. Call
 * {@link GuardedCompiler.close} when all is compiled.
 */
export class GuardedCompiler {
  #worker: Worker | null = null;
  /** Time that the bodies so far took, in milliseconds. */
  #spent = 0;

  readonly compile: BodyCompiler = (markdown) => {
    if (this.#spent >= bodyLimits.allMilliseconds)
      return refused(markdown, 'Markdown of which too much before was slow');
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
      this.#worker.unref();
      this.#ask('', startUp);
    }
    const start = performance.now();
    const body = this.#ask(markdown, bodyLimits.milliseconds);
    this.#spent += performance.now() - start;
    if (body) return body;
    this.close();
    return refused(
      markdown,
      `Markdown that takes longer than ${bodyLimits.milliseconds / 1000} seconds to read`,
    );
  };

  /** Ends the thread. A later body starts another. */
  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  /** Waits for the thread; null when it takes too long. */
  #ask(markdown: string, patience: number): CompiledBody | null {
    const done = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.#worker?.postMessage({ markdown, done, port: port2 }, [port2]);
    const outcome = Atomics.wait(done, 0, 0, patience);
    const message = outcome === 'timed-out' ? undefined : receiveMessageOnPort(port1);
    port1.close();
    return message ? (message.message as CompiledBody) : null;
  }
}

function refused(markdown: string, found: string): CompiledBody {
  return {
    // The note is not missing; it could not be read.
    note: { html: '', text: '…' },
    lead: { html: '', text: '' },
    sections: [],
    footnotes: '',
    citations: [],
    faults: [
      {
        rule: 'body-limits',
        start: 0,
        end: markdown.length,
        found,
        expected: 'text',
        fix: 'look for long runs of `*`, `_`, `[` or `>` and take them out',
      },
    ],
  };
}
