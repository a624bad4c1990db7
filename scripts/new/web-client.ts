import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a service answered: the status of HTTP, the type of the content, and the text. */
export interface Answer {
  status: number;
  type: string;
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
 * on disk for a day.
 *
 * @param cache folder for the answers
 * @param agent names the project to the services that it asks
 */
export class WebClient {
  readonly #cache: string;
  readonly #agent: string;
  readonly #patience: Patience;
  readonly #lastAsked = new Map<string, number>();

  constructor(cache: string, agent: string, wait: Patience = patience) {
    this.#cache = cache;
    this.#agent = agent;
    this.#patience = wait;
  }

  /**
   * Gets an address; a status of 200 or 404 is an answer.
   *
   * @throws WebError when there is none, after three tries where trying again can help
   */
  async get(address: string, accept = '*/*'): Promise<Answer> {
    const file = join(
      this.#cache,
      `${createHash('sha256').update(`${accept} ${address}`).digest('hex')}.json`,
    );
    const kept = readKept(file);
    if (kept) return kept;
    const answer = await this.#persist(address, accept, 1);
    if (answer.status === 200) {
      mkdirSync(this.#cache, { recursive: true });
      writeFileSync(file, JSON.stringify(answer));
    }
    return answer;
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
    const last = this.#lastAsked.get(host);
    const left = last === undefined ? 0 : last + this.#patience.pause(host) - Date.now();
    if (left > 0) await this.#patience.wait(left);
    this.#lastAsked.set(host, Date.now());
  }

  async #ask(address: string, accept: string): Promise<Outcome> {
    try {
      const response = await fetch(address, {
        headers: { accept, 'user-agent': this.#agent },
        signal: AbortSignal.timeout(this.#patience.answer),
      });
      const text = await response.text();
      const { status } = response;
      const type = response.headers.get('content-type') ?? '';
      if (status === 200 || status === 404) return { answer: { status, type, text } };
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      const after = Number.isFinite(seconds) ? seconds * 1000 : undefined;
      const busy = status === 429 || status >= 500;
      return { busy, reason: refusal(status), ...(after === undefined ? {} : { after }) };
    } catch (error) {
      return { busy: true, reason: failure(error, this.#patience.answer) };
    }
  }
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

function failure(error: unknown, answer: number): string {
  const { name, cause, message } = error as Error;
  if (name === 'TimeoutError') return `did not answer within ${Math.round(answer / 1000)} seconds`;
  const reason = cause instanceof Error ? cause.message : message;
  return `cannot be reached (${reason || name})`;
}
