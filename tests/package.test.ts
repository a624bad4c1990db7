import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

type Lock = Record<string, Locked>;

/** Packages of the project, and of the benchmark alone. */
const locks = ['package-lock.json', 'scripts/bench/package-lock.json'].map((file): [string, Lock] => [
  file,
  (JSON.parse(readFileSync(file, 'utf8')) as { packages: Lock }).packages,
]);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
};

/** Finds a package as Node does: beside the one that asks, then further up. */
function find(lock: Lock, from: string, name: string): Locked | undefined {
  for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const found = lock[`${folder}${folder === '' ? '' : '/'}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

describe.each(locks)('%s', (_file, lock) => {
  it('holds the optional packages of every platform, without which `npm ci` refuses', () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !find(lock, path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no address to download from, so that every registry serves', () => {
    expect(Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has a decision in package.json for every package with an install script', () => {
    const names = Object.entries(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !(name in manifest.allowScripts) && name !== 'fsevents')).toEqual([]);
  });
});
