import { compare as words } from 'site:words';
import { filled as filledIn } from '../../words/phrase.ts';
import { cellText } from './cells.ts';
import type { Comparison } from './data.ts';
import type { CompareState } from './state.ts';

/** Which columns are shown, and which are not because few papers fill them or all of them say the same. */
export interface ShownColumns {
  /** Numbers of columns, in order. */
  shown: number[];
  /** Columns in which all of a few papers say the same: one sentence tells it. */
  same: { at: number; label: string; text: string }[];
  sparse: { label: string; filled: number }[];
  /** True where a few of the papers are compared. */
  areFew: boolean;
}

/** So many papers are few: they are chosen to be compared with each other, not to be looked through. */
const few = 12;

/**
 * The columns that a state shows: those that the reader chose, or else those that enough of the papers fill and those
 * that the reader sorts or narrows by. Where a few papers are chosen, columns in which they differ and that most of them
 * fill stand first, and those in which all say the same are left to a sentence.
 *
 * @param papers numbers of the papers that are shown
 */
export function shownColumns(
  { columns, papers: all, leastShare }: Comparison,
  papers: readonly number[],
  { columns: chosen, ranges, sort }: CompareState,
): ShownColumns {
  const areFew = papers.length > 1 && papers.length <= few && papers.length < all.length;
  const told = columns.map((column, at) => {
    const texts = papers.map((paper) => cellText(column, all[paper]?.cells[at] ?? null));
    const [first = ''] = texts;
    const filled = texts.filter((text) => text !== '').length;
    return { filled, text: areFew && texts.every((text) => text === first) ? first : '' };
  });
  const shown: number[] = [];
  const same: ShownColumns['same'] = [];
  const sparse: ShownColumns['sparse'] = [];
  columns.forEach(({ name, label, optional }, at) => {
    const { filled = 0, text = '' } = told[at] ?? {};
    const isAsked = Object.hasOwn(ranges, name) || sort?.column === name;
    if (chosen ? chosen.includes(name) : isAsked) shown.push(at);
    else if (chosen || optional) return;
    else if (text !== '') same.push({ at, label, text });
    else if (filled > 0 && filled >= leastShare * papers.length) shown.push(at);
    else if (filled > 0) sparse.push({ label, filled });
  });
  // Sorting keeps columns that are alike as they were.
  const worth = (at: number) => (told[at]?.text === '' ? (told[at]?.filled ?? 0) : 0);
  if (areFew) shown.sort((one, other) => worth(other) - worth(one));
  return { shown, same, sparse, areFew };
}

/** Says what all of the papers have in common; empty for nothing. */
export function sameText(same: ShownColumns['same']): string {
  if (same.length === 0) return '';
  const columns = same
    .map(({ label, text }) => filledIn(words.sameColumn, { column: label, text }))
    .join('; ');
  return filledIn(words.same, { columns });
}

/** Says which columns are hidden because few papers fill them; empty for none. */
export function sparseText(sparse: ShownColumns['sparse'], total: number): string {
  if (sparse.length === 0) return '';
  const columns = sparse
    .map(({ label, filled }) => filledIn(words.sparseColumn, { column: label, filled, total }))
    .join(', ');
  return filledIn(words.sparse, { columns });
}
