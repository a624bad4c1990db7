import { cpSync, existsSync } from 'node:fs';
import { siteAddress } from '../model/files/list-address.ts';
import { digestOfFiles, filesIn } from './file-digest.ts';
import type { KeptSite } from './kept-site.ts';
import type { OpenSite } from './open-site.ts';
import { projectRoot } from './project.ts';
import { assetsOf, findRenderer, loadRenderer } from './renderer/kept-renderer.ts';
import { renderPages } from './renderer/render-pages.ts';
import { writeFiles } from './write-files.ts';

/** Digests of what a site is made from. */
export interface Sources {
  /** All of it: the same sources give the same site. */
  all: string;
  /** All besides the entries of papers. */
  frame: string;
  /** The program: its code, settings and packages. */
  code: string;
}

/** Digests the code, the settings and the list, without reading the list as a list. @param list absolute path */
export function siteSources(list: string): Sources {
  const code = digestOfFiles(projectRoot, [...filesIn(projectRoot, 'src'), 'package-lock.json']);
  // A list that is nowhere is told about when it is opened.
  const files = existsSync(list) ? filesIn(list, '') : [];
  const isPaper = (file: string) => file.startsWith(`papers/`);
  const rest = digestOfFiles(
    list,
    files.filter((file) => !isPaper(file)),
  );
  const frame = JSON.stringify([code, siteAddress(list, process.env), rest]);
  return { all: JSON.stringify([frame, digestOfFiles(list, files.filter(isPaper))]), frame, code };
}

/**
 * Builds the site of the open list: its pages are rendered, and all other files are written beside them. What would come
 * out as it is in the earlier site is left out; once all else is made, it takes its place there.
 *
 * @param list absolute path of the list's folder
 * @param folder absolute path of an empty folder, where the files are made
 * @param written called after each page that is rendered and written
 * @throws Error when pages do not compile or render
 */
export async function buildSite(
  { addresses, files, keys: keysOf }: OpenSite,
  list: string,
  folder: string,
  earlier: { site: KeptSite; sources: Sources },
  written: () => void,
): Promise<void> {
  const renderer = findRenderer(list, earlier.sources.code);
  try {
    const keys = keysOf(earlier.sources.frame);
    const isKept = (file: string) => earlier.site.takeOver(file, keys(file));
    // Meanwhile another process may still compile the pages.
    await writeFiles(files(), folder, isKept);
    const ready = await renderer.ready;
    cpSync(assetsOf(ready), folder, { recursive: true, preserveTimestamps: true });
    const home = addresses.absolute(addresses.home);
    await renderPages(await loadRenderer(ready), home, folder, { isKept, written });
    earlier.site.complete(folder, earlier.sources.all, keys);
  } finally {
    renderer.close();
  }
}
