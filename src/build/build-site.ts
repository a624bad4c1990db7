import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { siteAddress } from '../model/files/list-address.ts';
import { astroSettings } from './astro-settings.ts';
import { digestOfFiles, filesIn } from './file-digest.ts';
import type { KeptSite } from './kept-site.ts';
import type { OpenSite } from './open-site.ts';
import { pageRenderer } from './page-renderer.ts';
import { projectRoot } from './project.ts';
import { writeFiles } from './write-files.ts';

/** Digests of what a site is made from. */
export interface Sources {
  /** All of it: the same sources give the same site. */
  all: string;
  /** All besides the entries of papers. */
  frame: string;
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
  return { all: JSON.stringify([frame, digestOfFiles(list, files.filter(isPaper))]), frame };
}

/**
 * Builds the site of the open list: Astro renders its pages, and all other files are written beside them. What would
 * come out as it is in the earlier site is moved over from there once all else is made.
 *
 * @param list absolute path of the list's folder
 * @param folder absolute path of an empty folder below the project, on the same file system
 * @param written called after each page that is rendered and written
 */
export async function buildSite(
  { addresses, files, keys: keysOf }: OpenSite,
  list: string,
  folder: string,
  earlier: { site: KeptSite; sources: Sources },
  written: () => void,
): Promise<void> {
  const keys = keysOf(earlier.sources.frame);
  const isKept = (file: string) => earlier.site.takeOver(file, keys(file));
  const integration: AstroIntegration = {
    name: 'reading-list',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => pageRenderer(astro, addresses.home, folder, { isKept, written })),
      'astro:build:done': () => writeFiles(files(), folder, isKept),
    },
  };
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler asks its allocator (mimalloc) for huge pages, which makes a build take 160 MB and a second of CPU more.
  process.env['MIMALLOC_ALLOW_THP'] ??= '0';
  const { build } = await import('astro');
  await build({ ...astroSettings(list, folder, integration), configFile: false, logLevel: 'warn' });
  earlier.site.complete(folder, earlier.sources.all, keys);
}
