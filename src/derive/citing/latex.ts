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

/** A word, whose capitals may need protection: `Rye-Flour`, `pH`, `2.5D`. Nothing in it needs an escape. */
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

/** Text as LaTeX prints it: everything that LaTeX reads as its own is escaped, and UTF-8 is kept. */
export function latexOf(text: string): string {
  return escape(text, (plain) => plain);
}

/**
 * Text of a title whose capitals no bibliography style may change. Words are braced one by one, so that styles and
 * hyphenation still see words; the first one needs it only for capitals besides its initial.
 */
export function latexTitle(title: string): string {
  return escape(title, (plain, index) => {
    const [initial = ''] = plain;
    const capitals = title.search(word) === index ? plain.slice(initial.length) : plain;
    return /[\p{Lu}\p{Lt}]/u.test(capitals) ? `{${plain}}` : plain;
  });
}

function escape(text: string, onWord: (plain: string, index: number) => string): string {
  const braces = new Set(
    [...text.matchAll(braced)].flatMap(({ 0: found, index }) => [index, index + found.length - 1]),
  );
  const quotes = text.split('"').length - 1;
  let quote = 0;
  // Straight quotes open and close in pairs; one that is left over closes.
  const curled = () => (quote++ % 2 === 0 && quote < quotes ? '``' : "''");
  return text.replace(pieces, (sign, plain?: string, opens?: string, index = 0) => {
    if (plain !== undefined) return onWord(plain, index);
    if (opens !== undefined) return '{\\textquoteleft}';
    if (sign === '"') return curled();
    if (braces.has(index)) return `\\${sign}`;
    return hazards.get(sign) ?? `{}${sign}{}`;
  });
}
