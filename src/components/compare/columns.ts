import { compare as words } from 'site:words';
import { filled as filledIn } from '../../words/phrase.ts';
import type { Comparison } from './data.ts';
import type { CompareState } from './state.ts';

/** Which columns are shown, and which are not because few papers fill them. */
export interface ShownColumns {
  /** Numbers of columns, in order. */
  shown: number[];
  sparse: { label: string; filled: number }[];
}

/**
 * The columns that a state shows: those that the reader chose, or else those that enough of the papers fill and those
 * that the reader sorts or narrows by.
 *
 * @param papers numbers of the papers that are shown
 */
export function shownColumns(
  { columns, papers: all, leastShare }: Comparison,
  papers: readonly number[],
  { columns: chosen, ranges, sort }: CompareState,
): ShownColumns {
  const shown: number[] = [];
  const sparse: ShownColumns['sparse'] = [];
  columns.forEach(({ name, label, optional }, at) => {
    if (chosen) {
      if (chosen.includes(name)) shown.push(at);
      return;
    }
    const isAsked = Object.hasOwn(ranges, name) || sort?.column === name;
    const filled = papers.filter((paper) => (all[paper]?.cells[at] ?? null) !== null).length;
    if (isAsked || (!optional && filled >= leastShare * papers.length)) shown.push(at);
    else if (!optional) sparse.push({ label, filled });
  });
  return { shown, sparse: sparse.filter(({ filled }) => filled > 0) };
}

/** Says which columns are hidden because few papers fill them; empty for none. */
export function sparseText(sparse: ShownColumns['sparse'], total: number): string {
  if (sparse.length === 0) return '';
  const columns = sparse
    .map(({ label, filled }) => filledIn(words.sparseColumn, { column: label, filled, total }))
    .join(', ');
  return filledIn(words.sparse, { columns });
}
