/**
 * Signs that mean something to Markdown anywhere in a line, or to programs that read formulas in it: `_` inside of a
 * word and `<` before a digit do not.
 */
const anywhere = /\\begin\{|[\\`*[$~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)/giu;

/** What begins a form of another program, of which the check would warn: `==a==`, `:rye:`, `#rye`, `((rye))`, `{#rye}`. */
const dialects =
  /=(?==)|:(?=:|[a-z][\w+-]*:)|(?<![\p{L}\p{N}&#/?={])#(?=\p{L})|\((?=\()|\{(?=[{%:#.])|(?<!\[)\^(?=\S)|%(?=%)|(?:!!!|\?\?\?)(?=\+? )/giu;

/** What makes a heading, list, quote or rule of a line that begins with it. */
const atStart = /^(?:[#+=>-]|\d{1,9}(?=[.)]))/;

/** Web addresses, without the punctuation of the sentence behind them. */
const web = String.raw`(?<![a-z])(?:https?:\/\/|www\.)[^\s<>\x60[\]{}$\\]*[^\s<>\x60[\]{}$\\.,:;!?'"*_~()]`;

/** Addresses of e-mail. */
const mail = String.raw`[\w.+-]+@[a-z\d]+(?:-+[a-z\d]+)*(?:\.[a-z\d]+(?:-+[a-z\d]+)*)+`;

/**
 * What becomes a link or code: addresses, and the brackets of formulas in LaTeX, which would still look like them with
 * one more backslash.
 */
const special = new RegExp(String.raw`${mail}|(?:${web}|\\[[\]])+`, 'gi');

/** An address that a page may link to as it stands. */
const linked = new RegExp(String.raw`^(?:${mail}|https:\/\/[\w.-]+(?:[/?#][^\\]*)?)$`, 'i');

/**
 * Writes running text as Markdown that reads the same, whatever signs are in it: `a*b` becomes `a\*b`. White space
 * becomes single spaces; an empty line parts paragraphs. Addresses become links, or code where no page may link to them, as to
 * `http://`.
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
  for (const { 0: found, index } of line.matchAll(special)) {
    written += escapeWords(line.slice(last, index)) + (linked.test(found) ? `<${found}>` : `\`${found}\``);
    last = index + found.length;
  }
  written += escapeWords(line.slice(last));
  return written.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

const signsToEscape = new RegExp(`${anywhere.source}|${dialects.source}`, 'giu');

function escapeWords(words: string): string {
  return words.replace(signsToEscape, (signs) =>
    signs.startsWith('\\begin') ? `\\${signs.replace('{', '\\{')}` : `\\${signs}`,
  );
}
