import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../src/build/project.ts';

const path = join(projectRoot, 'node_modules', '.cache', 'build.lock');

/**
 * Claims this checkout for one build: two at a time would overwrite each other's work in `.astro/`. A lock whose
 * process is gone is taken over.
 *
 * @returns a function that gives the checkout free
 * @throws Error when another build runs
 */
export function lockCheckout(): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const holder = currentHolder();
  if (holder !== null) {
    throw new Error(`another build runs in this checkout (process ${holder}); wait for it, or stop it`);
  }
  writeFileSync(path, String(process.pid));
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

function currentHolder(): number | null {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    // Signal 0 only asks whether the process is there.
    process.kill(holder, 0);
    return holder;
  } catch {
    return null;
  }
}
