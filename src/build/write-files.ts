import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFiles } from '../derive/site-files.ts';

/**
 * Writes files below a folder, one after the other: the content of each is made only when its turn comes.
 *
 * @param folder absolute path of the site's folder
 * @param isKept whether a file is there already and must be left as it is
 */
export async function writeFiles(
  files: SiteFiles,
  folder: string,
  isKept: (path: string) => boolean = () => false,
): Promise<void> {
  const made = new Set<string>();
  for (const [path, content] of files) {
    if (isKept(path)) continue;
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, await content());
  }
}
