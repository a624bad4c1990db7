import type { Finding, Range } from '../../problems/finding.ts';

/** Spaces that look like the plain one, and that YAML takes for letters. */
const odd = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';
/** One where a field or item begins: before it, behind its dash or behind its colon. */
const begin = `[ \\t]*(?:- +)*(?:(?:-|["']?[a-z][\\w-]*["']?:)[ \\t]*)?`;
const atStart = new RegExp(`^${begin}(${odd})`);
const atLine = new RegExp(`\\n${begin}(${odd})(?=[^\\n]*[^\\s])`);
const behindColon = new RegExp(`^[a-z][\\w-]*:(${odd})`);

/**
 * The first space of another kind that stands where YAML needs a plain one.
 *
 * @param written lines of the file, or the value that such a space made of them
 * @param start `line` when it starts its line, `flow` when it stands between brackets
 */
export function oddSpace(written: string, start: 'line' | 'flow' | 'value'): (Finding & Range) | null {
  const first = start === 'line' ? atStart : start === 'flow' ? behindColon : null;
  const match = first?.exec(written) ?? atLine.exec(written);
  if (!match) return null;
  const [whole, sign = ''] = match;
  const at = match.index + whole.length - 1;
  return { start: at, end: at + 1, ...oddSpaceFinding(sign) };
}

function oddSpaceFinding(sign: string): Finding {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = sign === '\u00A0' ? 'a no-break space' : sign === '\u3000' ? 'a full-width space' : 'a space';
  return {
    found: `${name} (U+${code}) where a plain one belongs`,
    expected: 'plain spaces before and behind the signs of YAML',
    fix: 'delete it and type a plain space, also in the lines below that were copied with it',
  };
}
