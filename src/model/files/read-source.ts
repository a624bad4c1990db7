import { readFileSync, statSync } from 'node:fs';
import { codePointName } from '../../text/quote.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Finding } from '../../problems/finding.ts';
import { createSource, problemAt, unreadable, type Source } from '../../problems/source.ts';

/** A file longer than this is refused before anything parses it. */
export const maxFileBytes = 32 * 1024;

type Reading = { source: Source; problems: Problem[] } | { source: null; problems: Problem[] };

/**
 * Reads and decodes one file. A byte order mark is dropped and CRLF becomes LF; everything else that is not
 * plain UTF-8 text is a problem, and then the source is null.
 *
 * @param path file on disk
 * @param file the path that problems show
 */
export function readSource(path: string, file: string): Reading {
  let bytes: Buffer;
  let size: number;
  try {
    size = statSync(path).size;
    // What is too long is not even read.
    bytes = size > maxFileBytes ? Buffer.alloc(0) : readFileSync(path);
  } catch (error) {
    return { source: null, problems: [unreadable(file, error)] };
  }
  if (size > maxFileBytes) {
    return refused(file, 'file-size', {
      found: `a file of ${size} bytes`,
      expected: `at most ${maxFileBytes} bytes`,
      fix: 'shorten the notes; a paper’s own text does not belong in the list',
    });
  }
  return decodeSource(bytes, file);
}

/** Decodes bytes as {@link readSource} does, without touching the disk. */
export function decodeSource(bytes: Uint8Array, file: string): Reading {
  const text = decodeUtf8(bytes);
  if (text === null) {
    const offset = invalidByteAt(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const source = createSource(file, `${before}\uFFFD`);
    const finding = {
      found: `byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}, which is not UTF-8`,
      expected: 'a text file in UTF-8',
      fix: 'save the file again with the encoding UTF-8',
    };
    const problem = problemAt(source, 'file-encoding', at(before.length), finding);
    return { source: null, problems: [problem] };
  }
  const source = createSource(file, text.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n'));
  const control = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]/.exec(source.text);
  if (control === null) return { source, problems: layoutProblems(source, text) };
  const finding = {
    found: `the control character ${codePointName(control[0])}`,
    expected: 'text without control characters',
    fix: 'delete the character; it often comes from copying out of a PDF',
  };
  return { source: null, problems: [problemAt(source, 'file-encoding', at(control.index), finding)] };
}

/** A warning where the file differs from the text that was read; any repair writes it without the difference. */
function layoutProblems(source: Source, text: string): Problem[] {
  const found = text.startsWith('\uFEFF')
    ? 'a byte order mark'
    : text.includes('\r\n')
      ? 'lines that end with CRLF'
      : null;
  if (found === null) return [];
  const finding = {
    found,
    expected: 'UTF-8 with LF',
    fix: 'run `npm run check -- --fix`, or set your editor to it',
  };
  return [problemAt(source, 'line-endings', { start: 0, end: 0 }, finding, { start: 0, end: 0, text: '' })];
}

function refused(file: string, rule: 'file-size', finding: Finding): Reading {
  return { source: null, problems: [problemAt(createSource(file, ''), rule, at(0), finding)] };
}

function at(offset: number): { start: number; end: number } {
  return { start: offset, end: offset + 1 };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** First byte that breaks UTF-8. TextDecoder gives no offset, so prefixes are tried by bisection. */
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
  // The stream decoder complains at the byte that does not continue a character; the character started earlier.
  let start = valid;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === null) start--;
  return start;
}
