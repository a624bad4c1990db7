import { dot, fold, plus, signs, syllable, withoutSigns } from './words/normalise.ts';

/** A part of a text: marked when it matched. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/** A sign or a syllable of a script that writes without spaces, or a word: see `tokenise`. */
const sign = `[${signs}]\\p{M}*|${syllable}`;
// The second half has the letters of the first, too; these are only quicker to find.
const letter = `[A-Za-z0-9]|(?!${sign})[\\p{L}\\p{N}\\p{M}]`;
const piece = new RegExp(`${sign}|(?:${dot})?(?:${letter})+(?:['’](?:${letter})+|${plus})?`, 'giu');

/** Texts without letters other than these are cut by a pattern that takes a browser no time to compile: the other takes 20 ms. */
const isPlain = /^[ -~\n‘’“”–—…·×]*$/;
const plainPiece = /(?:(?<![^ (])\.(?=[a-z]))?[a-z0-9]+(?:['’][a-z0-9]+|\+\+|#(?![a-z0-9]))?/gi;

/**
 * Cuts a text into parts, those whose words matched being marked. Words are compared folded, so `Café` is marked
 * for `cafe`; two neighbours are marked where their joined form matched: `sour-dough` for `sourdough`.
 */
export function markWords(text: string, words: ReadonlySet<string>): TextPart[] {
  const pieces = [...text.matchAll(isPlain.test(text) ? plainPiece : piece)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  const hit = pieces.map(({ folded }) => words.has(folded) || words.has(withoutSigns(folded)));
  pieces.forEach(({ folded, end }, at) => {
    const next = pieces[at + 1];
    if (next && next.start - end <= 1 && words.has(folded + next.folded)) hit[at] = hit[at + 1] = true;
  });
  const parts: TextPart[] = [];
  let last = 0;
  pieces.forEach(({ start, end }, at) => {
    if (!hit[at]) return;
    const marked = start === last ? parts.at(-1) : undefined;
    if (start > last) parts.push({ text: text.slice(last, start), marked: false });
    // One mark: letters of many scripts look otherwise at the edge of a mark.
    if (marked) marked.text += text.slice(start, end);
    else parts.push({ text: text.slice(start, end), marked: true });
    last = end;
  });
  if (last < text.length) parts.push({ text: text.slice(last), marked: false });
  return parts;
}

/** Characters of a snippet, and how many may stand before a match. */
const snippetLength = 300;
const before = 90;
/** A snippet ends with a whole word, so that some of its last characters may be missing. */
const cuttable = 40;
/** Most matches that are compared; a text with more has them everywhere. */
const maxCompared = 200;

/** The part of a text that shows best why it matched: its beginning, or where more of the words stand together. */
export function snippetOf(text: string, words: ReadonlySet<string>): string {
  if (text.length <= snippetLength) return text;
  // Where the rest is shorter than a snippet, what stands before it fills the room.
  const last = text.indexOf(' ', text.length - snippetLength) + 1;
  const from = Math.min(bestStart(text, words), last);
  const cut = text.slice(from, from + snippetLength);
  const end = from + cut.length < text.length ? `${cut.replace(/\s+\S*$/, '')} …` : cut;
  return from > 0 ? `… ${end}` : end;
}

/** Where the snippet starts that shows the most different words; forms of a word count once. */
function bestStart(text: string, words: ReadonlySet<string>): number {
  let at = 0;
  const matches = markWords(text, words).flatMap((part) => {
    const start = at;
    at += part.text.length;
    return part.marked ? [{ start, end: at, root: fold(part.text).slice(0, 5) }] : [];
  });
  const shown = (from: number) =>
    new Set(
      matches
        .filter(({ start, end }) => start >= from && end <= from + snippetLength - cuttable)
        .map(({ root }) => root),
    ).size;
  let best = 0;
  let most = shown(0);
  for (const { start } of matches.slice(0, maxCompared)) {
    const from = startBefore(text, start);
    const count = shown(from);
    if (count > most) [best, most] = [from, count];
  }
  return best;
}

/** The start of the sentence of a match, or of a word where that is too far before it. */
function startBefore(text: string, match: number): number {
  const first = Math.max(0, match - before);
  const ends = [...text.slice(first, match).matchAll(/[.?!] /g)];
  const last = ends.at(-1);
  if (last) return first + last.index + 2;
  return first === 0 ? 0 : text.lastIndexOf(' ', first) + 1;
}
