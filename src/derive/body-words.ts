import { resolveCitations } from '../markdown/plugins/citations.ts';
import type { Library, Paper } from '../model/library.ts';
import { htmlText } from './html-text.ts';
import { papersById } from './lists.ts';

/** The note of a paper as plain text that names what it cites, for descriptions and previews. */
export function noteText(library: Library, { body: { note } }: Paper): string {
  return namedText(library, note);
}

/** A part of a compiled body as plain text that names what it cites. */
export function namedText(library: Library, { html, text }: { html: string; text: string }): string {
  if (!html.includes('<a data-citation="')) return text;
  const label = (id: string) => papersById(library).get(id)?.short ?? id;
  return htmlText(resolveCitations(html, (id) => ({ href: '', label: label(id) })));
}
