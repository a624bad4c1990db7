/** Signs that mean something to Markdown anywhere in a line, or to programs that read formulas in it. */
const anywhere = /[\\`*_[\]<>$~|{]|&(?=#?\w+;)/g;

/** What makes a heading, list, quote, rule or fence of a line that begins with it. */
const atStart = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;

/** An address, without the punctuation of the sentence behind it. */
const address = /\b(?:https?:\/\/|www\.)[^\s<>`]*[^\s<>`.,:;!?'"*_~()[\]{}]/gi;

/** An address that a page may link to as it stands. */
const linked = /^https:\/\/[\w.-]+(?:[/?#][^\\$]*)?$/;

/**
 * Writes running text as Markdown that reads the same, however it looks: `a*b` becomes `a\*b`. Its white space becomes
 * single spaces, an empty line parts paragraphs. `https://` addresses become links, others, which no page may link to,
 * code.
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
    written += escapeWords(line.slice(last, index)) + writeAddress(found);
    last = index + found.length;
  }
  written += escapeWords(line.slice(last));
  return written.replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

function escapeWords(words: string): string {
  return words.replace(anywhere, (sign) => `\\${sign}`);
}

function writeAddress(found: string): string {
  return linked.test(found) ? `<${found}>` : `\`${found}\``;
}
