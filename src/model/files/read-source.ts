import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { Fault, Finding } from '../../problems/finding.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RuleId } from '../../problems/rules.ts';
import { createSource, problemAt, shown, unreadable, type Source } from '../../problems/source.ts';
import { withoutMojibake } from '../../text/mojibake.ts';
import { codePointName } from '../../text/quote.ts';

/** A file longer than this is refused before anything parses it. */
export const maxFileBytes = 32 * 1024;
/** The same of a file that is there once for the whole list: vocabulary.yaml, excluded.yaml, words.yaml. */
export const maxSharedBytes = 256 * 1024;

/** A file's text with its faults, which do not keep it from being read; or the one problem that does. */
type Reading = { source: Source; faults: Fault[] } | { source: null; problem: Problem };

/**
 * Reads and decodes one file. A byte order mark is dropped and CRLF becomes LF; everything else that is not
 * plain UTF-8 text is a problem, and then the source is null.
 *
 * @param path file on disk
 * @param file the path that problems show
 * @param most bytes that the file may have
 */
export function readSource(path: string, file: string, most = maxFileBytes): Reading {
  let bytes: Buffer;
  let size: number;
  let hasLongFields = false;
  try {
    size = statSync(path).size;
    // A file that is too long is not read but for a look at what takes its place.
    hasLongFields = size > most && fieldsFill(startOf(path));
    bytes = size > most ? Buffer.alloc(0) : readFileSync(path);
  } catch (error) {
    return { source: null, problem: unreadable(file, error) };
  }
  if (size <= most) return decodeSource(bytes, file);
  return refused(createSource(file, ''), 0, 'file-size', {
    found: `a file of ${size} bytes`,
    expected: `at most ${most} bytes`,
    fix: hasLongFields
      ? 'shorten the frontmatter; in place of thousands of authors write the name of the group, as in `organization: Sourdough Collaboration`'
      : 'shorten the notes; a paper’s own text does not belong in the list',
  });
}

/** The first bytes of a file, as many as a file may have, read as Latin-1: only signs of ASCII matter. */
function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(maxFileBytes);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, maxFileBytes, 0));
  } finally {
    closeSync(file);
  }
}

/** True for the start of a file in which the frontmatter takes more room than the notes may. */
function fieldsFill(start: string): boolean {
  if (!/^(?:\xEF\xBB\xBF)?---\r?\n/.test(start)) return false;
  const end = start.search(/\n---\r?\n/);
  return end < 0 || end > maxFileBytes / 2;
}

/** Decodes bytes as {@link readSource} does, without touching the disk. */
export function decodeSource(bytes: Uint8Array, file: string): Reading {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const offset = invalidByteAt(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    return refused(createSource(file, `${before}\uFFFD`), before.length, 'file-encoding', {
      found: `byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8`,
      expected: 'a text file in UTF-8',
      fix: 'save the file again with the encoding UTF-8',
    });
  }
  const source = createSource(file, text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n'));
  const control = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]/.exec(source.text);
  if (control === null) return { source, faults: layoutFaults(text) };
  const line = lineAround(source.text, control.index);
  const right = withoutMojibake(line);
  if (right !== line) {
    return refused(source, control.index, 'file-encoding', {
      found: 'letters of a wrong encoding, with a control character among them',
      expected: 'the text itself, in UTF-8',
      fix: `write ${shown(right)}, or copy the text again from its page`,
    });
  }
  return refused(source, control.index, 'file-encoding', {
    found: `the control character ${codePointName(control[0])}`,
    expected: 'text without control characters',
    fix: 'delete the character; it often comes from copying out of a PDF',
  });
}

function lineAround(text: string, at: number): string {
  return (text.slice(0, at).split('\n').at(-1) ?? '') + (text.slice(at).split('\n')[0] ?? '');
}

/** Warns of a byte order mark or CRLF. The edit is empty, since whatever `--fix` writes has neither. */
function layoutFaults(text: string): Fault[] {
  const found = text.startsWith('\uFEFF')
    ? 'a byte order mark'
    : text.includes('\r\n')
      ? 'lines that end with CRLF'
      : null;
  if (found === null) return [];
  const fault: Fault = {
    rule: 'line-endings',
    start: 0,
    end: 0,
    found,
    expected: 'UTF-8 with LF',
    fix: 'run `npm run check -- --fix`, or set your editor to it',
    edit: { start: 0, end: 0, text: '' },
  };
  return [fault];
}

function refused(source: Source, at: number, rule: RuleId, finding: Finding): Reading {
  return { source: null, problem: problemAt(source, { rule, start: at, end: at + 1, ...finding }) };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Offset of the first byte that is not UTF-8. TextDecoder does not tell it, so prefixes are tried by bisection. */
function invalidByteAt(bytes: Uint8Array): number {
  let valid = 0;
  let broken = bytes.length;
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    // A stream decoder accepts a prefix that ends inside a character.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      broken = middle;
    }
  }
  // The decoder complains at the byte that does not continue a character; go back to where that character starts.
  let start = valid;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === null) start--;
  return start;
}
