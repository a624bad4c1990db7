import { unicodeOf } from './latex-to-unicode.ts';
import { withoutEntities, withoutTags } from './markup.ts';
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
const emphasis = /(?<![\p{L}\p{N}*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu;
/** What Obsidian highlights and GitHub strikes out. */
const highlight = /(?<![=~])(==|~~)(?=[^\s=~])([^=~]+)(?<=\S)\1(?![=~])/g;
const strong = /(?<![\p{L}*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*(?![\p{L}*])/gu;

/** Code, and a whole text in italics. */
const marked = /(?<!`)(`)([^`']+)`(?!`)|^_([^_]+)_$/g;

const formula = /\\\((.*?)\\\)/g;
/** `G"odel`, whose backslash YAML took for its own. */
const eatenAccent = /(?<=\p{L})"([aeiouAEIOU])(?=\p{Ll}\p{Ll})/gu;
/** The two or three hyphens that are a dash for TeX. Behind a space alone they may be an option: `bake -- --slow`. */
const hyphens = /(?<=[\p{L}\p{N})\]?!.’”"] )-{2,3}(?= )/gu;
const dashed = (signs: string) => (signs.length === 2 ? '–' : '—');
const accented = (_all: string, letter: string) => `${letter}\u0308`.normalize('NFC');

/** LaTeX that {@link unicodeOf} does not know, but that is LaTeX for sure. */
const certain = /\\[A-Za-z]+\s*\{|\{\\/;

const cleaners: [kind: string, clean: (text: string) => string][] = [
  ['letters of a wrong encoding', withoutMojibake],
  ['references of HTML', withoutReferences],
  ['ligatures', withoutLigatures],
  ['letters of a typeface', withoutTypeface],
  ['brackets of a wiki', (text) => text.replace(wikiLink, '$1')],
  [
    'Markdown',
    (text) =>
      text
        .replace(markdownLink, '$1')
        .replace(strong, '$1')
        .replace(emphasis, '$1')
        .replace(highlight, '$2')
        .replace(marked, '$2$3'),
  ],
  ['dashes of TeX', (text) => text.replace(hyphens, dashed)],
  ['LaTeX', (text) => text.replace(formula, '$1').replace(eatenAccent, accented)],
];

/** Words of mathematical bold or italics, and, among Latin letters, of those that are as wide as Chinese ones. */
function withoutTypeface(text: string): string {
  const plain = (word: string) => word.normalize('NFKC');
  const upright = text.replace(/[\u{1D400}-\u{1D7FF}]{2,}/gu, plain);
  const isEastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
  return isEastAsian ? upright : upright.replace(/[\uFF01-\uFF5E]+/gu, plain);
}

/** Text with its references resolved, also those that were escaped twice (`&amp;lt;`), and without the tags that these hid. */
function withoutReferences(text: string): string {
  const plain = withoutEntities(withoutEntities(text));
  return plain === text ? text : (withoutTags(plain) ?? plain);
}

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
    if (next !== clean && !kinds.includes(kind)) kinds.push(kind);
    clean = next;
  }
  const unicode = unicodeOf(clean);
  const isUnknown = unicode === null && certain.test(clean);
  const isLatex = isUnknown || (unicode !== null && unicode !== clean);
  if (isLatex && !kinds.includes('LaTeX')) kinds.push('LaTeX');
  if (kinds.length === 0) return null;
  return { kinds, clean: isUnknown ? null : (unicode ?? clean).trim() };
}
