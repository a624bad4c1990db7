import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { ContentKeys } from '../derive/content-keys.ts';
import { digestOf, filesIn } from './file-digest.ts';

/** Marks a folder as one that a build made and may therefore replace; says by which build. */
export const siteMarker = '.reading-list-build';

/** What is known of a file of a site: its key (empty for none), its size in bytes, and when it was written, in seconds. */
type FileRecord = [key: string, size: number, seconds: number];

interface SiteRecord {
  /** Name of the build, which the marker of the site repeats. */
  build: string;
  /** Digest of all that the site was made from. */
  stamp: string;
  files: Record<string, FileRecord>;
}

/**
 * The site that an earlier build left in a folder. A later build takes over from it what would come out the same. The
 * record of the site lies in the cache; files that were changed since, or a site from elsewhere, are never trusted.
 */
export class KeptSite {
  readonly #folder: string;
  readonly #record: string;
  readonly #known: SiteRecord | null;
  readonly #taken: string[] = [];

  /**
   * @param root folder of the project, where the cache is
   * @param folder absolute path of the site's folder
   */
  constructor(root: string, folder: string) {
    const name = digestOf(folder).slice(0, 16);
    this.#folder = folder;
    this.#record = join(root, 'node_modules', '.cache', 'reading-list', 'sites', `${name}.json`);
    this.#known = readRecord(this.#record, folder);
  }

  /** Whether the site is there as a build left it that had the same to build from. */
  isComplete(stamp: string): boolean {
    const { files } = this.#known ?? {};
    if (!files || this.#known?.stamp !== stamp) return false;
    return Object.keys(files).every((path) => this.#isUntouched(path));
  }

  /** Takes a file over into the next site, if it is known to have this key. @returns whether it does */
  takeOver(path: string, key: string | null): boolean {
    if (key === null || this.#known?.files[path]?.[0] !== key || !this.#isUntouched(path)) return false;
    this.#taken.push(path);
    return true;
  }

  /**
   * Puts what was made in place of what it replaces, removes what belongs to the new site no more, and remembers the site.
   * Where nothing was taken over, the old site stays whole until then.
   *
   * @param draft folder with all files that were made
   * @param stamp digest of all that the site was made from
   */
  complete(draft: string, stamp: string, keys: ContentKeys): void {
    const files: Record<string, FileRecord> = {};
    for (const path of filesIn(draft, '')) {
      const { size, mtimeMs } = statSync(join(draft, path));
      files[path] = [keys(path) ?? '', size, Math.floor(mtimeMs / 1000)];
    }
    for (const path of this.#taken) {
      const known = this.#known?.files[path];
      if (known) files[path] = known;
    }
    const record: SiteRecord = { build: randomUUID(), stamp, files };
    const marker = `Made by npm run build, which may replace this folder.\n${record.build}\n`;
    writeFileSync(join(draft, siteMarker), marker);
    // Of a site that is cut off halfway nothing is trusted.
    rmSync(this.#record, { force: true });
    if (this.#taken.length === 0) {
      rmSync(this.#folder, { recursive: true, force: true });
      moveOver(draft, this.#folder);
    } else {
      this.#update(draft);
    }
    mkdirSync(dirname(this.#record), { recursive: true });
    writeFileSync(this.#record, JSON.stringify(record));
  }

  #update(draft: string): void {
    const made = filesIn(draft, '');
    const wanted = new Set([...this.#taken, ...made]);
    prune(this.#folder, (path) => wanted.has(relative(this.#folder, path)));
    for (const path of made) moveOver(join(draft, path), join(this.#folder, path));
    rmSync(draft, { recursive: true });
  }

  #isUntouched(path: string): boolean {
    const [, size, seconds] = this.#known?.files[path] ?? [];
    const found = statsOf(join(this.#folder, path));
    return found?.size === size && found !== null && Math.floor(found.mtimeMs / 1000) === seconds;
  }
}

/** The record of the site in a folder; null when there is none, or when the site is that of another build. */
function readRecord(file: string, folder: string): SiteRecord | null {
  const marker = join(folder, siteMarker);
  if (!existsSync(file) || !existsSync(marker)) return null;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as SiteRecord;
    return readFileSync(marker, 'utf8').includes(record.build) ? record : null;
  } catch {
    // A damaged record is as good as none: all is made anew.
    return null;
  }
}

function statsOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}

/** Removes all files but those that are wanted, and folders without any. @returns whether anything is left */
function prune(folder: string, isWanted: (path: string) => boolean): boolean {
  let isLeft = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() ? prune(path, isWanted) : isWanted(path)) isLeft = true;
    else rmSync(path, { recursive: true });
  }
  return isLeft;
}

function moveOver(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  try {
    renameSync(source, target);
  } catch {
    // Another file system: copied, with its time.
    cpSync(source, target, { recursive: true, preserveTimestamps: true });
    rmSync(source, { recursive: true });
  }
}
