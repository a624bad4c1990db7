import { failure, milliseconds, persist, type Attempt, type Patience } from '../web/patience.ts';
import { soundsMissing } from './soft-missing.ts';

/** What became of looking an address up. */
export interface Finding {
  /** `refused`: the host does not answer programs, so nothing is known; `silent`: no answer, this time. */
  state: 'fine' | 'moved' | 'dead' | 'refused' | 'silent';
  /** In words: `answers 404`. */
  detail: string;
  /** Where it moved to. */
  to?: string;
}

const mostRedirects = 10;
/** Bytes of a page that are read to find its title. */
const mostRead = 64 * 1024;

interface Reply {
  status: number;
  location: string | null;
  html: string | null;
}

/** Names the project, and the command that looks addresses up, to their hosts. */
export function proberAgent(command: string): string {
  return `reading-list/0.1 (static site generator for a reading list; npm run ${command})`;
}

/** Looks addresses up, as many hosts as there are at a time but one request a host. */
export class Prober {
  readonly #agent: string;
  readonly #patience: Patience;
  readonly #asked = new Set<string>();

  /** @param agent names the project to the hosts */
  constructor(agent: string, wait: Patience) {
    this.#agent = agent;
    this.#patience = wait;
  }

  /** Looks one address up and follows where it leads. */
  async probe(address: string): Promise<Finding> {
    let here = address;
    let moved = address;
    // Only a permanent move from the beginning on asks to write another address.
    let isPermanent = true;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const reply = await this.#reply(here);
      if (typeof reply === 'string') return { state: 'silent', detail: reply };
      const next = redirect(reply, here);
      if (next === null) return judged(address, here, moved, reply);
      isPermanent &&= reply.status === 301 || reply.status === 308;
      if (isPermanent) moved = next;
      here = next;
    }
    return { state: 'dead', detail: `leads in a circle, or through more than ${mostRedirects} addresses` };
  }

  /** The answer to HEAD, or to GET where that says nothing for sure; a text says why there is none. */
  async #reply(address: string): Promise<Reply | string> {
    // What HEAD does not get, GET may get at once.
    const { answer: head } = await this.#ask(address, 'HEAD');
    // Only a page may say in words that it is not there, and some hosts refuse HEAD alone.
    if (head && (head.location !== null || (head.status < 400 && head.html === null))) return head;
    const { answer, reason } = await persist(() => this.#ask(address, 'GET'), this.#patience);
    return answer ?? reason;
  }

  async #ask(address: string, method: 'HEAD' | 'GET'): Promise<Attempt<Reply>> {
    const { host } = new URL(address);
    if (this.#asked.has(host)) await this.#patience.wait(this.#patience.pause(host));
    this.#asked.add(host);
    try {
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { accept: 'text/html,*/*', 'user-agent': this.#agent },
        signal: AbortSignal.timeout(this.#patience.answer),
      });
      const { status, headers } = response;
      const isPage = /\bhtml\b/.test(headers.get('content-type') ?? '');
      const html = isPage ? (method === 'GET' ? await beginning(response) : '') : null;
      await response.body?.cancel().catch(() => undefined);
      const busy = status === 429 || status >= 500;
      const after = milliseconds(headers.get('retry-after'));
      const reason = `answers ${status}`;
      const answer = { status, location: headers.get('location'), html };
      if (status >= 500 && status !== 501 && status !== 999) return { busy, reason, after };
      return { answer, busy, reason, after };
    } catch (error) {
      return { busy: true, reason: failure(error, this.#patience.answer) };
    }
  }
}

function redirect({ status, location }: Reply, from: string): string | null {
  if (status < 300 || status >= 400 || location === null || !URL.canParse(location, from)) return null;
  const to = new URL(location, from);
  // A fragment stays on the way, as in browsers.
  if (to.hash === '') to.hash = new URL(from).hash;
  return /^https?:$/.test(to.protocol) ? to.href : null;
}

/** Statuses by which hosts refuse programs; LinkedIn says 999. */
const refusals = [401, 403, 407, 429, 451, 999];

function judged(address: string, here: string, moved: string, { status, html }: Reply): Finding {
  if (refusals.includes(status)) return { state: 'refused', detail: `answers programs with ${status}` };
  if (status >= 400) return { state: 'dead', detail: `answers ${status}` };
  if (html !== null && soundsMissing(html))
    return { state: 'dead', detail: 'answers with a page that says it is not there' };
  if (isHome(here) && !isHome(address)) return { state: 'dead', detail: `leads to the front page ${here}` };
  if (new URL(moved).href === new URL(address).href) return { state: 'fine', detail: `answers ${status}` };
  return { state: 'moved', detail: 'moved for good', to: moved };
}

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

/** The first part of a page as text. */
async function beginning(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  const reader = response.body?.getReader();
  while (reader && text.length < mostRead) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value as Uint8Array, { stream: true });
  }
  await reader?.cancel();
  return text;
}
