import { unicodeOf } from './latex-to-unicode.ts';
import { withoutEntities } from './markup.ts';
import { withoutMojibake } from './mojibake.ts';
import { withoutLigatures } from './ligatures.ts';

/** What a copied text holds that only another program understands. */
interface Debris {
  /** In the words of a message: `LaTeX`. */
  kinds: string[];
  /** The text without it; null where it cannot be told. */
  clean: string | null;
}

/** Words that wikis and Obsidian link. */
const wikiLink = /(?<!\[)\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\](?!\])/g;
const markdownLink = /\[([^[\]]+)\]\(https?:\/\/[^()\s]*\)/g;
const strong = /(?<![\p{L}*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*(?![\p{L}*])/gu;

/** LaTeX that {@link unicodeOf} does not know, but that is LaTeX for sure. */
const certain = /\\[A-Za-z]+\s*\{|\{\\/;

const cleaners: [kind: string, clean: (text: string) => string][] = [
  ['letters of a wrong encoding', withoutMojibake],
  ['references of HTML', withoutEntities],
  ['ligatures', withoutLigatures],
  ['brackets of a wiki', (text) => text.replace(wikiLink, '$1')],
  ['Markdown', (text) => text.replace(markdownLink, '$1').replace(strong, '$1')],
];

/**
 * What of a line of text is left of LaTeX, BibTeX, HTML, Markdown, a wiki, a font or a wrong encoding.
 *
 * @returns null where the line is plain text
 */
export function debrisOf(text: string): Debris | null {
  const kinds: string[] = [];
  let clean = text;
  for (const [kind, clear] of cleaners) {
    const next = clear(clean);
    if (next !== clean) kinds.push(kind);
    clean = next;
  }
  const unicode = unicodeOf(clean);
  const isUnknown = unicode === null && certain.test(clean);
  if (isUnknown || (unicode !== null && unicode !== clean)) kinds.push('LaTeX');
  if (kinds.length === 0) return null;
  return { kinds, clean: isUnknown ? null : (unicode ?? clean).trim() };
}
