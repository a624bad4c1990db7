import { unreadBody, type BodyCompiler, type CompiledBody } from '../markdown/body.ts';
import { bodyLimits } from '../markdown/limits.ts';
import type { Fault } from '../problems/finding.ts';
import { CompileThread, timeUsed } from './compile-thread.ts';

/** Milliseconds that a body may take without being counted as slow: a long list holds thousands of such bodies. */
const ordinary = 250;
/** Milliseconds that starting the thread and loading the pipeline may take. */
const startUp = 10_000;
/** How often the thread is waited for again when other programs left it no processor time. */
const rounds = 5;

/** A thread, and the number of its results, which it raises. */
interface Desk {
  thread: CompileThread;
  done: Int32Array;
}

/** What a list before left: the next one takes it over, since a thread takes half a second to load the pipeline. */
let atRest: Desk | null = null;

/**
 * A compiler that gives up on a body after the time that `bodyLimits` allows, whatever is in it: another thread does the
 * work, and is ended when it takes longer. Once slow bodies have used up the time for the whole list, all further bodies
 * are refused unread. Call {@link GuardedCompiler.close} when all is compiled.
 */
export class GuardedCompiler {
  #desk: Desk | null = null;
  /** Time that slow bodies took so far beyond what is ordinary, in milliseconds. */
  #spent = 0;

  readonly compile: BodyCompiler = (markdown) => {
    if (this.#spent >= bodyLimits.allMilliseconds)
      return refused(markdown, 'Markdown of which too much before was slow');
    const desk = (this.#desk ??= deskAtWork());
    const start = timeUsed();
    const body = ask(desk, markdown, bodyLimits.milliseconds);
    this.#spent += Math.max(0, timeUsed() - start - ordinary);
    if (body) return body;
    desk.thread.close();
    this.#desk = null;
    return refused(
      markdown,
      `Markdown that takes longer than ${bodyLimits.milliseconds / 1000} seconds to read`,
    );
  };

  /** Leaves the thread to the next list. It does not keep the process from ending. */
  close(): void {
    atRest ??= this.#desk;
    if (this.#desk !== atRest) this.#desk?.thread.close();
    this.#desk = null;
  }
}

/** The thread at rest, or a new one, which has loaded the pipeline. */
function deskAtWork(): Desk {
  const rested = atRest;
  atRest = null;
  if (rested) return rested;
  // A number of its own: a thread that is being ended may still raise that of before.
  const done = new Int32Array(new SharedArrayBuffer(4));
  const desk = { thread: new CompileThread(done), done };
  ask(desk, '', startUp);
  return desk;
}

/** Waits for the thread; null when it takes longer than the patience, in milliseconds of work. */
function ask({ thread, done }: Desk, markdown: string, patience: number): CompiledBody | null {
  const before = Atomics.load(done, 0);
  thread.send(markdown);
  const end = timeUsed() + patience;
  // Being woken proves nothing: the thread may do it late, for the body before. Only the number that it raised counts.
  const isDone = () => Atomics.load(done, 0) > before;
  for (let round = 0; round < rounds && !isDone() && timeUsed() < end; round++) {
    Atomics.wait(done, 0, before, end - timeUsed());
  }
  return (isDone() && thread.receive()) || null;
}

function refused(markdown: string, found: string): CompiledBody {
  const fix =
    'take out long runs of `*`, `_`, `[` or `>`; where there are none, shorten the tables and lists, and have fewer headings';
  const fault: Fault = { rule: 'body-limits', start: 0, end: markdown.length, found, expected: 'text', fix };
  return unreadBody(markdown, [fault]);
}
