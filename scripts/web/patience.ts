/** How the hosts of others are waited for and for how long, in milliseconds. */
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

const tries = 3;
/** Longer waits that a server asks for are not waited out. */
const longestWait = 60_000;

/** What came of one request: perhaps an answer, else the reason why there is none. */
export interface Attempt<Answer> {
  answer?: Answer;
  /** True where trying again can help. */
  busy: boolean;
  /** For a line that begins with the host. */
  reason: string;
  /** Milliseconds that the server asks to wait. */
  after?: number | undefined;
}

/** Makes a request, and up to twice more, later each time, while that can help. @returns what came of the last one */
export async function persist<Answer>(
  request: () => Promise<Attempt<Answer>>,
  { retry, wait }: Patience,
): Promise<Attempt<Answer>> {
  let last = await request();
  for (let made = 1; made < tries && last.busy && (last.after ?? 0) <= longestWait; made++) {
    await wait(last.after ?? retry * 3 ** (made - 1));
    last = await request();
  }
  return last;
}

/** What `Retry-After` asks for: seconds, or a day and time of HTTP. */
export function milliseconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

/** Why there was no answer, for a line that begins with the host. @param answer how long one was waited for */
export function failure(error: unknown, answer: number): string {
  const { name, cause, message } = error as Error;
  if (name === 'TimeoutError') return `did not answer within ${Math.round(answer / 1000)} seconds`;
  const reason = cause instanceof Error ? cause.message : message;
  return `cannot be reached (${reason || name})`;
}
