import type { Collection } from '../collections.ts';
import { exportFormats } from './formats.ts';
import type { SitePaths } from '../addresses.ts';

/** A file that a page links to. */
export interface FileLink {
  label: string;
  href: string;
  /** Media type. */
  type: string;
}

/**
 * The files to take papers away in, the Markdown one last.
 *
 * @param file path from the site's root without the ending: `papers/slow-dough`, or `Collection.file`
 */
export function fileLinks(file: string, paths: SitePaths): FileLink[] {
  const written = exportFormats.map(({ label, ending, mediaType }) => ({
    label,
    href: paths.file(`${file}.${ending}`),
    type: mediaType.replace(/;.*/, ''),
  }));
  return [...written, { label: 'Markdown', href: paths.file(`${file}.md`), type: 'text/markdown' }];
}

/** The feeds of a collection; empty for one that has none. */
export function feedFileLinks({ feeds }: Collection, paths: SitePaths): FileLink[] {
  if (feeds === null) return [];
  return [
    { label: 'Atom feed', href: paths.file(`${feeds}feed.xml`), type: 'application/atom+xml' },
    { label: 'JSON feed', href: paths.file(`${feeds}feed.json`), type: 'application/feed+json' },
  ];
}
