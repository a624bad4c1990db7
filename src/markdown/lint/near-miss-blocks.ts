import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';

/** A line of a paragraph and its UTF-16 offset in the body, without the signs of quotes before it. */
interface Line {
  text: string;
  start: number;
}

/** Headings, lists and tables whose form is slightly wrong, so that Markdown reads them as a paragraph. */
export function nearMissBlocks(source: string, start: number): Fault[] {
  if (!/^[ \t>]*(?:##|[-+•|])/m.test(source)) return [];
  const lines = linesOf(source, start);
  return [...lines.flatMap(headingFault), ...listFault(lines), ...tableFault(lines)];
}

function linesOf(source: string, start: number): Line[] {
  let at = start;
  return source.split('\n').map((line) => {
    const text = line.replace(/^[ \t>]+/, '');
    const place = at + line.length - text.length;
    at += line.length + 1;
    return { text: text.trimEnd(), start: place };
  });
}

function headingFault({ text, start }: Line): Fault[] {
  const [, signs = '', words = ''] = /^(#{2,6})(?=[\p{L}\p{N}])(.*)$/u.exec(text) ?? [];
  if (words === '') return [];
  const isShort = words.length <= 60 && !/[`\uFFFC]/.test(words);
  const shown = isShort ? inBackticks(`${signs} ${words}`) : `a space behind ${inBackticks(signs)}`;
  return [
    fault(
      { text, start },
      `${inBackticks(text.slice(0, 60))}, which is no heading`,
      `a space between ${inBackticks(signs)} and the words`,
      `write ${shown}; to show the signs, write \`\\${signs}\``,
    ),
  ];
}

/** One line may begin with such a sign by chance; two hardly do. */
function listFault(lines: Line[]): Fault[] {
  const items = lines.filter(({ text }) => /^(?:[-+](?=\p{L})|•)/u.test(text));
  const [first] = items;
  if (!first || items.length < 2) return [];
  const sign = first.text.charAt(0);
  return [
    fault(
      first,
      `${items.length} lines that begin with ${inBackticks(sign)}, which are no list`,
      'lines that begin with `-` and a space',
      `write \`- \` in place of ${inBackticks(sign)} at the start of each`,
    ),
  ];
}

function tableFault(lines: Line[]): Fault[] {
  const rows = lines.filter(({ text }) => isRow(text) && /[^\\\s|:-]/.test(text));
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const columns = Math.min(20, first.text.replaceAll('\\|', '').split('|').length - 2);
  const line = `\`|${'---|'.repeat(columns)}\``;
  // A line of dashes makes a table only with as many cells as the header.
  const other = lines.find(({ text }) => isRow(text) && /^[\s|:-]+$/.test(text));
  return [
    fault(
      first,
      `${rows.length} rows that are no table`,
      'a line of `|---|` below the first row, with as many cells',
      other
        ? `write ${line} in place of ${inBackticks(other.text.slice(0, 60))}`
        : `write ${line} below the first row`,
    ),
  ];
}

function isRow(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

function fault({ text, start }: Line, found: string, expected: string, fix: string): Fault {
  return { rule: 'markdown-form', start, end: start + text.length, found, expected, fix };
}
