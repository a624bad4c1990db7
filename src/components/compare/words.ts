import { compare as words, language } from 'site:words';
import { countedPhrase, filled } from '../../words/phrase.ts';
import type { Comparison } from './data.ts';
import type { CompareState } from './state.ts';

/** How many papers are compared, and where they come from: `2 of 5 papers of the path “Weekend”`. */
export function totalText(total: number, { papers, paths }: Comparison, { path, ids }: CompareState): string {
  const texts = total === papers.length ? words.papers : words.papersOf;
  const some = countedPhrase(texts, papers.length, language, { shown: total });
  const title = path === null ? undefined : (paths[path]?.title ?? path);
  if (title !== undefined) return filled(words.ofPath, { papers: some, title });
  return ids === null ? some : filled(words.ofSelection, { papers: some });
}
