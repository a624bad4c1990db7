import { extname } from 'node:path';

/** Media types of a site's files by their ending, with the character set of text (RFC 9110, section 8.3). */
const types: Readonly<Record<string, string>> = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The media type of a file by its name; `application/octet-stream` for an unknown ending. */
export function mediaTypeOf(name: string): string {
  return types[extname(name) || name] ?? 'application/octet-stream';
}
