import type { Library } from '../../model/library.ts';
import { quantityText } from '../../text/quantities.ts';
import { perLibrary } from '../per-library.ts';
import { compareData, type CompareCell, type CompareColumn } from './data.ts';

/** A paper of the comparison as a row of text. */
export interface CompareRow {
  id: string;
  short: string;
  title: string;
  year: number;
  /** What stands in each column; empty where the entry does not say. */
  texts: string[];
}

/** A column with how many papers fill it, and whether readers must ask for it. */
export interface CountedColumn extends CompareColumn {
  filled: number;
  isHidden: boolean;
  /** True for sentences, which need a wide column. */
  isWide: boolean;
  /** How many papers have each value of a choice. */
  counts: number[];
}

/** Texts of a column that are longer than this in the mean are sentences. */
const sentence = 60;

/** The columns of the comparison of a whole list. */
export const countedColumns = perLibrary((library): CountedColumn[] => {
  const { columns, papers, leastShare } = compareData(library);
  return columns.map((column, at) => {
    const cells = papers.map(({ cells: all }) => all[at] ?? null);
    const filled = cells.filter((cell) => cell !== null).length;
    const counts = (column.values ?? []).map(
      (_value, number) => cells.filter((cell) => Array.isArray(cell) && cell.includes(number)).length,
    );
    const letters = cells.reduce(
      (sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 0),
      0,
    );
    const isHidden = column.optional ?? filled < leastShare * papers.length;
    return { ...column, filled, isHidden, isWide: letters > filled * sentence, counts };
  });
});

/** All papers as rows of text, newest first. */
export const compareRows = perLibrary((library: Library): CompareRow[] => {
  const { columns, papers } = compareData(library);
  return papers.map(({ id, short, title, cells }) => ({
    id,
    short,
    title,
    year: Number(String(cells[0]).slice(0, 4)),
    texts: columns.map((column, at) => cellText(column, cells[at] ?? null)),
  }));
});

function cellText({ values = [] }: CompareColumn, cell: CompareCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quantityText(cell);
  return typeof cell === 'string' ? cell : cell.map((number) => values[number]?.label ?? '').join(', ');
}
