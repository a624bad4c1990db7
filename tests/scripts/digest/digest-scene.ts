import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { main } from '../../../scripts/digest.ts';
import { projectRoot } from '../../../src/build/project.ts';
import { fillList, temporaryFolder, type Files } from '../../model/invented-list.ts';
import { mailServer } from './mail-server.ts';

/** The time at which every run believes to be. */
export const now = new Date('2026-11-24T08:00:00.000Z');
/** What sending needs besides the server. */
export const settings = {
  DIGEST_FROM: 'Bread Science <bread@example.org>',
  DIGEST_TO: 'list@example.org',
  DIGEST_UNSUBSCRIBE: 'https://example.org/leave',
};

/** Runs the command with its record and its mail in a folder; gives its status and what it printed. */
export async function run(folder: string, argv: string[], environment: Record<string, string> = {}) {
  let printed = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => (printed += `${line}\n`));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  const args = [...argv, '--state', join(folder, 'state.json')];
  try {
    // A busy machine may take a second to answer itself.
    const patience = { connect: 3000, answer: 3000 };
    return { status: await main(args, { now, environment, patience }), printed };
  } catch (error) {
    return { status: 2, printed: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes a list at the same place again, so that its bodies are compiled once. */
export function writeListAgain(files: Files = {}): string {
  const list = join(projectRoot, 'node_modules', '.cache', `test-list-${process.env['VITEST_POOL_ID']}`);
  onTestFinished(() => rmSync(list, { recursive: true, force: true }));
  fillList(list, files);
  return list;
}

/** A list, a folder for the record, and a server to send to. */
export async function scene(files: Files = {}) {
  const { port, received } = await mailServer();
  const list = writeListAgain(files);
  const folder = temporaryFolder();
  const environment = { ...settings, SMTP_URL: `smtp://127.0.0.1:${port}` };
  const send = (...argv: string[]) => run(folder, ['--content', list, '--send', ...argv], environment);
  const state = () => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as unknown;
  return { list, folder, received, environment, send, state };
}
