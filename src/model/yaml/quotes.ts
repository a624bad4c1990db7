/** Longer values are not repeated in a message. */
const longest = 300;

/** The text in double quotes; in single ones when it has a double quote or a backslash, which would need escapes. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? inSingleQuotes(text) : `"${text}"`;
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The field or dash in front of a value that begins with a quote, and the rest of its line. */
const quotedLine = /^\s*((?:- +)*(?:[\w-]+: +)?)((["']).*)$/;
/** A value in quotes that is followed by more text than a comment. */
const closedEarly = /^(?:'(?:[^']|'')*'(?!')|"(?:[^"\\]|\\.)*")(?=[ \t]*[^\s#:])/;

/**
 * What is meant by a line whose quotes close before the value ends, such as `title: 'Baker's dozen'`.
 *
 * @returns null when there is no such quote on the line; else the quote, where it closes, and the repaired line, null
 * when the meaning is not clear
 */
export function innerQuote(line: string): { quote: string; at: number; repaired: string | null } | null {
  const [, lead = '', value = '', quote = ''] = quotedLine.exec(line) ?? [];
  const closed = closedEarly.exec(value);
  if (!closed) return null;
  const meant = meantBy(value.trimEnd(), quote);
  return {
    quote,
    at: line.length - value.length + closed[0].length - 1,
    repaired: meant === null ? null : `${lead}${inQuotes(meant)}`,
  };
}

/** The text that a value with quotes in the middle stands for; null when it can be read in two ways. */
function meantBy(value: string, quote: string): string | null {
  if (value.length > longest || value.includes(' #')) return null;
  if (value.at(-1) !== quote) return /["']$/.test(value) ? null : value;
  const inner = value.slice(1, -1);
  const text = quote === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/g, '$1');
  const parts = text.split(quote);
  // `"Best" and "worst"` begins and ends with a quote, but these belong to two different words.
  const twoWords =
    parts.length % 2 === 1 && /\S$/.test(parts[0] ?? '') && /^[^\p{L}\d]/u.test(parts[1] ?? '');
  return twoWords ? null : text;
}

/**
 * Rewrites a value in double quotes with single ones, so that its backslashes are kept.
 *
 * @param written the value with its quotes
 * @returns null when it has real escapes, or is too long for a message
 */
export function withoutEscapes(written: string): string | null {
  const inner = written.slice(1, -1);
  if (written.length > longest || /\n|\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/.test(inner))
    return null;
  return inSingleQuotes(inner.replace(/\\(["\\])/g, '$1'));
}
