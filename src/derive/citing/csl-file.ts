import type { CslName } from '../../model/authors/names.ts';
import type { Paper } from '../../model/library.ts';
import { perPaper } from '../per-paper.ts';
import { cslItem, type CslItem } from './csl-item.ts';

/** An item as files for import have it: of the types that Zotero knows. */
export type ImportedItem = Omit<CslItem, 'type'> & { type: CslItem['type'] | 'document' };

/**
 * An item as Zotero and Pandoc import it. Zotero (utilities/utilities_item.js, `itemFromCSLJSON`) reads of a name the
 * family and the given name alone: a particle stands in the first, and a suffix behind a comma in the second, where
 * Zotero itself keeps it. Its translator `CSL JSON.js` refuses a whole file for one item of the type `software`, which
 * it lacks; a line of the note tells the type to Zotero and Pandoc alike.
 */
export function importedItem(paper: Paper): ImportedItem {
  const item = cslItem(paper);
  const { author, editor, type, note } = item;
  return {
    ...item,
    ...(author ? { author: author.map(importedName) } : {}),
    ...(editor ? { editor: editor.map(importedName) } : {}),
    ...(type === 'software'
      ? { type: 'document', note: ['type: software', note].filter(Boolean).join('\n') }
      : {}),
  };
}

function importedName(name: CslName): CslName {
  if ('literal' in name) return name;
  const { 'non-dropping-particle': particle, family, given, suffix } = name;
  const last = particle === undefined ? family : `${particle}${/['’-]$/.test(particle) ? '' : ' '}${family}`;
  const first = [given, suffix].filter(Boolean).join(', ');
  return { family: last, ...(first ? { given: first } : {}) };
}

/** The item of a paper as it stands in a file: one line, since a paper stands in a file of each of its collections. */
const cslText = perPaper((paper) => JSON.stringify(importedItem(paper)));

/** A CSL-JSON file of papers in their order: what Zotero and Pandoc read. */
export function cslFile(papers: readonly Paper[]): string {
  return papers.length === 0 ? '[]\n' : `[\n${papers.map(cslText).join(',\n')}\n]\n`;
}
