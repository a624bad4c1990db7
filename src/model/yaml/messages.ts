import type { YAMLError } from 'yaml';
import type { Finding, Range } from '../../problems/finding.ts';
import { shown } from '../../problems/source.ts';
import { withoutEscapes } from './quotes.ts';

/** What the parser says is wrong, and where in its text. */
export type ParserError = Pick<YAMLError, 'code' | 'message'> & { pos: [start: number, end: number] };

/**
 * What a parser's error means to someone who edits an entry.
 *
 * @param line the line on which the error starts
 * @param rest the text from the error on
 */
export function explainYamlError(error: ParserError, line: string, rest: string): Finding {
  const key = /^\s*([\w-]+):(?:\s|$)/.exec(line)?.[1] ?? 'title';
  const repeated = /^["']?([\w-]+)/.exec(rest)?.[1] ?? key;
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        found: 'a value with `: ` in it',
        expected: 'such a value in quotes',
        fix: `write ${key}: "…" with the whole value between the quotes`,
      };
    case 'MULTIPLE_DOCS':
      return secondDocument;
    case 'TAB_AS_INDENT':
      return { found: 'a tab', expected: 'spaces', fix: 'indent with two spaces' };
    case 'DUPLICATE_KEY':
      return {
        found: `the field ${shown(repeated)} for the second time`,
        expected: 'each field once',
        fix: 'delete one of the two lines',
      };
    case 'BAD_SCALAR_START':
      return {
        found: 'a value that starts with a sign YAML reserves',
        expected: 'such a value in quotes',
        fix: `write ${key}: "…"`,
      };
    case 'MISSING_CHAR':
      return {
        found: `an unfinished value: ${lowerFirst(error.message)}`,
        expected: 'closed quotes, and `field: value` on each line',
        fix: 'close the quote or bracket, or add the colon that is missing',
      };
    default:
      return {
        found: `YAML that does not parse: ${lowerFirst(error.message)}`,
        expected: '`field: value` on each line',
        fix: 'compare the line with an entry nearby; quotes around the value often help',
      };
  }
}

const secondDocument: Finding = {
  found: 'a second YAML document',
  expected: 'one block of fields',
  fix: 'delete the line of `...` or `---` between them',
};

function lowerFirst(text: string): string {
  return (text[0] ?? '').toLowerCase() + text.slice(1);
}

/** What to say of an escape that YAML does not know. */
export function badEscape(written: string): Finding {
  return { found: 'a backslash between double quotes, where it starts an escape', ...singleQuotes(written) };
}

/** Says that YAML takes a backslash of LaTeX for an escape, as in `"\\textsc{x}"`; null when there is none. */
export function strayEscape(written: string): Finding | null {
  const escape = /(?<!\\)(?:\\\\)*\\([abefnrtv0](?=[A-Za-z{])|[_NLP/])/.exec(written);
  if (!escape) return null;
  return {
    found: `\`\\${escape[1]}\` between double quotes, which YAML takes for another character`,
    ...singleQuotes(written),
  };
}

/** @param written a value in double quotes, with them */
function singleQuotes(written: string): Pick<Finding, 'expected' | 'fix'> {
  const value = withoutEscapes(written);
  return {
    expected: 'LaTeX in single quotes',
    fix: value
      ? `write ${value}`
      : "write '…' around the value instead of \"…\", and '' for each apostrophe in it",
  };
}

/** A slip in the writing of YAML, where it was made: often far before the place at which the parser gave up. */
export interface Slip extends Finding, Range {
  /** True when the parser read what follows as part of the slip, so that its further errors mean nothing. */
  swallows?: boolean;
}
