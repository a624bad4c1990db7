import type { Edit, Fault, Finding, Range } from '../../problems/finding.ts';
import { maxAlike } from '../../problems/problem.ts';
import { shown } from '../../problems/source.ts';
import { hasHalfQuotes, withoutTypographicQuotes } from '../../text/typographic-quotes.ts';
import type { YamlReading } from '../yaml/parse.ts';
import { inQuotes } from '../yaml/quotes.ts';

/** Letters of other scripts that look like Latin ones; Greek is left out, since formulas in titles use it. */
const lookAlikes = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const latin = /\p{Script=Latin}/u;

/** The texts that readers take for names, each with the path to it. */
function namesIn(yaml: YamlReading) {
  return ['title', 'short', 'venue', 'organization', 'authors'].flatMap((field) =>
    yaml.stringsAt(field).map((text, index) => {
      const isAuthor = field === 'authors';
      return { text, isAuthor, path: isAuthor ? [field, index] : [field] };
    }),
  );
}

/** Warns of names with words that mix Latin letters with look-alikes. */
export function* checkLetters(yaml: YamlReading): Generator<Fault> {
  for (const { text, path } of namesIn(yaml)) {
    if (!lookAlikes.test(text)) continue;
    const word = text.match(/[\p{L}\p{M}]+/gu)?.find((one) => lookAlikes.test(one) && latin.test(one));
    if (word === undefined) continue;
    yield {
      rule: 'mixed-letters',
      ...yaml.rangeOf(path),
      found: `${shown(word)}, which mixes Latin letters with others that look like them`,
      expected: 'letters of one script in a word',
      fix: 'type the word again instead of copying it',
    };
  }
}

/** Warns of names between typographic quotes, which YAML takes for a part of the value. */
export function* checkQuotes(yaml: YamlReading): Generator<Fault> {
  for (const { text, isAuthor, path } of namesIn(yaml)) {
    const inner = withoutTypographicQuotes(text);
    if (inner === null && !(isAuthor && hasHalfQuotes(text))) continue;
    yield {
      rule: 'typographic-quotes',
      ...yaml.rangeOf(path),
      found: `${shown(text)}, with a typographic quote that counts as part of the value`,
      expected: 'straight quotes around a value, or none',
      fix: inner === null ? 'write straight quotes, "…", around the whole name' : `write ${inQuotes(inner)}`,
    };
  }
}

/** Warns of the comments in which `npm run new` and `npm run import` ask a person to look something up. */
export function* checkQuestions(text: string, bodyOffset: number): Generator<Fault> {
  for (const { 0: comment, index } of text.slice(0, bodyOffset).matchAll(/^# check: .*$/gm)) {
    yield {
      rule: 'open-question',
      start: index,
      end: index + comment.length,
      found: `${shown(comment)}, a question that nobody has answered yet`,
      expected: 'facts that somebody held against the paper',
      fix: 'look it up, correct the field if it is wrong, and delete the comment',
    };
  }
}

/**
 * Warns of letters in decomposed form and of spaces at the ends of lines, each with an edit to the normal form.
 *
 * Left alone are addresses, whose bytes count; words without combining marks, since NFC would replace variants of
 * Chinese characters that names need; and spaces that mean something in Markdown.
 */
export function checkNormalForm(text: string, bodyOffset: number): Fault[] {
  const decomposed = decomposedWords(text).map(({ 0: word, index }): Edit => ({
    start: index,
    end: index + word.length,
    text: word.normalize('NFC'),
  }));
  const spaces = idleSpaces(text, bodyOffset).map((range): Edit => ({ ...range, text: '' }));
  const repairs = [...decomposed, ...spaces].sort((a, b) => a.start - b.start);
  return repairs.slice(0, maxAlike).map((repair, index) => {
    const { start, end } = repair;
    const rest = index === maxAlike - 1 ? repairs.slice(index) : [repair];
    const { found, ...finding } = normalFinding(text, repair);
    const more = rest.length > 1 ? `, and ${rest.length - 1} more of its kind` : '';
    return { rule: 'text-normal', start, end, found: found + more, ...finding, edit: joined(text, rest) };
  });
}

function normalFinding(text: string, { start, end, text: right }: Edit): Finding {
  const width = end - start;
  if (right !== '')
    return {
      found: `${shown(text.slice(start, end))} in decomposed letters`,
      expected: 'one character for a letter and its accents (Unicode NFC)',
      fix: 'run `npm run check -- --fix`, or type the word again',
    };
  return {
    found: width === 1 ? 'a space at the end of the line' : `${width} spaces at the end of the line`,
    expected: 'no space there',
    fix: 'run `npm run check -- --fix`, or delete it',
  };
}

/** One edit that does the work of several, which are given in order. */
function joined(text: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.start ?? 0;
  let end = start;
  let result = '';
  for (const edit of edits) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { start, end, text: result };
}

/** Code and formulas, in which every space counts: fences, indented lines, spans of code over several lines. */
const verbatim =
  /^ {0,3}(?:`{3}|~{3})|^(?: {4}|\t)[ \t]*\S|^[^`\n]*`(?:[^`\n]*`[^`\n]*`)*[^`\n]*$|^[ \t]*\$\$/m;

/** Spaces at the ends of lines that have no meaning. */
function idleSpaces(text: string, bodyOffset: number): Range[] {
  // Nearly every text has none, and that is quickly seen.
  if (!/[ \t](?:\n|$)/.test(text)) return [];
  const body = text.slice(bodyOffset);
  const part = verbatim.test(body) ? text.slice(0, bodyOffset) : text;
  return [...part.matchAll(/(?<![ \t])[ \t]+$/gmu)]
    .map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }))
    .filter(({ start, end }) => {
      // A backslash before the space may belong to it.
      if (text[start - 1] === '\\') return false;
      if (start < bodyOffset) return true;
      // Two spaces are a line break in Markdown, unless the paragraph ends there.
      const endsParagraph = text[start - 1] === '\n' || /^(?:$|\n[ \t]*(?:\n|$))/.test(text.slice(end));
      return endsParagraph || end - start === 1;
    });
}

function decomposedWords(text: string): RegExpExecArray[] {
  // Nearly every text is in normal form as a whole, and that is quickly tested.
  if (text === text.normalize('NFC')) return [];
  return [...text.matchAll(/\S+/gu)].filter(
    ([word]) => /[\p{M}\u1100-\u11FF]/u.test(word) && !word.includes('://') && word !== word.normalize('NFC'),
  );
}
