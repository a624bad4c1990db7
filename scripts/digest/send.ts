import { writeFileSync } from 'node:fs';
import type { Library } from '../../src/model/library.ts';
import { exit } from '../command.ts';
import { compose, contents, makeDigest, type Surroundings, type Task } from './mail.ts';
import type { MailServer } from './settings.ts';
import { sendMail, UnconfirmedError } from './smtp.ts';
import {
  clearPending,
  lastSince,
  readState,
  recordPending,
  recordSending,
  type DigestState,
} from './state.ts';

/** What a curator found out about a digest that the server never confirmed. */
export type Settlement = 'arrived' | 'resend' | undefined;

/**
 * Sends what is new to the address of the mailing list, and records it. Before the mail is handed over it is recorded
 * as pending, so that a later run does not send it again after a crash or when the server never answered.
 *
 * @returns the exit status
 * @throws Error with one line for a setting that is missing, a mail that may have arrived, or a refusal
 */
export async function sendDigest(
  library: Library,
  task: Task,
  server: MailServer,
  settlement: Settlement,
  surroundings: Surroundings,
): Promise<number> {
  const { statePath } = task;
  const { from, to } = addressed(task);
  const state = settled(statePath, settlement);
  const since = task.since ?? lastSince(state, to.address);
  if (since === undefined)
    throw new Error('no digest was sent before; say from which day on: --since YYYY-MM-DD');
  const found = makeDigest(library, task, since, state, surroundings);
  if (!found) {
    console.log(`Nothing new since ${since} for ${to.address}: no mail sent.`);
    return exit.ok;
  }
  const { message, messageId } = await compose(found, library, task, surroundings);
  if (task.out !== undefined) writeFileSync(task.out, message);
  const at = surroundings.now.toISOString();
  const { papers, changes } = found;
  const sending = { to: to.address, messageId, at, since, papers, changes };
  recordPending(statePath, state, sending);
  try {
    await sendMail(server, from, to, message, surroundings.patience);
  } catch (error) {
    if (!(error instanceof UnconfirmedError)) clearPending(statePath, state);
    else throw new Error(`${error.message}; ${lookThere}`);
    throw error;
  }
  recordSending(statePath, state, sending);
  console.log(`${contents(found)}: sent to ${to.address}`);
  return exit.ok;
}

const lookThere =
  'look whether it is there, then run again with --arrived when it is and with --resend when it is not';

/** @throws Error for the first setting that sending needs and that is not there */
function addressed({ from, to, unsubscribe }: Task) {
  if (!from) throw new Error('DIGEST_FROM is not set; name the sender, such as bread@example.org');
  if (!to) throw new Error('DIGEST_TO is not set; name the address of the mailing list');
  if (!unsubscribe) throw new Error('DIGEST_UNSUBSCRIBE is not set; readers must be able to leave the list');
  return { from, to };
}

/** The record, once it is clear what became of the digest that an earlier run may have sent. */
function settled(path: string, settlement: Settlement): DigestState {
  const { pending, ...state } = readState(path);
  if (!pending) {
    if (settlement === undefined) return state;
    throw new Error(`every digest so far is accounted for; run without --${settlement}`);
  }
  if (settlement === 'arrived') {
    recordSending(path, state, pending);
    return { ...state, sendings: [...state.sendings, pending] };
  }
  if (settlement === 'resend') {
    clearPending(path, state);
    return state;
  }
  throw new Error(
    `the digest of ${pending.at} to ${pending.to} may have gone out (${pending.messageId}); ${lookThere}`,
  );
}
