import { quantityText } from '../../text/quantities.ts';
import type { Cell, Column } from './data.ts';

/** What readers see of a cell; empty for what an entry does not say. */
export function cellText({ values = [] }: Column, cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return quantityText(cell);
  return typeof cell === 'string' ? cell : cell.map((number) => values[number]?.label ?? '').join(', ');
}

/** Text in which words are looked for: small letters without accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
