import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { withoutLigatures } from '../../text/ligatures.ts';
import { unicodeOf } from '../../text/latex-to-unicode.ts';
import { withoutMojibake } from '../../text/mojibake.ts';

/** Commands of LaTeX for faces, and the sign that Markdown has for each. */
const faces = new Map(
  Object.entries({
    emph: '*',
    textit: '*',
    textsl: '*',
    textbf: '**',
    texttt: '`',
    textsc: '',
    textrm: '',
    text: '',
  }),
);
const face = /(?<!\\)\\(emph|text(?:it|sl|bf|tt|sc|rm)?)\{([^{}\n]{1,200})\}/g;
/** A letter with an accent, in the braces without which it could be a sign of Markdown behind a backslash. */
const accent = /\{\\(?:["'`^~=.]|[cvuHkdbr]\s)\\?[A-Za-z]\}|(?<!\\)\\(?:["'`^~=.cvuHkdbr])\{\\?[A-Za-z]\}/g;
const quotes = /(?<!`)``([^`'\n]{1,200})''/g;

/** Signs that only copied text has. */
const signs = /[\uFB00-\uFB06\u00C2-\u00F4]|\\|``/;

/**
 * What text that was copied from elsewhere brings along: letters of a wrong encoding, ligatures, LaTeX.
 *
 * @param source the words of a paragraph, with other characters in place of code, formulas and links
 * @param start where it begins in the body
 */
export function copiedText(source: string, start: number): Fault[] {
  if (!signs.test(source)) return [];
  const faults: Fault[] = [];
  const tell = (at: number, written: string, right: string, what: string, isLossless: boolean) => {
    const range = { start: start + at, end: start + at + written.length };
    faults.push({
      rule: 'text-debris',
      ...range,
      found: `${inBackticks(written.slice(0, 60))}, ${what}`,
      expected: 'the text itself, in Unicode and Markdown',
      fix: right.includes('`') ? 'write it in Markdown' : `write ${inBackticks(right.slice(0, 80))}`,
      ...(isLossless ? { edit: { ...range, text: right } } : {}),
    });
  };
  for (const { 0: word, index } of source.matchAll(/[^\s\uFFFC]+/gu)) {
    const decoded = withoutMojibake(word);
    const right = withoutLigatures(decoded);
    const what = decoded === word ? 'with a ligature' : 'with letters of a wrong encoding';
    if (right !== word) tell(index, word, right, what, true);
  }
  for (const { 0: written, 1: name = '', 2: inner = '', index } of source.matchAll(face)) {
    const sign = faces.get(name) ?? '';
    tell(index, written, `${sign}${inner}${sign}`, 'a command of LaTeX', false);
  }
  for (const { 0: written, index } of source.matchAll(accent)) {
    const right = unicodeOf(written);
    if (right !== null && right !== written) tell(index, written, right, 'a letter as LaTeX writes it', true);
  }
  for (const { 0: written, 1: inner = '', index } of source.matchAll(quotes))
    tell(index, written, `“${inner}”`, 'quotes as LaTeX writes them', true);
  return faults;
}
