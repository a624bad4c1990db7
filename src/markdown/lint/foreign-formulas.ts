import type { Code, InlineCode, Text } from 'mdast';
import type { Fault } from '../../problems/finding.ts';
import { inBackticks } from '../../text/quote.ts';
import { rangeOf } from '../tree.ts';

/**
 * A formula between `\(` and `\)` or `\[` and `\]`, which Markdown reads as escaped brackets; of nested ones the
 * innermost.
 */
const bracketed = /(?<!\\)(?:\\\\)*\\(?:\(((?:(?!\\[()])[^])+)\\\)|\[((?:(?!\\[[\]])[^])+)\\\])/g;

/** What tells mathematics from words in brackets. */
const mathSign = /\\[A-Za-z]|[\^_={}]/;

/** Environments of LaTeX that KaTeX sets, too. */
const environment =
  /\\begin\{(?:equation|align(?:at|ed)?|gather(?:ed)?|split|cases|array|[bBpvV]?matrix)\*?\}/g;

/** Formulas between the delimiters of LaTeX: the page would show them as text. */
export function latexFormulas(node: Text, body: string): Fault[] {
  const { start, end } = rangeOf(node);
  const source = body.slice(start, end);
  if (!source.includes('\\')) return [];
  const brackets = [...source.matchAll(bracketed)].flatMap(({ 0: piece, 1: round, 2: square, index }) => {
    const latex = round ?? square ?? '';
    // Skip: words in brackets, and escaped citations, footnotes and addresses.
    if (!mathSign.test(latex) || /^[@^]|:\/\//.test(latex)) return [];
    const written = piece.slice(piece.indexOf(round === undefined ? '\\[' : '\\('));
    const at = start + index + piece.length - written.length;
    const [line = ''] = written.split('\n', 1);
    const ends = round === undefined ? '`\\[` and `\\]`' : '`\\(` and `\\)`';
    return [fault(at, line, `a formula between ${ends}`, rewritten(latex))];
  });
  const environments = [...source.matchAll(environment)].map(({ 0: piece, index }) =>
    fault(
      start + index,
      piece,
      `${inBackticks(piece)} outside of \`$$\``,
      'write a line `$$` above the formula and one below it',
    ),
  );
  return [...brackets, ...environments];
}

/** GitHub's formula in a line, between a dollar and a backtick at both ends. */
export function codedFormula(node: InlineCode, body: string): Fault[] {
  const code = rangeOf(node);
  const start = code.start - 1;
  const written = body.slice(Math.max(0, start), code.end + 1);
  if (!/^\$`[^]*`\$$/.test(written) || /[\\$]/.test(body.charAt(start - 1))) return [];
  const found = 'a formula between a dollar and a backtick';
  return [fault(start, written, found, rewritten(node.value))];
}

/** GitHub's block of code that is a formula. */
export function fencedFormula(node: Code, body: string): Fault[] {
  if (node.lang !== 'math') return [];
  const { start, end } = rangeOf(node);
  const [line = ''] = body.slice(start, end).split('\n', 1);
  const fix = 'write a line `$$` in place of the fence above and of the one below';
  return [fault(start, line, 'a formula in a block of code', fix)];
}

function fault(start: number, piece: string, found: string, fix: string): Fault {
  const expected = 'mathematics between `$$` and `$$`';
  return { rule: 'math-dollar', start, end: start + piece.length, found, expected, fix };
}

/** How to write the formula here: itself, or in words where it is too long for a message. */
function rewritten(latex: string): string {
  const formula = latex.trim();
  return formula.length > 60 || /[\n`]/.test(latex)
    ? 'write `$$` in place of the signs at both ends'
    : `write ${inBackticks(`$$${formula}$$`)}`;
}
