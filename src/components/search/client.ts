import { searchMarks } from '../my/search-marks.ts';
import workerUrl from '../../search/worker.ts?worker&url';
import type { Answer, Message, Question } from '../../search/messages.ts';

/** Longest wait for the first answer of a worker, in milliseconds: as long as for a file of the index. */
const patience = 15_000;

/** Asks the search, wherever it runs. */
export interface SearchClient {
  ask(question: Question): void;
  close(): void;
}

/**
 * Starts the search in a worker; where no worker can be had, in the page itself.
 *
 * @param folder address of the index
 * @param stamp version of the list
 * @param answer receives every answer, stale ones included
 * @param fail is called when the search died and must be started again
 */
export async function startSearch(
  folder: string,
  stamp: string,
  answer: (answer: Answer) => void,
  fail: () => void,
): Promise<SearchClient> {
  try {
    return startWorker(folder, stamp, answer, fail);
  } catch {
    const [{ SearchSession }, { fetchFrom }] = await Promise.all([
      import('../../search/session.ts'),
      import('../../search/fetch-index.ts'),
    ]);
    const session = new SearchSession(fetchFrom(folder, stamp), answer);
    return {
      ask: (question) => session.ask({ ...question, ...searchMarks(question.query) }),
      close: () => undefined,
    };
  }
}

function startWorker(
  folder: string,
  stamp: string,
  answer: (answer: Answer) => void,
  fail: () => void,
): SearchClient {
  const worker = new Worker(trusted(workerUrl), { type: 'module' });
  const send = (message: Message) => worker.postMessage(message);
  const channel = openChannel();
  let byChannel = false;
  let waiting = 0;
  const take = ({ data }: MessageEvent<Answer | 'ready'>) => {
    if (data === 'ready') byChannel = true;
    else {
      clearTimeout(waiting);
      answer(data);
    }
  };
  worker.addEventListener('message', take);
  channel?.addEventListener('message', take);
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  send({ kind: 'open', folder: new URL(folder, location.href).href, stamp, channel: channel?.name ?? null });
  return {
    ask(question) {
      // No event tells of a worker whose script never loads.
      waiting ||= window.setTimeout(fail, patience);
      send({ kind: 'ask', byChannel, ...question, ...searchMarks(question.query) });
    },
    close() {
      clearTimeout(waiting);
      worker.terminate();
      channel?.close();
    },
  };
}

/**
 * Opens a channel between this page and its worker alone. After a key, Chromium delivers a worker's own messages only
 * once the page has drawn its next frame, so that results are painted a frame late. It does not hold back channels.
 */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`search-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`);
  } catch {
    // Browsers that store nothing for a site may refuse it. The worker's own messages will do.
    return null;
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
}

/** The page's security policy accepts addresses of workers only from the policy that is named here. */
function trusted(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('search-worker', { createScriptURL: (address) => address });
  return policy.createScriptURL(url);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
