import type { Library, Paper } from '../../model/library.ts';
import type { RelationType } from '../../model/schema/relation.ts';
import { papersById } from '../lists.ts';
import { perLibrary } from '../per-library.ts';

/** A relation as a sentence on one of the two pages: `Extends` X, because … */
export interface RelationLine {
  type: RelationType;
  /** True where this paper's entry states it. */
  isOwn: boolean;
  /** From this paper's side: `Extends`, or `Extended by` when the other paper's entry states the relation. */
  words: string;
  other: Paper;
  because: string;
}

/** All relations of a paper, its own first, then those that other papers have to it. */
export function relationLines(library: Library, paper: Paper): RelationLine[] {
  const papers = papersById(library);
  const own = paper.relations.flatMap(({ type, target, because }) => {
    const other = papers.get(target);
    return other ? [{ type, isOwn: true, words: library.words.relations[type], other, because }] : [];
  });
  return [...own, ...(linesOfOthers(library).get(paper.id) ?? [])];
}

/** The relations that other papers state to a paper, by the id of that paper. */
const linesOfOthers = perLibrary(({ papers, words }) => {
  const lines = new Map<string, RelationLine[]>();
  for (const other of papers) {
    for (const { type, target, because } of other.relations) {
      const known = lines.get(target) ?? [];
      lines.set(target, known);
      known.push({ type, isOwn: false, words: words.relationsOfOthers[type], other, because });
    }
  }
  return lines;
});
