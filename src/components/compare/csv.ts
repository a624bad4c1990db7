import { cellText } from './cells.ts';
import type { Comparison } from './data.ts';

/**
 * Papers as CSV (RFC 4180): a line of names, then a line a paper. Numbers are written in full, so that programs can
 * reckon with them.
 *
 * @param papers numbers of the papers, in their order
 * @param shown numbers of the columns
 * @param folder address that ids are put behind
 */
export function csvText(
  { columns, papers: all }: Comparison,
  papers: readonly number[],
  shown: readonly number[],
  folder: string,
): string {
  const used = shown.flatMap((at) => columns[at] ?? []);
  const lines = papers.flatMap((number) => {
    const paper = all[number];
    if (!paper) return [];
    const cells = shown.map((at) => {
      const [column, cell = null] = [columns[at], paper.cells[at]];
      return column === undefined || typeof cell === 'number' ? String(cell ?? '') : cellText(column, cell);
    });
    return [[paper.id, paper.title, ...cells, `${folder}${paper.id}/`]];
  });
  const head = ['id', 'title', ...used.map(({ label }) => label), 'address'];
  return [head, ...lines].map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
