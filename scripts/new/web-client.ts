import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a service answered: the status of HTTP and the text. */
export interface Answer {
  status: number;
  text: string;
}

/** How the client waits and for how long, in milliseconds. */
export interface Patience {
  /** For an answer. */
  answer: number;
  /** Between two requests to a host: arXiv asks for three seconds and one connection (arXiv API Terms of Use). */
  pause: (host: string) => number;
  /** Before the second try, and three times as long before the third. */
  retry: number;
  wait: (milliseconds: number) => Promise<void>;
}

export const patience: Patience = {
  answer: 20_000,
  pause: (host) => (host.endsWith('arxiv.org') ? 3000 : 200),
  retry: 3000,
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
};

/** A request that got no usable answer, told in one line. */
export class WebError extends Error {}

const tries = 3;
/** Longer waits that a server asks for are not waited out. */
const longestWait = 60_000;
/** Answers stay good for a day: arXiv's change once a day at most. */
const freshFor = 24 * 60 * 60 * 1000;

/**
 * A client for public registries: one request at a time, with pauses, retries where the server is busy, and answers kept
 * on disk for a day. Pauses hold between commands, too.
 *
 * @param folder for the answers and for when each host was asked last
 * @param agent names the project to the services that it asks
 */
export class WebClient {
  readonly #folder: string;
  readonly #agent: string;
  readonly #patience: Patience;

  constructor(folder: string, agent: string, wait: Patience = patience) {
    this.#folder = folder;
    this.#agent = agent;
    this.#patience = wait;
  }

  /**
   * Gets an address and reads the answer; a status of 200, 400 or 404 is an answer. One that cannot be read is not kept,
   * so that the next question is asked anew.
   *
   * @param read throws WebError for an answer that is none
   * @throws WebError when there is no answer, after three tries where trying again can help
   */
  async get<Value>(address: string, accept: string, read: (answer: Answer) => Value): Promise<Value> {
    const name = createHash('sha256').update(`${accept} ${address}`).digest('hex');
    const file = join(this.#folder, `${name}.json`);
    const kept = readKept(file);
    if (kept) return read(kept);
    mkdirSync(this.#folder, { recursive: true });
    const answer = await this.#persist(address, accept, 1);
    const value = read(answer);
    if (answer.status === 200) writeFileSync(file, JSON.stringify(answer));
    return value;
  }

  async #persist(address: string, accept: string, attempt: number): Promise<Answer> {
    const { host } = new URL(address);
    await this.#pause(host);
    const outcome = await this.#ask(address, accept);
    if (outcome.answer) return outcome.answer;
    const { busy, reason, after } = outcome;
    if (!busy || attempt === tries || (after ?? 0) > longestWait) throw new WebError(`${host} ${reason}`);
    await this.#patience.wait(after ?? this.#patience.retry * 3 ** (attempt - 1));
    return this.#persist(address, accept, attempt + 1);
  }

  async #pause(host: string): Promise<void> {
    const asked = join(this.#folder, `asked-${host.replace(/[^\w.-]/g, '-')}`);
    const last = statSync(asked, { throwIfNoEntry: false })?.mtimeMs;
    const left = last === undefined ? 0 : last + this.#patience.pause(host) - Date.now();
    if (left > 0) await this.#patience.wait(left);
    writeFileSync(asked, '');
  }

  async #ask(address: string, accept: string): Promise<Outcome> {
    try {
      const response = await fetch(address, {
        headers: { accept, 'user-agent': this.#agent },
        signal: AbortSignal.timeout(this.#patience.answer),
      });
      const text = await response.text();
      const { status } = response;
      if (answers.includes(status)) return { answer: { status, text } };
      const after = milliseconds(response.headers.get('retry-after'));
      const busy = status === 429 || status >= 500;
      return { busy, reason: refusal(status), ...(after === undefined ? {} : { after }) };
    } catch (error) {
      return { busy: true, reason: failure(error, this.#patience.answer) };
    }
  }
}

/** Statuses that say something of the question and nothing of the service. */
const answers = [200, 400, 404];

/** What `Retry-After` asks for: seconds, or a day and time of HTTP. */
export function milliseconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

type Outcome =
  | { answer: Answer }
  | {
      answer?: undefined;
      /** True where trying again can help. */
      busy: boolean;
      reason: string;
      /** Milliseconds that the server asks to wait. */
      after?: number;
    };

function readKept(file: string): Answer | null {
  try {
    if (Date.now() - statSync(file).mtimeMs > freshFor) return null;
    return JSON.parse(readFileSync(file, 'utf8')) as Answer;
  } catch {
    // Never asked, or the file was not written to its end: ask.
    return null;
  }
}

function refusal(status: number): string {
  if (status === 429) return 'says that it is asked too often (429); try again in some minutes';
  if (status === 403) return 'does not answer programs (403)';
  return `answers with an error (${status})`;
}

/** Why there was no answer, for a line that begins with the host. @param answer how long one was waited for */
export function failure(error: unknown, answer: number): string {
  const { name, cause, message } = error as Error;
  if (name === 'TimeoutError') return `did not answer within ${Math.round(answer / 1000)} seconds`;
  const reason = cause instanceof Error ? cause.message : message;
  return `cannot be reached (${reason || name})`;
}
