import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, type Digest } from '../src/derive/digest.ts';
import { createPaths } from '../src/derive/paths.ts';
import { calendarFault, parsePartialDate } from '../src/model/dates.ts';
import type { Library } from '../src/model/library.ts';
import { siteAddress } from '../src/model/list-address.ts';
import { exit, projectRoot, readArguments } from './command.ts';
import { lastSince, lockState, readState, recordSending, sentTo, type DigestState } from './digest-state.ts';
import { composeMail, listIdOf, messageIdOf } from './mail-message.ts';
import {
  readMailbox,
  readMailServer,
  readUnsubscribe,
  type Mailbox,
  type MailServer,
} from './mail-settings.ts';
import { readList } from './read-list.ts';
import { colours, plain, prettyReport } from './report/pretty.ts';
import { sendMail, type Patience } from './send-mail.ts';

const help = `Writes the e-mail of what was added to the list, and sends it when told.

npm run digest -- --since YYYY-MM-DD [options]
  --since DATE      first day of the additions; with --send it defaults to that of the last digest
  --out FILE        where the mail goes, as a file that mail programs open; default: digest.eml
  --send            hands the mail to the mail server; writes a file only when --out names one
  --state FILE      the record of what was sent, so that nothing goes out twice; default: .digest-state.json
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Settings in the environment, all but the last three needed to send:
  SMTP_URL            smtps://user:password@mail.example.org, or smtp:// with STARTTLS
  DIGEST_FROM         sender, such as Bread Science <bread@example.org>
  DIGEST_TO           the one address of the mailing list
  DIGEST_UNSUBSCRIBE  https: or mailto: address that ends a subscription
  SMTP_TLS            off sends without TLS; default: required, except for a server on this machine
  SMTP_CA             PEM file of a further certificate authority
  SITE_URL, BASE_PATH address of the site; default: the url of site.md

Exit status: 0 written, sent or nothing new, 1 the list has errors, 2 the digest could not be made or sent.
`;

const options = {
  since: { type: 'string' },
  out: { type: 'string' },
  send: { type: 'boolean' },
  state: { type: 'string' },
} as const;

/** What a run takes from the world around it. */
export interface Surroundings {
  now: Date;
  environment: Record<string, string | undefined>;
  patience?: Patience;
}

/** What goes where, read from arguments and environment. */
interface Task {
  list: string;
  since: string | undefined;
  out: string | undefined;
  statePath: string;
  from: Mailbox | undefined;
  to: Mailbox | undefined;
  unsubscribe: string | undefined;
}

/** `npm run digest`. @returns the exit status */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings = { now: new Date(), environment: process.env },
): Promise<number> {
  const { values, list } = readArguments(argv, options);
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const { environment } = surroundings;
  const task: Task = {
    list,
    since: values.since === undefined ? undefined : wholeDay(values.since),
    out: values.out,
    statePath: values.state ?? join(projectRoot, '.digest-state.json'),
    from: readMailbox(environment, 'DIGEST_FROM'),
    to: readMailbox(environment, 'DIGEST_TO'),
    unsubscribe: readUnsubscribe(environment),
  };
  if (!values.send) return write(task, surroundings);
  const server = readMailServer(environment);
  const release = lockState(task.statePath);
  try {
    return await send(task, server, surroundings);
  } finally {
    release();
  }
}

/** @throws Error when the text is no day of the calendar */
function wholeDay(text: string): string {
  const date = parsePartialDate(text);
  if (date?.day === undefined) throw new Error(`--since takes a day as YYYY-MM-DD, not "${text}"`);
  const fault = calendarFault(date);
  if (fault !== null) throw new Error(`--since ${text} is no day of the calendar: ${fault}`);
  return text;
}

async function write(task: Task, surroundings: Surroundings): Promise<number> {
  if (task.since === undefined) throw new Error('say from which day on: --since YYYY-MM-DD');
  const library = readValid(task.list);
  if (!library) return exit.listHasErrors;
  const found = makeDigest(library, task, task.since, readState(task.statePath), surroundings);
  if (!found) {
    console.log(`Nothing new since ${task.since}: no mail written.`);
    return exit.ok;
  }
  const out = task.out ?? 'digest.eml';
  writeFileSync(out, (await compose(found, library, task, surroundings)).message);
  console.log(`${contents(found)}: ${out}`);
  return exit.ok;
}

async function send(task: Task, server: MailServer, surroundings: Surroundings): Promise<number> {
  const { from, to, unsubscribe, statePath } = task;
  if (!from) throw new Error('DIGEST_FROM is not set; name the sender, such as bread@example.org');
  if (!to) throw new Error('DIGEST_TO is not set; name the address of the mailing list');
  if (!unsubscribe) throw new Error('DIGEST_UNSUBSCRIBE is not set; readers must be able to leave the list');
  const state = readState(statePath);
  const since = task.since ?? lastSince(state, to.address);
  if (since === undefined)
    throw new Error('no digest was sent before; say from which day on: --since YYYY-MM-DD');
  const library = readValid(task.list);
  if (!library) return exit.listHasErrors;
  const found = makeDigest(library, task, since, state, surroundings);
  if (!found) {
    console.log(`Nothing new since ${since} for ${to.address}: no mail sent.`);
    return exit.ok;
  }
  const { message, messageId } = await compose(found, library, task, surroundings);
  if (task.out !== undefined) writeFileSync(task.out, message);
  await sendMail(server, from, to, message, surroundings.patience);
  const { papers, changes } = found;
  const at = surroundings.now.toISOString();
  try {
    recordSending(statePath, state, { to: to.address, messageId, at, since, papers, changes });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the mail was sent, but ${statePath} could not be written (${why}); it holds ${papers.join(', ')}`,
    );
  }
  console.log(`${contents(found)}: sent to ${to.address}`);
  return exit.ok;
}

/** The list, or null after its problems were printed. */
function readValid(list: string): Library | null {
  const { library, problems, entries } = readList(list);
  if (!library) process.stderr.write(prettyReport(problems, entries, process.stderr.isTTY ? colours : plain));
  return library;
}

function makeDigest(
  library: Library,
  { list, to, unsubscribe }: Task,
  since: string,
  state: DigestState,
  { environment }: Surroundings,
): Digest | null {
  const { origin, base } = siteAddress(list, environment);
  return digest(library, {
    since,
    origin,
    paths: createPaths(base),
    ...(to ? { sent: sentTo(state, to.address) } : {}),
    ...(unsubscribe ? { unsubscribe } : {}),
  });
}

async function compose(found: Digest, library: Library, task: Task, { now, environment }: Surroundings) {
  const address = siteAddress(task.list, environment);
  const { title } = library.site;
  const from = task.from ?? { name: title, address: `digest@${new URL(address.origin).hostname}` };
  const { to, unsubscribe } = task;
  const messageId = messageIdOf(found, from, to);
  const listId = { title, id: listIdOf(address) };
  const message = await composeMail(found, { from, to, unsubscribe, listId, messageId, date: now });
  return { message, messageId };
}

function contents({ papers, changes }: Digest): string {
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
  const older = changes.filter((key) => !papers.some((id) => key.startsWith(`${id}:`)));
  const changed = older.length > 0 ? ` and ${count(older.length, 'change', 'changes')} of status` : '';
  return count(papers.length, 'paper', 'papers') + changed;
}
