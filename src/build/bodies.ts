import { join } from 'node:path';
import { readFrontmatter } from '../model/files/frontmatter.ts';
import { readSource } from '../model/files/read-source.ts';

const folder = process.env['READING_LIST'] ?? 'content';

/**
 * The Markdown below the frontmatter of a file of the list, by its path from the list's folder. The library
 * holds it compiled; its Markdown twins need it as it was written.
 */
export function bodyOf(path: string): string {
  const { source } = readSource(join(folder, path), path);
  return (source && readFrontmatter(source.text).frontmatter?.body) ?? '';
}
