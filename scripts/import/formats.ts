import { readFileSync } from 'node:fs';
import { bibtexRecords } from '../../src/records/bibtex-records.ts';
import { cslRecord } from '../../src/records/csl-record.ts';
import { dailyPapers } from '../../src/records/daily-papers.ts';
import { documentRecord } from '../../src/records/document-record.ts';
import { markdownList } from '../../src/records/markdown-list.ts';
import type { Reading } from '../../src/records/paper-record.ts';
import { lineCounter } from '../../src/text/line-counter.ts';
import { corpusLines } from '../corpus.ts';

/** The formats of files that can be imported, each with the reader of its records. */
export const formats: Record<string, (file: string, year?: number) => Iterable<Reading>> = {
  'daily-papers': (file, year) => dailyPapers(textOf(file), year),
  bibtex: (file) => bibtexRecords(textOf(file)),
  'csl-json': cslFile,
  ndjson: corpus,
  markdown: (file) => markdownList(textOf(file)),
};

/** A file as text: UTF-8, or Latin-1 where it cannot be that, as some old bibliographies are. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function* corpus(file: string): Generator<Reading> {
  for (const { line, document, fault } of corpusLines(file)) {
    const record = document && documentRecord(document);
    yield record ? { line, record } : { line, fault: fault ?? 'title: nothing in it' };
  }
}

/** Items of CSL-JSON, each with the line on which it begins. @throws Error when the file is no list of JSON */
function cslFile(file: string): Reading[] {
  const text = textOf(file);
  const items = listIn(file, text);
  const lineAt = lineCounter(text);
  let from = 0;
  return items.map((item): Reading => {
    const at = Math.max(from, text.indexOf('{', from));
    const line = lineAt(at);
    from = endOfObject(text, at);
    const record =
      typeof item === 'object' && item !== null ? cslRecord(item as Record<string, unknown>) : null;
    return record ? { line, record } : { line, fault: 'an item without a title' };
  });
}

function listIn(file: string, text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    if (typeof value === 'object' && value !== null)
      return 'items' in value ? (value.items as unknown[]) : [value];
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`, { cause: error });
  }
  throw new Error(`${file} holds no list of items of CSL-JSON`);
}

/** Where an object of valid JSON that begins at a brace ends. */
function endOfObject(text: string, start: number): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}' && --depth === 0) return tokens.lastIndex;
  }
  return text.length;
}
