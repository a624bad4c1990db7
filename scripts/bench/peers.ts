import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';

/** The folder in which the peers are installed: only the benchmark needs them, so `npm ci` leaves them out. */
const folder = join(projectRoot, 'scripts', 'bench');

/** The file of a peer, such as its command. */
export function peerFile(npm: string, ...path: string[]): string {
  return join(folder, 'node_modules', npm, ...path);
}

/** Version of a package that is installed, as a peer or for the project; null when it is not. */
export function versionOf(npm: string): string | null {
  for (const place of [folder, projectRoot]) {
    const manifest = readJson(join(place, 'node_modules', npm, 'package.json')) as { version: string } | null;
    if (manifest) return manifest.version;
  }
  return null;
}

/**
 * Installs the peers that `scripts/bench/package-lock.json` names, where they are not there yet, and says so.
 *
 * @throws Error with the command to run by hand when npm fails
 */
export function installPeers(): void {
  if (arePeersInstalled()) return;
  console.error('Installing the programs to compare with into scripts/bench/node_modules …');
  // Started by npm, this process knows which npm that is.
  const npm = process.env['npm_execpath'];
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(program, [...first, 'ci', '--prefix', folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0)
    throw new Error(
      'npm could not install the programs to compare with: try `npm ci --prefix scripts/bench`',
    );
}

function arePeersInstalled(): boolean {
  const lock = readJson(join(folder, 'package-lock.json')) as {
    packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
  };
  const names = Object.keys(lock.packages['']?.dependencies ?? {});
  return names.every((name) => {
    const manifest = readJson(peerFile(name, 'package.json')) as { version: string } | null;
    return manifest !== null && manifest.version === lock.packages[`node_modules/${name}`]?.version;
  });
}

/** Null for a file that is not there. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
