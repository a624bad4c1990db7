import { join } from 'node:path';
import { normaliseTitle } from '../../src/model/compare/titles.ts';
import { readFrontmatter } from '../../src/model/files/frontmatter.ts';
import { readSource } from '../../src/model/files/read-source.ts';
import { walkList } from '../../src/model/files/walk.ts';

/** What an import has to know of the entries that a list has, drafts included. */
export interface KnownEntries {
  /** Ids and aliases. */
  ids: Set<string>;
  /** Path of an entry from the list's folder by its title in normal form. */
  pathByTitle: Map<string, string>;
}

/**
 * Reads ids, aliases and titles of a list; entries with errors count by what can be read of them.
 *
 * @throws ListNotFoundError when there is no such folder
 */
export function knownEntries(folder: string): KnownEntries {
  const ids = new Set<string>();
  const pathByTitle = new Map<string, string>();
  for (const { role, id, path } of walkList(folder).files) {
    if (role !== 'paper' && role !== 'draft') continue;
    ids.add(id);
    const file = join(folder, path);
    const text = readSource(file, file).source?.text ?? '';
    const yaml = readFrontmatter(text).frontmatter?.yaml;
    for (const alias of yaml?.stringsAt('aliases') ?? []) ids.add(alias);
    for (const title of yaml?.stringsAt('title') ?? []) pathByTitle.set(normaliseTitle(title), path);
  }
  return { ids, pathByTitle };
}
