import { isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import { shown } from '../../problems/source.ts';
import { badEscape, type ParserError, type Slip } from './messages.ts';
import { commentInBrackets, signFirst, surplusBracket } from './openings.ts';
import { innerQuote } from './quotes.ts';
import { oddSpace, swallowedLine } from './swallowed-lines.ts';

/** The slip that a parser's error comes from; null when it is none of the usual ones. */
export function slipOf(error: ParserError, text: string, document: Document): Slip | null {
  const { start, line } = lineAround(text, error.pos[0]);
  return (
    directive(error, text, start) ??
    otherSpace(start, line) ??
    signFirst(error, start, line) ??
    surplusBracket(error, text) ??
    quoteInside(error, text, start, line) ??
    strangeEscape(error, text, document) ??
    unclosed(error, text, document) ??
    missingColon(error, start, line) ??
    deeperField(error, text, start, line) ??
    otherColumn(error)
  );
}

/** The line of a text that holds an offset, and where it starts. */
export function lineAround(text: string, offset: number): { start: number; line: string } {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
}

function directive(error: ParserError, text: string, start: number): Slip | null {
  const at = error.message.includes('directives-end') ? text.search(/^%/m) : text[start] === '%' ? start : -1;
  if (at < 0) return null;
  const { line } = lineAround(text, at);
  return {
    start: at,
    end: at + line.length,
    found: `${shown(line)}, a directive, and directives are not read`,
    expected: '`field: value` on each line',
    fix: 'delete the line',
  };
}

function otherSpace(start: number, line: string): Slip | null {
  const space = oddSpace(line, 'line');
  return space && { ...space, start: start + space.start, end: start + space.end };
}

/** A quote that closes a value too early, on a line of its own or between brackets. */
function quoteInside({ message, pos }: ParserError, text: string, start: number, line: string): Slip | null {
  const between = message.startsWith('Missing , ');
  const before = text.slice(start, pos[0]).trimEnd();
  const inner = between ? null : innerQuote(line);
  const quote = inner?.quote ?? (between ? (/["']$/.exec(before)?.[0] ?? '') : '');
  if (!quote) return null;
  const at = start + (inner ? inner.at : before.length - 1);
  const instead = quote === "'" ? "''" : '\\"';
  const rest = `write \`${instead}\` for the \`${quote}\` that belongs to the value, or put quotes of the other kind around all of it`;
  return {
    start: at,
    end: at + 1,
    found: `a \`${quote}\` in the middle of a value, which began with one and so ends there`,
    expected:
      quote === "'"
        ? "`''` for an apostrophe between single quotes, or double quotes around the value"
        : 'single quotes around a value that has double ones in it',
    fix: inner?.repaired
      ? `write ${inner.repaired}`
      : between
        ? `${rest}; put a comma between two values`
        : rest,
  };
}

/** A backslash between double quotes that starts an escape unknown to YAML. */
function strangeEscape({ code, pos }: ParserError, text: string, document: Document): Slip | null {
  if (code !== 'BAD_DQ_ESCAPE') return null;
  const range = firstNode(document, (node, [start, end]) => isScalar(node) && start < pos[0] && pos[0] < end);
  return range && { start: pos[0], end: pos[1], ...badEscape(text.slice(...range)) };
}

/** A quote or bracket that nothing closes. The parser complains at the end of the text that it took in, far behind. */
function unclosed({ code, message, pos }: ParserError, text: string, document: Document): Slip | null {
  const quote = message.startsWith('Missing closing');
  const isComment = message.startsWith('Comments must be separated');
  if (!quote && !isComment && !(code === 'BAD_INDENT' && message.startsWith('Flow'))) return null;
  const range = firstNode(document, (node, [start, end]) =>
    quote
      ? isScalar(node) && start < pos[0] && pos[0] <= end
      : isCollection(node) && node.flow === true && text[end - 1] !== (text[start] === '[' ? ']' : '}'),
  );
  if (!range) return null;
  const { start, line } = lineAround(text, range[0]);
  const comment = quote ? null : commentInBrackets(start, line);
  if (comment) return comment;
  const sign = text[range[0]] ?? '';
  const close = sign === '[' ? ']' : sign === '{' ? '}' : sign;
  return {
    start: range[0],
    end: range[0] + 1,
    found: `a \`${sign}\` that nothing closes`,
    expected: `\`${close}\` at the end of the value`,
    fix: quote
      ? `write \`${sign}\` at the end of the value; if the first one belongs to it, put quotes of the other kind around it`
      : `write \`${close}\` at the end of the value; each further line of it starts with two spaces`,
    swallows: true,
  };
}

/** The range of the first node that a test accepts, without a comment behind it. */
function firstNode(
  document: Document,
  accepts: (node: Node, range: readonly [number, number, number]) => boolean,
): [number, number] | null {
  let found: [number, number] | null = null;
  visit(document, {
    Node(_key, node) {
      if (!node.range || !accepts(node, node.range)) return undefined;
      found = [node.range[0], node.range[1]];
      return visit.BREAK;
    },
  });
  return found;
}

/** The name of a field without a colon behind it, or with a character that only looks like one. */
const fieldStart = /^\s*([A-Za-z][\w-]*)(?:\s*([：﹕꞉]|=+)\s*|(:)(?=\S)|[ \t]+|$)(.*)$/;

function missingColon({ code, message }: ParserError, start: number, line: string): Slip | null {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys')) return null;
  const item = swallowedLine(line.trim(), true);
  if (item) return { ...item, start, end: start + line.length };
  const match = fieldStart.exec(line);
  if (!match) return null;
  const [, field = '', wide, narrow, value = ''] = match;
  const offered = value.length > 60 ? `${field}: and then the value` : `${field}: ${value}`.trimEnd();
  return {
    start: start + line.indexOf(field),
    end: start + line.length,
    found: wide
      ? `\`${wide}\` behind ${shown(field)}, which is ${wide.startsWith('=') ? 'no colon' : 'not the colon of a keyboard'}`
      : `no \`: \` behind ${shown(field)}${narrow ? ', but a colon without a space' : ''}`,
    expected: 'a colon and a space between a field and its value',
    fix: `write ${offered}${wide || narrow ? '' : '; if the line goes on with the value above, start it with two spaces'}`,
  };
}

/** A field that is indented further than the one above, so that YAML takes it for more of the value above. */
function deeperField({ code }: ParserError, text: string, start: number, line: string): Slip | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || /^\s*(?:- +)*[\w-]+:.*:(?:\s|$)/.test(line)) return null;
  const next = start + line.length + 1;
  const [, space = '', field = '', value = ''] =
    /^([ \t]+)([\w-]+):(?=\s|$)[ \t]*(.?)/.exec(lineAround(text, next).line) ?? [];
  // Field names begin with a small letter; this is the next line of a title that has a colon in it.
  if (!field || /^[A-Z]/.test(field)) return null;
  return {
    start: next + space.length,
    end: next + space.length + field.length,
    found: `${shown(field)} further in than the field above, as if it belonged to its value`,
    expected: 'fields of one map at the same column',
    fix: `start ${shown(field)} at the column of the field above${/[[{"']/.test(value) ? '' : '; if it belongs to the value, put quotes around the whole value'}`,
  };
}

function otherColumn({ message, pos }: ParserError): Slip | null {
  if (!/^(?:Sequence item without|All mapping items)/.test(message)) return null;
  return {
    start: pos[0],
    end: pos[1],
    found: 'a line that starts at another column than what it belongs to',
    expected: 'fields of one map, and dashes of one list, at the same column',
    fix: 'start the line at the column of the field above, or of the `-` above for another item',
  };
}
