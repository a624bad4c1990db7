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

/** Most names that are repeated of an address. */
const mostNamed = 5;

/** Names what an address asks for and the list does not have: papers, a path, values of a column; empty for nothing. */
export function unknownText(
  { papers, paths, columns }: Comparison,
  { ids, path, choices }: CompareState,
): string {
  const known = new Set(papers.map(({ id }) => id));
  const names = [
    ...(ids ?? []).filter((id) => !known.has(id)),
    ...(path === null || paths[path] ? [] : [path]),
    ...Object.entries(choices).flatMap(([name, chosen]) => {
      const values = columns.find((column) => column.name === name)?.values ?? [];
      return chosen.filter((value) => !values.some((one) => one.value === value));
    }),
  ];
  if (names.length === 0) return '';
  const shown = names.slice(0, mostNamed).map((name) => filled(words.unknownName, { name }));
  const named = [...shown, ...(names.length > mostNamed ? ['…'] : [])].join(', ');
  return countedPhrase(words.unknown, names.length, language, { names: named });
}
