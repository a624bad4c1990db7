import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cslItem, statusNote } from '../derive/citing/csl-item.ts';
import type { References } from '../derive/citing/references.ts';
import type { Paper } from '../model/library.ts';
import { filesIn } from './file-digest.ts';
import { ResultCache } from './result-cache.ts';

const stylesFolder = join('src', 'derive', 'citing', 'styles');

/**
 * References of all papers by id. The citation processor takes some milliseconds a paper, so its results are kept
 * until the paper's facts, the styles or a package change.
 *
 * @param root folder of the project
 * @param list folder of the list
 */
export async function cachedReferences(
  root: string,
  list: string,
  papers: readonly Paper[],
): Promise<Map<string, References>> {
  const maker = () => [
    ...filesIn(root, stylesFolder),
    join('src', 'derive', 'citing', 'references.ts'),
    join('src', 'text', 'escape.ts'),
    'package-lock.json',
  ];
  const cache = new ResultCache<References>(root, maker, list);
  const facts = new Map(
    papers.map((paper) => [paper.id, JSON.stringify([cslItem(paper), statusNote(paper)])]),
  );
  const textOf = (id: string) => facts.get(id) ?? '';
  const found = new Map<string, References>();
  for (const { id } of papers) {
    const known = cache.find(textOf(id));
    if (known) found.set(id, known);
  }
  const missing = papers.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return found;
  const { formatReferences } = await import('../derive/citing/references.ts');
  for (const [id, references] of formatReferences(missing, citationStyles(root))) {
    cache.keep(textOf(id), references);
    found.set(id, references);
  }
  cache.save();
  return found;
}

/** The CSL of our own citation styles by their name. @param root folder of the project */
export function citationStyles(root: string): Map<string, string> {
  const folder = join(root, stylesFolder);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csl'));
  return new Map(files.map((file) => [basename(file, '.csl'), readFileSync(join(folder, file), 'utf8')]));
}
