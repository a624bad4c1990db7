import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join, dirname } from 'node:path';
import * as z from 'zod';
import { parsePartialDate } from '../../src/text/dates.ts';

const sending = z.strictObject({
  to: z.string().min(3),
  messageId: z.string().min(3),
  at: z.iso.datetime(),
  since: z.string().refine((day) => parsePartialDate(day)?.day !== undefined),
  papers: z.array(z.string().min(1)),
  changes: z.array(z.string().min(1)),
});

const stateSchema = z.strictObject({
  version: z.literal(1),
  sendings: z.array(sending),
  /** A digest that was on its way to the server when a run ended, so that nobody knows whether it arrived. */
  pending: sending.optional(),
});

/** One digest that a mail server accepted: to whom, under which id, when, and what it held. */
export type Sending = z.output<typeof sending>;

/** What was sent so far, the oldest first. */
export type DigestState = z.output<typeof stateSchema>;

/**
 * Reads the record of sent digests; without a file nothing was sent yet.
 *
 * @throws Error with one line when there is a file that is no such record: nobody knows then what was sent
 */
export function readState(path: string): DigestState {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { version: 1, sendings: [] };
    throw new Error(`${path} cannot be read (${codeOf(error)}); nothing was sent`);
  }
  const { success, data } = stateSchema.safeParse(parseJson(text));
  if (success) return data;
  throw new Error(
    `${path} is no record of sent digests that this version can read; restore it from a copy; nothing was sent`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What went to an address: ids of papers and keys of status changes. Case does not matter in addresses. */
export function sentTo(state: DigestState, to: string): ReadonlySet<string> {
  return new Set(sendingsTo(state, to).flatMap(({ papers, changes }) => [...papers, ...changes]));
}

/**
 * First day of the last digest to an address. A next one may start there again: what went out is left out, and
 * entries that were merged later than their date says are not lost.
 */
export function lastSince(state: DigestState, to: string): string | undefined {
  return sendingsTo(state, to).at(-1)?.since;
}

function sendingsTo({ sendings }: DigestState, to: string): Sending[] {
  return sendings.filter((one) => one.to.toLowerCase() === to.toLowerCase());
}

/** Appends a digest that arrived to the record, and removes the pending one. */
export function recordSending(path: string, state: DigestState, done: Sending): void {
  writeState(path, { version: 1, sendings: [...state.sendings, done] });
}

/** Records that a digest is about to be handed over: however this run ends, the next one knows of it. */
export function recordPending(path: string, state: DigestState, pending: Sending): void {
  writeState(path, { ...state, pending });
}

/** Removes the pending digest, when the server has certainly not accepted it. */
export function clearPending(path: string, { version, sendings }: DigestState): void {
  if (sendings.length === 0) rmSync(path, { force: true });
  else writeState(path, { version, sendings });
}

/** Replaces the file in one step, so that a crash leaves the old one or the new. */
function writeState(path: string, next: DigestState): void {
  const draft = join(dirname(path), `.digest-state-${process.pid}.tmp`);
  try {
    writeThrough(draft, `${JSON.stringify(next, null, 2)}\n`);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Writes a file, and returns only when it is on the disk. */
function writeThrough(path: string, text: string): void {
  const file = openSync(path, 'w', 0o644);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
