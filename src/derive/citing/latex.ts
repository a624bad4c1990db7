/** How text becomes LaTeX. */
export interface LatexOptions {
  /** Writes accents as commands, `{\"o}`, for programs that do not read UTF-8. Scripts without commands stay. */
  ascii?: boolean;
}

/** Characters that LaTeX reads as its own, in forms that hold no brace of their own for BibTeX to count. */
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

/** Accent commands by the combining mark into which Unicode (NFD) decomposes a letter. */
const accents = new Map(
  Object.entries({
    '\u0300': '`',
    '\u0301': "'",
    '\u0302': '^',
    '\u0303': '~',
    '\u0304': '=',
    '\u0306': 'u',
    '\u0307': '.',
    '\u0308': '"',
    '\u030A': 'r',
    '\u030B': 'H',
    '\u030C': 'v',
    '\u0323': 'd',
    '\u0326': 'textcommabelow',
    '\u0327': 'c',
    '\u0328': 'k',
  }),
);

/** Letters and signs that have a command and no decomposition. */
const symbols = new Map(
  Object.entries({
    ...{ ß: 'ss', ø: 'o', Ø: 'O', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ł: 'l', Ł: 'L' },
    ...{ ȷ: 'j', đ: 'dj', Đ: 'DJ', ð: 'dh', Ð: 'DH', þ: 'th', Þ: 'TH', ŋ: 'ng', Ŋ: 'NG', ı: 'i' },
    ...{ '–': 'textendash', '—': 'textemdash', '…': 'textellipsis' },
    ...{ '‘': 'textquoteleft', '’': 'textquoteright', '“': 'textquotedblleft', '”': 'textquotedblright' },
  }),
);

const marks = new Map([...accents].map(([mark, command]) => [command, mark]));
const characters = new Map([
  ...[...symbols].map(([sign, command]): [string, string] => [command, sign]),
  ...[...hazards]
    .filter(([, latex]) => latex.startsWith('{'))
    .map(([sign, latex]): [string, string] => [latex.slice(2, -1), sign]),
]);

/** A word for the purpose of its capitals: `Rye-Flour`, `pH`, `2.5D`. Nothing in it needs an escape. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-.'’/+][\p{L}\p{M}\p{N}]+)*/u;

/**
 * An empty group beside a sign keeps LaTeX from joining it to the next: apostrophes to a quote, hyphens to a dash,
 * commas to a low quote.
 */
const signs = /["#$%&_{}~^\\|<>`]|'(?=['"])|(?<=")'|-(?=-)|,(?=,)/;
/** A straight single quote that opens: before a letter, where a later one closes. */
const opening = /(?<![^\s([{])'(?=\p{L}(?:.*[^\s])?'(?![\p{L}\p{N}]))/u;
/** Braces around text: in balance, they may be braces to BibTeX too. Before a command it would see one letter. */
const braced = /\{[\p{L}\p{N}][^{}]*\}/gu;
const pieces = new RegExp(`(${word.source})|(${opening.source})|${signs.source}`, 'gu');

/** Text as LaTeX prints it: everything that LaTeX reads as its own is escaped, and UTF-8 is kept. */
export function latexOf(text: string, options: LatexOptions = {}): string {
  return escape(text, options, (plain) => plain);
}

/**
 * Text of a title whose capitals no bibliography style may change. Words are braced one by one, so that styles and
 * hyphenation still see words; the first one needs it only for capitals besides its initial.
 */
export function latexTitle(title: string, options: LatexOptions = {}): string {
  return escape(title, options, (plain, index) => {
    const [initial = ''] = plain;
    const capitals = title.search(word) === index ? plain.slice(initial.length) : plain;
    return /[\p{Lu}\p{Lt}]/u.test(capitals) ? `{${plain}}` : plain;
  });
}

function escape(
  text: string,
  options: LatexOptions,
  onWord: (plain: string, index: number) => string,
): string {
  const braces = new Set(
    [...text.matchAll(braced)].flatMap(({ 0: found, index }) => [index, index + found.length - 1]),
  );
  const quotes = text.split('"').length - 1;
  let quote = 0;
  // Straight quotes open and close in pairs; one that is left over closes.
  const curled = () => (quote++ % 2 === 0 && quote < quotes ? '``' : "''");
  const escaped = text.replace(pieces, (sign, plain?: string, opens?: string, index = 0) => {
    if (plain !== undefined) return onWord(plain, index);
    if (opens !== undefined) return '{\\textquoteleft}';
    if (sign === '"') return curled();
    if (braces.has(index)) return `\\${sign}`;
    return hazards.get(sign) ?? `{}${sign}{}`;
  });
  return options.ascii ? asciiOf(escaped) : escaped;
}

function asciiOf(latex: string): string {
  return latex.replace(/[^\p{ASCII}]\p{M}*|\p{ASCII}\p{M}+/gu, (cluster) => {
    const symbol = symbols.get(cluster);
    if (symbol !== undefined) return `{\\${symbol}}`;
    const [letter = '', ...combining] = cluster.normalize('NFD');
    const commands = combining.flatMap((mark) => accents.get(mark) ?? []);
    if (commands.length === 0 || commands.length < combining.length || !/[a-z]/i.test(letter)) return cluster;
    return commands.reduce((inner, command) => {
      const gap = /[a-z]$/i.test(command) && /^[a-z]/i.test(inner) ? ' ' : '';
      return `{\\${command}${gap}${inner}}`;
    }, letter);
  });
}

const joined = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['~', '\u00A0'],
]);
/** Letters that lose their dot below an accent in LaTeX and have none in Unicode. */
const dotless = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
]);
const tokens = /\\[a-z]+\s*|\\[^]|[{}]|---|--|``|''|`|~|[^\\{}`'~-]+|[^]/giu;

/**
 * Reads LaTeX text as Unicode in normal form NFC: accents, named characters, escaped signs, dashes and quotes.
 * Braces go; a command that is none of these stays as it is written.
 */
export function unicodeOf(latex: string): string {
  let text = '';
  // Marks of accent commands whose letter has not come yet, the outermost first.
  let pending: string[] = [];
  const write = (piece: string) => {
    if (pending.length === 0) {
      text += piece;
      return;
    }
    const [, letter = '', rest = ''] = /^\s*(\P{M}?\p{M}*)(.*)$/su.exec(piece) ?? [];
    text += (dotless.get(letter) ?? letter) + pending.reverse().join('') + rest;
    pending = [];
  };
  for (const token of latex.match(tokens) ?? []) {
    const name = token.slice(1).trim();
    const mark = token.startsWith('\\') ? marks.get(name) : undefined;
    if (mark !== undefined) pending.push(mark);
    else if (token === '}' && pending.length > 0) write('');
    else if (token.startsWith('\\')) write(characters.get(name) ?? (/^[#$%&_{}]$/.test(name) ? name : token));
    else if (token !== '{' && token !== '}') write(joined.get(token) ?? token);
  }
  write('');
  return text.normalize('NFC');
}
