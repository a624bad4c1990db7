import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock } from '../../scripts/lock.ts';
import { temporaryFolder } from '../model/invented-list.ts';

const busy = 'another oven is hot';

/** Path of a lock in a new folder. */
function newPath(): string {
  return join(temporaryFolder(), 'oven.lock');
}

/** Id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('lock', () => {
  it('refuses a second run until the first is done', () => {
    const path = newPath();
    const release = lock(path, busy);
    expect(() => lock(path, busy)).toThrow(
      new Error(
        `${busy} (process ${process.pid} on ${hostname()}); wait for it, or delete ${path} when none is`,
      ),
    );
    release();
    lock(path, busy)();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('takes over the lock of a process that is gone', () => {
    const path = newPath();
    writeFileSync(path, `${deadProcess()} ${hostname()}\n`);
    const release = lock(path, busy);
    expect(readFileSync(path, 'utf8')).toBe(`${process.pid} ${hostname()}\n`);
    release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('is given up when the process ends', () => {
    const path = newPath();
    const listeners = process.listeners('exit');
    lock(path, busy);
    const added = process.listeners('exit').filter((listener) => !listeners.includes(listener));
    for (const listener of added) process.removeListener('exit', listener);
    for (const listener of added) listener(0);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it.each([
    ['', ''],
    ['12 bakery.example', ' (process 12 on bakery.example)'],
    ['ada', ' (process ada)'],
  ])('leaves a lock that it cannot judge: %j', (text, holder) => {
    const path = newPath();
    writeFileSync(path, text);
    expect(() => lock(path, busy)).toThrow(
      new Error(`${busy}${holder}; wait for it, or delete ${path} when none is`),
    );
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('says so when the folder is not there', () => {
    const path = join(temporaryFolder(), 'no', 'oven.lock');
    expect(() => lock(path, busy)).toThrow(new Error(`${path} cannot be written (ENOENT)`));
  });
});
