import { getCompileCacheDir } from 'node:module';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { unreadBody, type BodyCompiler, type CompiledBody } from '../markdown/body.ts';
import { bodyLimits } from '../markdown/limits.ts';
import type { Fault } from '../problems/finding.ts';
import type { CompileDesk } from './compile-desk.ts';

/** A body that takes less time is not counted as slow, in milliseconds: a long list holds thousands of those. */
const ordinary = 250;
/** Starting the thread and loading the pipeline may take so long, in milliseconds. */
const startUp = 10_000;
/** How often the thread is waited for again, when other programs left it no time to work. */
const rounds = 5;

/**
 * A compiler that gives up on a body after the limit, whatever is in it: another thread does the work, and is ended
 * then. When all bodies together have used up their time, the rest is refused unread. Call
 * {@link GuardedCompiler.close} when all is compiled.
 */
export class GuardedCompiler {
  #worker: Worker | null = null;
  #port: MessagePort | null = null;
  readonly #done = new Int32Array(new SharedArrayBuffer(4));
  /** Time that slow bodies took so far beyond what is ordinary, in milliseconds. */
  #spent = 0;

  readonly compile: BodyCompiler = (markdown) => {
    if (this.#spent >= bodyLimits.allMilliseconds)
      return refused(markdown, 'Markdown of which too much before was slow');
    if (!this.#worker) {
      this.#start();
    }
    const start = timeUsed();
    const body = this.#ask(markdown, bodyLimits.milliseconds);
    this.#spent += Math.max(0, timeUsed() - start - ordinary);
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
    this.#port?.close();
    this.#worker = this.#port = null;
  }

  #start(): void {
    const { port1, port2 } = new MessageChannel();
    const workerData: CompileDesk = { port: port2, done: this.#done, modules: getCompileCacheDir() };
    this.#worker = new Worker(new URL('./compile-worker.mjs', import.meta.url), {
      workerData,
      transferList: [port2],
      // Bodies leave much garbage behind: with more room for the young of it, collecting costs a fifth less.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    this.#worker.unref();
    this.#port = port1;
    this.#ask('', startUp);
  }

  /** Waits for the thread; null when it takes longer than the patience, in milliseconds of work. */
  #ask(markdown: string, patience: number): CompiledBody | null {
    if (!this.#port) return null;
    Atomics.store(this.#done, 0, 0);
    this.#port.postMessage(markdown);
    const end = timeUsed() + patience;
    // Being woken says nothing: the thread may do it late, for the body before. What counts is the number that it set.
    const isDone = () => Atomics.load(this.#done, 0) === 1;
    for (let round = 0; round < rounds && !isDone() && timeUsed() < end; round++) {
      Atomics.wait(this.#done, 0, 0, end - timeUsed());
    }
    const message = isDone() ? receiveMessageOnPort(this.#port) : undefined;
    return message ? (JSON.parse(String(message.message)) as CompiledBody) : null;
  }
}

/** Time that this process has worked so far, in milliseconds: on a busy machine much less than the clock says. */
function timeUsed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function refused(markdown: string, found: string): CompiledBody {
  const fix =
    'take out long runs of `*`, `_`, `[` or `>`; where there are none, shorten the tables and lists, and have fewer headings';
  const fault: Fault = { rule: 'body-limits', start: 0, end: markdown.length, found, expected: 'text', fix };
  return unreadBody(markdown, [fault]);
}
