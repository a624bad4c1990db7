import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Makes sure that one process at a time does some work. A lock that an ended process of this machine left is taken over.
 *
 * @param path the lock's file, in a folder that exists
 * @param busy how a second process is refused: `another build runs in this checkout`
 * @returns a function that gives the claim up; the end of the process does so too
 * @throws Error when another process holds the lock, or when it cannot be written
 */
export function lock(path: string, busy: string): () => void {
  removeStale(path, busy);
  try {
    writeFileSync(path, `${process.pid} ${hostname()}\n`, { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    throw new Error(code === 'EEXIST' ? `${busy}; wait for it` : `${path} cannot be written (${code})`);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

/** Removes a lock whose process has ended. @throws Error when the process may be at work */
function removeStale(path: string, busy: string): void {
  const text = textOf(path);
  if (text === null) return;
  const [id = '', host = ''] = text.trim().split(' ');
  if (host !== hostname() || !/^[1-9]\d*$/.test(id) || isRunning(Number(id))) {
    const holder = id === '' ? '' : ` (process ${id}${host ? ` on ${host}` : ''})`;
    throw new Error(`${busy}${holder}; wait for it, or delete ${path} when none is`);
  }
  rmSync(path, { force: true });
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
}
