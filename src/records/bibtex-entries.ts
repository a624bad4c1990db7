import { parse, type Entry } from '@retorquere/bibtex-parser';
import { lineCounter } from '../text/line-counter.ts';
import { inBackticks } from '../text/quote.ts';
import { withAnds } from './bibtex-people.ts';
import { oneLine } from './visible-text.ts';

/** An entry of a bibliography, or the reason why it cannot be read, with the line on which it begins. */
export type BibtexReading = { line: number } & ({ entry: Entry; doubts: string[] } | { fault: string });

/** What a line that begins an entry, a text or a comment says: the type, and the key of an entry. */
const start = /^[ \t]*@[ \t]*([\w-]+)\s*[{(]\s*([^\s,{}()=]*)/gim;

/** Part of a bibliography that begins with `@` and ends before the next one. */
interface Piece {
  type: string;
  key: string;
  line: number;
  text: string;
}

/**
 * Reads the entries of a bibliography one by one, so that a broken one spoils no other. TeX becomes Unicode, capitals stay
 * as they are, texts of `@string` stand where they are named, and what an entry inherits by `crossref` is in it.
 */
export function* bibtexEntries(source: string): Generator<BibtexReading> {
  const pieces = cut(source.replace(/\r\n?/g, '\n'));
  const named = pieces.filter(({ type }) => type === 'string' || type === 'preamble').map(({ text }) => text);
  const { strings } = parse(named.join('\n'), { raw: true });
  const byKey = new Map(pieces.map((piece) => [piece.key.toUpperCase(), piece]));
  for (const piece of pieces) {
    if (piece.type === 'string' || piece.type === 'preamble' || piece.type === 'comment') continue;
    yield* readPiece(piece, parentsOf(piece, byKey), strings);
  }
}

/** Cuts where a line begins with `@type{`, but for lines inside of a comment in braces. */
function cut(source: string): Piece[] {
  const lineAt = lineCounter(source);
  let free = 0;
  const starts = [...source.matchAll(start)].filter(({ 1: type = '', index }) => {
    if (index < free) return false;
    free = /^comment$/i.test(type) ? commentEnd(source, index) : index;
    return true;
  });
  return starts.map(({ 0: head, 1: type = '', 2: key = '', index }, at) => ({
    type: type.toLowerCase(),
    key,
    line: lineAt(index + head.indexOf('@')),
    text: source.slice(index, starts[at + 1]?.index),
  }));
}

/** Where the braces of a comment close; of one that is never closed, its own line counts alone. */
function commentEnd(source: string, from: number): number {
  const brace = /[{}]/g;
  brace.lastIndex = from;
  let depth = 0;
  for (let found = brace.exec(source); found; found = brace.exec(source)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return found.index;
  }
  return from;
}

/** The entries from which a piece inherits, nearest first. */
function parentsOf(piece: Piece, byKey: ReadonlyMap<string, Piece>): Piece[] {
  const parents: Piece[] = [];
  for (let next = parentOf(piece, byKey); next && next !== piece && !parents.includes(next);) {
    parents.push(next);
    next = parentOf(next, byKey);
  }
  return parents;
}

function parentOf({ text }: Piece, byKey: ReadonlyMap<string, Piece>): Piece | undefined {
  const [, key] = /[\s,]crossref\s*=\s*["{]*\s*([^\s,"{}]+)/i.exec(text) ?? [];
  return key === undefined ? undefined : byKey.get(key.toUpperCase());
}

function* readPiece(
  piece: Piece,
  parents: readonly Piece[],
  strings: Record<string, string>,
): Generator<BibtexReading> {
  const { line } = piece;
  const doubts: string[] = [];
  let { entries, errors } = parsed(piece.text, parents, strings);
  if (entries.length === 0 && errors.some(({ error }) => error.startsWith('Unclosed math'))) {
    // One dollar alone is money more often than a formula.
    ({ entries, errors } = parsed(piece.text.replace(/(?<!\\)\$/g, String.raw`\$`), parents, strings));
    doubts.push('a `$` in the record has no partner, and every one was read as a dollar: look for formulas');
  }
  const [first] = errors;
  if (entries.length === 0) yield { line, fault: first ? reason(first.error) : 'nothing in it' };
  for (const { error } of errors) doubts.push(...doubtsOf(error));
  for (const entry of entries) yield { line, entry, doubts };
}

function parsed(text: string, parents: readonly Piece[], strings: Record<string, string>) {
  const all = [text, ...parents.map((parent) => parent.text)]
    .map(withAnds)
    .join('\n')
    // The parser loses a space that TeX has behind a backslash: `Proc.\ of`.
    .replace(/(?<!\\)\\(?=[ \n])/g, '')
    // Most files mean these signs, not what TeX's old fonts have in their place.
    .replace(/[<>]/g, (sign) => (sign === '<' ? '{\\textless}' : '{\\textgreater}'));
  const options = { sentenceCase: false, english: false, unsupported: 'ignore', strings } as const;
  const { entries, errors } = parse(all, options);
  const inherited = new Set(parents.map(({ key }) => key));
  // The parser leaves what it read of a broken entry, without its text.
  return { entries: entries.filter(({ input, key }) => input !== '' && !inherited.has(key)), errors };
}

/** What the parser tells of an entry that it read all the same. */
function doubtsOf(error: string): string[] {
  const [, dropped] = /-part name .*, dropping "(.*)"$/s.exec(error) ?? [];
  if (dropped !== undefined)
    return [`a name has too many commas, and ${inBackticks(dropped)} of it is left out: correct the names`];
  const [, name] = /^Unresolved @string reference "(.*)"$/s.exec(error) ?? [];
  return name === undefined ? [] : [`${inBackticks(name)} is the name of a text that the file does not have`];
}

const neverClosed = 'a brace that is opened in it is never closed';

/** The parser's message in words for people who know BibTeX, without the places that it counts from elsewhere. */
function reason(error: string): string {
  const [, found] = /^Token mismatch, expected "?[^,]*,? found (".*?")\.\.\. at line/s.exec(error) ?? [];
  if (/^Unterminated brace/.test(error)) return neverClosed;
  if (/^Unterminated quote/.test(error)) return 'a quotation mark that is opened in it is never closed';
  if (found !== undefined) return unexpected(JSON.parse(found) as string);
  const [, field] = /^(.*?) = value expected/s.exec(error) ?? [];
  if (field !== undefined) return `there is no \`=\` behind ${inBackticks(field)}`;
  if (error.startsWith('Runaway key')) return 'it breaks off in the middle of a field';
  return oneLine(error.split('\n')[0] ?? '').slice(0, 120);
}

function unexpected(found: string): string {
  const words = oneLine(found);
  if (words === '' || words.startsWith('@')) return neverClosed;
  return /^[\w-]+\s*=/.test(words)
    ? `a comma is missing before ${inBackticks(words)}`
    : `${inBackticks(words)} stands where a comma or the closing brace should`;
}
