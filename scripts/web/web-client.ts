import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, milliseconds, patience, persist, type Attempt, type Patience } from './patience.ts';

/** What a service answered: the status of HTTP and the text. */
export interface Answer {
  status: number;
  text: string;
}

/** A request that got no usable answer, told in one line. */
export class WebError extends Error {}

/** Where the commands keep answers. */
export const answersFolder = join('node_modules', '.cache', 'reading-list', 'web');

/** Answers stay good for a day: arXiv's change once a day at most. */
const freshFor = 24 * 60 * 60 * 1000;

/** Names the project to the services that a command asks, and where to reach its people. */
export function userAgent(command: string, repository: string | undefined): string {
  return `reading-list/0.1 (npm run ${command}${repository === undefined ? '' : `; +${repository}`})`;
}

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
    const { host } = new URL(address);
    const { answer, reason } = await persist(() => this.#ask(address, accept), this.#patience);
    if (!answer) throw new WebError(`${host} ${reason}`);
    const value = read(answer);
    if (answer.status === 200) writeFileSync(file, JSON.stringify(answer));
    return value;
  }

  async #pause(host: string): Promise<void> {
    const asked = join(this.#folder, `asked-${host.replace(/[^\w.-]/g, '-')}`);
    const last = statSync(asked, { throwIfNoEntry: false })?.mtimeMs;
    // The time of a file has fractions of a millisecond, which the clock has not.
    const left = last === undefined ? 0 : Math.floor(last) + this.#patience.pause(host) - Date.now();
    if (left > 0) await this.#patience.wait(left);
    writeFileSync(asked, '');
  }

  async #ask(address: string, accept: string): Promise<Attempt<Answer>> {
    await this.#pause(new URL(address).host);
    try {
      const response = await fetch(address, {
        headers: { accept, 'user-agent': this.#agent },
        signal: AbortSignal.timeout(this.#patience.answer),
      });
      const text = await response.text();
      const { status } = response;
      if (answers.includes(status)) return { answer: { status, text }, busy: false, reason: 'answers' };
      const after = milliseconds(response.headers.get('retry-after'));
      const busy = status === 429 || status >= 500;
      return { busy, reason: refusal(status), after };
    } catch (error) {
      return { busy: true, reason: failure(error, this.#patience.answer) };
    }
  }
}

/** Statuses that say something of the question and nothing of the service. */
const answers = [200, 400, 404];

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
