import type { Finding } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { codePointName } from '../../text/quote.ts';
import type { Slip } from './messages.ts';

/** A further line of a plain value that looks like an item or a field of its own. */
const ownLine = /\n[ \t]*(-[^\n]*|([A-Za-z][\w-]*)[ \t]+([[{][^\n]*[\]}])[ \t]*(?=\n|$))/;

/**
 * What a value without quotes took in by a slip: an item whose dash lacks its space or stands further in than the
 * dash above, or a field without its colon. YAML joins such lines to one value and says nothing.
 *
 * @param written the value as it stands in the file
 * @param alone true when only spaces are before it on its line, and no bracket is open
 */
export function swallowedLine(written: string, alone: boolean): Slip | null {
  if (alone && /^-[^\s-]/.test(written)) {
    const line = /^[^\n]*/.exec(written)?.[0] ?? '';
    return {
      start: 0,
      end: line.length,
      found: `${shown(line)}, a dash without a space, which makes no item of a list`,
      expected: '`- ` before each item, all of them at the same column',
      fix: `write ${shown(asItem(line))}; if the dash belongs to the value, put quotes around the whole value`,
    };
  }
  const match = ownLine.exec(written);
  if (!match) return null;
  const [whole, line = '', field, list = ''] = match;
  const end = match.index + whole.length;
  return {
    start: end - line.length,
    end,
    found: `the line ${shown(line)}, which YAML takes for more of the value above`,
    expected: field ? '`field: value`' : '`- ` before each item, all of them at the same column',
    fix: `write ${shown(field ? `${field}: ${list}` : asItem(line))} at the column of the ${field ? 'field' : 'item'} above; if the line belongs to the value, put quotes around the whole value`,
  };
}

function asItem(line: string): string {
  return `- ${line.replace(/^-+\s*/, '')}`;
}

/** Spaces that look like the plain one, but that YAML takes for letters. */
const odd = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
/** What may be before such a space where a field or item begins: indentation, a dash, a name with its colon. */
const begin = `[ \\t]*(?:- +)*(?:(?:-|["']?[a-z][\\w-]*["']?:)[ \\t]*)?`;
const atStart = new RegExp(`^${begin}(${odd})`);
const atLine = new RegExp(`\\n${begin}(${odd})(?=[^\\n]*[^\\s])`);
const behindColon = new RegExp(`^[a-z][\\w-]*:(${odd})`);

/**
 * The first space of another kind where YAML needs a plain one.
 *
 * @param written a line of the file, or the value that YAML made of several lines because of such a space
 * @param start `line` when the text starts its line, `flow` when it is between brackets
 */
export function oddSpace(written: string, start: 'line' | 'flow' | 'value'): Slip | null {
  const first = start === 'line' ? atStart : start === 'flow' ? behindColon : null;
  const match = first?.exec(written) ?? atLine.exec(written);
  if (!match) return null;
  const [whole, sign = ''] = match;
  const at = match.index + whole.length - 1;
  return { start: at, end: at + 1, ...oddSpaceFinding(sign) };
}

function oddSpaceFinding(sign: string): Finding {
  const name = sign === '\u00A0' ? 'a no-break space' : sign === '\u3000' ? 'a full-width space' : 'a space';
  return {
    found: `${name} (${codePointName(sign)}) where a plain one belongs`,
    expected: 'plain spaces before and behind the signs of YAML',
    fix: 'delete it and type a plain space, also in the lines below that were copied with it',
  };
}
