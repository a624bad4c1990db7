import { join } from 'node:path';
import { readFrontmatter } from './frontmatter.ts';
import { readSource } from './read-source.ts';
import type { ListFile } from './walk.ts';

/**
 * Finds the entry that once had an id. The files are read only when this is first asked, that is after a mistake.
 *
 * @param folder the list
 * @param papers its entries
 */
export function formerIds(folder: string, papers: readonly ListFile[]): (id: string) => string | undefined {
  let owners: Map<string, string> | undefined;
  return (id) => {
    owners ??= new Map(papers.flatMap((file) => aliasesOf(folder, file).map((alias) => [alias, file.id])));
    return owners.get(id);
  };
}

function aliasesOf(folder: string, { path }: ListFile): string[] {
  const { source } = readSource(join(folder, path), path);
  return (source && readFrontmatter(source.text).frontmatter?.yaml.stringsAt('aliases')) ?? [];
}
