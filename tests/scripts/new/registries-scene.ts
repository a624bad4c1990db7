import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { patience, type Patience } from '../../../scripts/web/patience.ts';
import { temporaryFolder } from '../../model/invented-list.ts';
import { atomEntry, registriesDouble } from './registries-double.ts';

export type Rows = Parameters<typeof registriesDouble>[0];

/** The `main` of a command that asks registries. */
type Command = (argv: readonly string[], wait: Patience, answers: string) => Promise<number>;

/** By how much less than usual an answer is waited for: more where none comes. */
let hurry = 1;

/** Waits that much less for answers until the end of the running test. */
export function waitLess(times: number): void {
  hurry = times;
}

/** Runs a command that asks registries against a double of them. */
export async function runCommand(command: Command, list: string, rows: Rows, ...args: string[]) {
  const { asked, environment } = await registriesDouble(rows);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const out: string[] = [];
  const take = (text: string | Uint8Array) => {
    out.push(String(text));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(take);
  vi.spyOn(process.stderr, 'write').mockImplementation(take);
  vi.spyOn(console, 'error').mockImplementation((text: string) => void out.push(`${text}\n`));
  const quick = {
    ...patience,
    answer: patience.answer / hurry,
    pause: () => 0,
    wait: () => Promise.resolve(),
  };
  const status = await command(['--content', list, ...args], quick, join(temporaryFolder(), 'answers'));
  return { status, asked, said: out.join('').replaceAll(list, 'LIST') };
}

export const entry = (list: string, id: string) =>
  readFileSync(join(list, 'papers', 'ovens', `${id}.md`), 'utf8');

export const rye = atomEntry('2103.01234', 'Rye: A Study\n  of Crumbs');

/** Sets the day, and undoes what a test has changed. */
export function onAnInventedDay(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    hurry = 1;
  });
}
