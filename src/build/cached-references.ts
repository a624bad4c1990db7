import { join } from 'node:path';
import { cslItem, statusNote } from '../derive/citing/csl-item.ts';
import { formatReferences, type References } from '../derive/citing/references.ts';
import { filesIn, ResultCache } from './result-cache.ts';
import type { Paper } from '../model/library.ts';

/**
 * References of all papers by id. The citation processor takes some milliseconds a paper, so what it wrote is kept
 * until the paper's facts, the styles or a package change.
 *
 * @param root folder of the project
 * @param list folder of the list
 */
export function cachedReferences(
  root: string,
  list: string,
  papers: readonly Paper[],
): Map<string, References> {
  const maker = () => [
    ...filesIn(root, join('src', 'derive', 'citing', 'styles')),
    join('src', 'derive', 'citing', 'references.ts'),
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
  for (const [id, references] of formatReferences(papers.filter(({ id }) => !found.has(id)))) {
    cache.keep(textOf(id), references);
    found.set(id, references);
  }
  cache.save();
  return found;
}
