import { join } from 'node:path';
import { readFrontmatter } from './frontmatter.ts';
import { readSource } from './read-source.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`. */
  origin: string;
  /** Path with a slash at both ends: `/list/`. */
  base: string;
}

/**
 * The address to build for: `SITE_URL` and `BASE_PATH` of the environment before the `url` of site.md.
 * Reads no more than that one field, so that the configuration does not need a valid list.
 */
export function siteAddress(folder: string, environment: Record<string, string | undefined>): SiteAddress {
  const url = parse(environment['SITE_URL']) ?? parse(listUrl(folder)) ?? new URL('http://localhost:4321/');
  const path = environment['BASE_PATH'] ?? url.pathname;
  return { origin: url.origin, base: `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') };
}

function parse(text: string | undefined): URL | null {
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

function listUrl(folder: string): string | undefined {
  try {
    const { source } = readSource(join(folder, 'site.md'), 'site.md');
    const value = source && readFrontmatter(source.text).frontmatter?.yaml.value;
    const url =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['url'] : undefined;
    return typeof url === 'string' ? url : undefined;
  } catch {
    // Skip: the check reports a missing site.md; the default serves here.
    return undefined;
  }
}
