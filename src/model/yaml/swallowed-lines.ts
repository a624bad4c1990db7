import { visit, type Document } from 'yaml';
import type { Finding, Range } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';

/** A line after the first of a plain value that looks like an item or a field of its own. */
const ownLine = /\n[ \t]*(-[^\n]*|([A-Za-z][\w-]*)[ \t]+([[{][^\n]*[\]}])[ \t]*(?=\n|$))/;

/**
 * What a value without quotes took in by a slip: an item whose dash lacks its space or stands further in than the
 * dash above, or a field without its colon. YAML joins such lines to one value and says nothing.
 *
 * @param written the value as it stands in the file
 * @param alone true when nothing but spaces stands before it on its line, and no bracket is open
 */
export function swallowedLine(written: string, alone: boolean): (Finding & Range) | null {
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

/** Takes the line break away that `>` and `|` put behind a value of one line. */
export function trimBlocks(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      const { type, value } = node;
      if (!type?.startsWith('BLOCK_') || typeof value !== 'string') return;
      if (value.indexOf('\n') === value.length - 1) node.value = value.slice(0, -1);
    },
  });
}
