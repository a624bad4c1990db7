import { shown } from '../../problems/source.ts';
import type { ParserError, Slip } from './messages.ts';
import { inQuotes } from './quotes.ts';

/** The field or dash in front of a value, and the rest of its line. */
const valueLine = /^(\s*(?:- +)*(?:([\w-]+): +)?)(\S.*)$/;

/** Values that begin like something else in YAML but go on as plain text, with what YAML takes them for. */
const openings: [sign: RegExp, means: string][] = [
  [/^\[[^[\]]*\][ \t]*[^\s\]#,]/, 'a list'],
  [/^\{[^{}]*\}[ \t]*[^\s}#,]/, 'a map of fields'],
  [/^\*\S*[ \t]+\S/, 'an alias'],
  [/^&[ \t]+\S/, 'an anchor'],
  [/^[>|](?:[\d+-]*[ \t]+[^#\s]|[^\s\d+-])/, 'text on the lines below'],
  [/^-[ \t]+\S/, 'an item of a list'],
];

/** Fields that hold lists or maps, where quotes around the value would be wrong. */
const collections = /^(?:authors|tags|alsoIn|aliases|relations|links|facets|facts|status|steps)$/;

/** A value such as `[Re] Loaf`, which starts with a character that means something in YAML. */
export function signFirst({ message, code }: ParserError, start: number, line: string): Slip | null {
  const [, lead = '', field, written = ''] = valueLine.exec(line) ?? [];
  const value = written.trimEnd();
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_ALIAS') return null;
  // A dash in front of an item belongs there.
  if (message.includes('in YAML stream') || (field === undefined && value.startsWith('-'))) return null;
  const means = openings.find(([sign]) => sign.test(value))?.[1];
  if (means === undefined) return null;
  const sign = value[0] ?? '';
  const at = start + lead.length;
  return {
    start: at,
    end: at + 1,
    found: `a value that starts with \`${sign}\`, which YAML takes for ${means}`,
    expected: 'such a value in quotes',
    fix: signFix(lead, field, value),
    swallows: true,
  };
}

function signFix(lead: string, field: string | undefined, value: string): string {
  const rest = value.replace(/^[*-][ \t]+/, '');
  if (field === undefined && rest !== value) return `write ${shown(`- ${rest}`)}`;
  if (field !== undefined && collections.test(field))
    return /^[[{]/.test(value)
      ? `write \`${value.startsWith('[') ? ']' : '}'}\` once, at the end of the value`
      : `put each item on a line of its own below \`${field}:\`, with \`- \` in front of it`;
  return value.length > 200 || value.includes(' #')
    ? 'put quotes around the whole value'
    : `put the value in quotes: write ${lead.trimStart()}${inQuotes(value)}`;
}

/** A closing bracket without an opening one. */
export function surplusBracket({ message, pos }: ParserError, text: string): Slip | null {
  if (!/^Unexpected flow-(?:seq|map)-end token/.test(message)) return null;
  return {
    start: pos[0],
    end: pos[0] + 1,
    found: `a \`${text[pos[0]] ?? ''}\` that nothing opens`,
    expected: 'a bracket at each end of a list or map',
    fix: 'delete it; if it belongs to the value, put quotes around the whole value',
    swallows: true,
  };
}

/** A `#` where a value between brackets begins, so that the rest of the line, its bracket included, is a comment. */
export function commentInBrackets(start: number, line: string): Slip | null {
  const match = /^[^"']*?[[{,][ \t]*#/.exec(line);
  if (!match) return null;
  const at = start + match[0].length - 1;
  return {
    start: at,
    end: at + 1,
    found: 'a `#`, which makes a comment of the rest of the line',
    expected: 'values between brackets, and the bracket that closes them',
    fix: 'delete the `#`; if it belongs to the value, put quotes around that value',
    swallows: true,
  };
}
