import { createAddresses } from '../../src/derive/addresses.ts';
import { digest, type Digest } from '../../src/derive/digest/digest.ts';
import { siteAddress } from '../../src/model/files/list-address.ts';
import type { Library } from '../../src/model/library.ts';
import { counted } from '../../src/text/counted.ts';
import { composeMail, listIdOf, messageIdOf } from './message.ts';
import type { Mailbox } from './settings.ts';
import type { Patience } from './smtp.ts';
import { sentTo, type DigestState } from './state.ts';

/** What a run takes from the world around it. */
export interface Surroundings {
  now: Date;
  environment: Record<string, string | undefined>;
  patience?: Patience;
}

/** What to write or send, and to whom, read from arguments and environment. */
export interface Task {
  list: string;
  since: string | undefined;
  out: string | undefined;
  statePath: string;
  from: Mailbox | undefined;
  to: Mailbox | undefined;
  /** As the settings name it. */
  unsubscribe: string | undefined;
}

/** The digest of a task, without what its recipient got before; null when nothing remains. */
export function makeDigest(
  library: Library,
  task: Task,
  since: string,
  state: DigestState,
  { environment }: Surroundings,
): Digest | null {
  const { list, to } = task;
  const { origin, base } = siteAddress(list, environment);
  const unsubscribe = leavingAddress(task, environment);
  return digest(library, {
    since,
    addresses: createAddresses(base, origin),
    ...(to ? { sent: sentTo(state, to.address) } : {}),
    ...(unsubscribe ? { unsubscribe } : {}),
  });
}

/** The digest as a message, with the id that follows from its content. */
export async function compose(
  found: Digest,
  library: Library,
  task: Task,
  { now, environment }: Surroundings,
) {
  const address = siteAddress(task.list, environment);
  const { title } = library.site;
  const from = task.from ?? { name: title, address: `digest@${new URL(address.origin).hostname}` };
  const { to } = task;
  const unsubscribe = leavingAddress(task, environment);
  const messageId = messageIdOf(found, from, to);
  const listId = { title, id: listIdOf(address) };
  // An address in the settings accepts a bare POST (RFC 8058); the site's page for subscribers is for people.
  const oneClick = task.unsubscribe?.startsWith('https:') === true;
  const message = await composeMail(found, { from, to, unsubscribe, oneClick, listId, messageId, date: now });
  return { message, messageId };
}

/** The address at which readers leave the list: that of the settings, or in a draft the site's page for subscribers. */
function leavingAddress({ list, unsubscribe }: Task, environment: Surroundings['environment']) {
  if (unsubscribe !== undefined) return unsubscribe;
  const { origin, base } = siteAddress(list, environment);
  const { absolute, subscribe } = createAddresses(base, origin);
  const page = new URL(absolute(subscribe));
  return page.protocol === 'https:' ? page.href : undefined;
}

/** `2 papers and 1 change of status`. */
export function contents({ papers, changes }: Digest): string {
  const older = changes.filter((key) => !papers.some((id) => key.startsWith(`${id}:`)));
  const changed = older.length > 0 ? ` and ${counted(older.length, 'change')} of status` : '';
  return counted(papers.length, 'paper') + changed;
}
