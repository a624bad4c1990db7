import { counted } from '../../text/counted.ts';
import type { Comparison } from './data.ts';
import type { CompareState } from './state.ts';

/** How many papers are compared, and where they come from: `2 of 5 papers of the path “Weekend”`. */
export function totalText(total: number, { papers, paths }: Comparison, { path, ids }: CompareState): string {
  const some =
    total === papers.length ? counted(total, 'paper') : `${total} of ${counted(papers.length, 'paper')}`;
  const title = path === null ? undefined : (paths[path]?.title ?? path);
  const origin = title !== undefined ? ` of the path “${title}”` : ids !== null ? ' of a selection' : '';
  return `${some}${origin}`;
}
