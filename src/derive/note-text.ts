import { resolveCitations } from '../markdown/citations.ts';
import type { Library, Paper } from '../model/library.ts';
import { htmlText } from './html-text.ts';
import { papersById } from './lists.ts';

/** The note of a paper as plain text that names what it cites, for descriptions and previews. */
export function noteText(library: Library, { body: { note, citations } }: Paper): string {
  if (citations.length === 0) return note.text;
  const label = (id: string) => papersById(library).get(id)?.short ?? id;
  return htmlText(resolveCitations(note.html, (id) => ({ href: '', label: label(id) })));
}
