import { withCommands } from './latex-signs.ts';
import { capitalsKept, type Kept, type TitleWord } from './title-capitals.ts';

/** How to write characters that mean something to LaTeX. BibTeX counts braces, so none is left without its partner. */
const hazards = new Map(
  Object.entries({
    '#': '\\#',
    $: '\\$',
    '%': '\\%',
    '&': '\\&',
    _: '\\_',
    '{': '{\\textbraceleft}',
    '}': '{\\textbraceright}',
    '~': '{\\textasciitilde}',
    '^': '{\\textasciicircum}',
    '\\': '{\\textbackslash}',
    '|': '{\\textbar}',
    '<': '{\\textless}',
    '>': '{\\textgreater}',
    '`': '{\\textasciigrave}',
  }),
);

/** A word, whose capitals may need braces: `Rye-Flour`, `pH`, `2.5D`. Nothing in it needs an escape. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.'’/+][\p{L}\p{M}\p{N}]+)*/u;

/**
 * Signs to escape, and signs that LaTeX joins to the next one: apostrophes to a quote, hyphens to a dash, commas to a
 * low quote. Empty groups around these keep them apart.
 */
const signs = /["#$%&_{}~^\\|<>`]|'(?=['"])|(?<=")'|-(?=-)|,(?=,)/;
/** A straight single quote that opens: before a letter, where a later one closes. */
const opening = /(?<![^\s([{])'(?=\p{L}(?:.*[^\s])?'(?![\p{L}\p{N}]))/u;
/** A pair of braces around text may stay braces. Not around a command, which BibTeX would take for one letter. */
const braced = /\{[\p{L}\p{N}][^{}]*\}/gu;
const pieces = new RegExp(`(${word.source})|(${opening.source})|${signs.source}`, 'gu');

/** Text as LaTeX prints it: what LaTeX reads as its own is escaped, and accents and mathematics are commands. */
export function latexOf(text: string): string {
  return withCommands(escape(text, ({ text: plain }) => plain));
}

/**
 * Text of a title, with braces around the words whose capitals no bibliography style may change.
 *
 * @param language of the title, where it is known
 * @param short name of the paper
 */
export function latexTitle(title: string, language?: string, short?: string): string {
  const words = [...title.matchAll(new RegExp(word, 'gu'))].map(({ 0: text, index }) => ({ text, index }));
  const keptOf = capitalsKept(title, words, language, short);
  return withCommands(escape(title, (one) => inBraces(one.text, keptOf(one))));
}

function inBraces(text: string, kept: Kept): string {
  if (kept === null) return text;
  return kept === 'whole' ? `{${text}}` : `{${text.charAt(0)}}${text.slice(1)}`;
}

function escape(text: string, onWord: (word: TitleWord) => string): string {
  const braces = new Set(
    [...text.matchAll(braced)].flatMap(({ 0: found, index }) => [index, index + found.length - 1]),
  );
  const quotes = text.split('"').length - 1;
  let quote = 0;
  // Straight quotes open and close in pairs; one that is left over closes.
  const curled = () => (quote++ % 2 === 0 && quote < quotes ? '``' : "''");
  return text.replace(pieces, (sign, plain?: string, opens?: string, index = 0) => {
    if (plain !== undefined) return onWord({ text: plain, index });
    if (opens !== undefined) return '{\\textquoteleft}';
    if (sign === '"') return curled();
    if (braces.has(index)) return `\\${sign}`;
    return hazards.get(sign) ?? `{}${sign}{}`;
  });
}
