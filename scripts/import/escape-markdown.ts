/**
 * Signs that mean something to Markdown anywhere in a line, or to programs that read formulas in it: `_` inside of a word
 * and `<` before a digit do not.
 */
const anywhere = /\\\[|\\begin\{|[\\`*[$~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)/giu;

/** What makes a heading, list, quote or rule of a line that begins with it. */
const atStart = /^(?:[#+=>|-]|\d{1,9}(?=[.)]))/;

/** An address, without the punctuation of the sentence behind it. */
const address = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>`[\]{}$\\]*[^\s<>`[\]{}$\\.,:;!?'"*_~()]/giu;

/** An address that a page may link to as it stands. */
const linked = /^https:\/\/[\w.-]+(?:[/?#]|$)/;

/**
 * Writes running text as Markdown that reads the same, whatever signs are in it: `a*b` becomes `a\*b`. White space
 * becomes single spaces; an empty line parts paragraphs. `https://` addresses become links; others, which no page may
 * link to, become code.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map(escapeParagraph)
    .join('\n\n');
}

function escapeParagraph(line: string): string {
  let written = '';
  let last = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    written += escapeWords(line.slice(last, index)) + (linked.test(found) ? `<${found}>` : `\`${found}\``);
    last = index + found.length;
  }
  written += escapeWords(line.slice(last));
  return written.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

function escapeWords(words: string): string {
  return words.replace(anywhere, (signs) => {
    // Behind an escaped backslash an escaped bracket would look like the start of a formula in LaTeX.
    if (signs === '\\[') return '`\\[`';
    return signs.startsWith('\\begin') ? '\\\\begin\\{' : `\\${signs}`;
  });
}
