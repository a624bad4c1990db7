import { fold } from './normalise.ts';

/** A part of a text: marked when it matched. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** A sign of a script that writes without spaces, or a word: see `tokenise`. */
const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const letter = `(?!${sign})[\\p{L}\\p{N}\\p{M}]`;
const piece = new RegExp(`${sign}\\p{M}*|(?:${letter})+(?:['’](?:${letter})+)?`, 'gu');

/**
 * Cuts a text into parts, those whose words matched being marked. Words are compared folded, so `Café` is marked
 * for `cafe`; two neighbours are marked where their joined form matched: `sour-dough` for `sourdough`.
 */
export function markWords(text: string, words: ReadonlySet<string>): TextPart[] {
  const pieces = [...text.matchAll(piece)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const hit = pieces.map(({ folded }) => words.has(folded));
  pieces.forEach(({ folded, end }, at) => {
    const next = pieces[at + 1];
    if (next && next.start - end === 1 && words.has(folded + next.folded)) hit[at] = hit[at + 1] = true;
  });
  const parts: TextPart[] = [];
  let last = 0;
  pieces.forEach(({ start, end }, at) => {
    if (!hit[at]) return;
    if (start > last) parts.push({ text: text.slice(last, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    last = end;
  });
  if (last < text.length) parts.push({ text: text.slice(last), marked: false });
  return parts;
}

/** Characters of a snippet, and how many may stand before the first match. */
const snippetLength = 300;
const before = 90;

/** The part of a text that shows why it matched: its beginning, or the surroundings of the first match. */
export function snippetOf(text: string, words: ReadonlySet<string>): string {
  if (text.length <= snippetLength) return text;
  const parts = markWords(text, words);
  let first = 0;
  for (const part of parts) {
    if (part.marked) break;
    first += part.text.length;
  }
  const late = first > snippetLength - 40 && first < text.length;
  const from = late ? Math.max(0, text.lastIndexOf(' ', first - before) + 1) : 0;
  const cut = text.slice(from, from + snippetLength);
  const end = from + cut.length < text.length ? `${cut.replace(/\s+\S*$/, '')} …` : cut;
  return from > 0 ? `… ${end}` : end;
}
