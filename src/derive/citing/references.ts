import type { Paper } from '../../model/library.ts';
import { cslItem, statusNote } from './csl-item.ts';
import { referenceStyles, type StyleName } from './styles/reference-styles.ts';
import { referenceOf, type Reference } from './styles/reference-text.ts';

/** A paper's reference in every style. */
export type References = Record<StyleName, Reference>;

/** How to cite a paper, in every style. The status of a retracted paper comes last. */
export function references(paper: Paper): References {
  const item = cslItem(paper);
  const note = statusNote(paper);
  const rows = Object.entries(referenceStyles).map(([style, { format }]): [string, Reference] => [
    style,
    referenceOf(note === undefined ? format(item) : `${format(item)} ${note}`),
  ]);
  return Object.fromEntries(rows) as References;
}
