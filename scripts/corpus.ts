import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import type { SearchDocument } from '../src/search/document.ts';
import { inBackticks } from '../src/text/quote.ts';

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  authors: z
    .array(z.string())
    .nullish()
    .transform((authors) => authors ?? []),
  year: z.coerce.number().default(0),
  venue: z
    .string()
    .nullish()
    .transform((venue) => venue ?? ''),
  abstract: z
    .string()
    .nullish()
    .transform((abstract) => abstract ?? ''),
});

/** A query; where someone has judged it, with the papers that answer it and how well each does. */
export interface CorpusQuery {
  q: string;
  kind?: string | undefined;
  rel?: Record<string, number> | undefined;
}

const querySchema = z.array(
  z.object({ q: z.string(), kind: z.string().optional(), rel: z.record(z.string(), z.number()).optional() }),
);

/** A line of a corpus, numbered from 1: a document, or what is wrong with it. */
export type CorpusLine =
  { line: number; document: SearchDocument; fault: null } | { line: number; document: null; fault: string };

/**
 * Reads documents `{id,title,authors[],year,venue,abstract}`, one JSON object a line, gzip or not. An id that an earlier
 * line has is a fault. Empty lines are skipped.
 *
 * @throws Error that names a file that cannot be read
 */
export function* corpusLines(path: string): Generator<CorpusLine> {
  const lineOfId = new Map<string, number>();
  let line = 0;
  for (const text of linesOf(readBytes(path))) {
    line++;
    if (text.trim() === '') continue;
    const { document, fault } = parseDocument(text);
    const first = document && lineOfId.get(document.id);
    if (document && first === undefined) {
      lineOfId.set(document.id, line);
      yield { line, document, fault: null };
    } else {
      const taken = document ? `id: ${inBackticks(document.id)} is the id of line ${first ?? 0} already` : '';
      yield { line, document: null, fault: fault ?? taken };
    }
  }
}

/**
 * Reads the documents of a corpus, all of which have to be right.
 *
 * @throws Error that names file and line of what cannot be read, or of an id that an earlier line has
 */
export function readCorpus(path: string): SearchDocument[] {
  return [...corpusLines(path)].map(({ line, document, fault }) => {
    if (!document) throw new Error(`${path}:${line}: ${fault}`);
    return document;
  });
}

/** Reads queries `[{q}]`, gzip or not. @throws Error that names the file and what is wrong with it */
export function readQueries(path: string): CorpusQuery[] {
  const { value, fault } = parseJson(withoutMark(readBytes(path).toString('utf8')));
  if (fault !== null) throw new Error(`${path}: ${fault}`);
  const result = querySchema.safeParse(value);
  if (!result.success) throw new Error(`${path}: ${issueText(result.error)}`);
  return result.data;
}

/** The bytes of a file. A file that begins as gzip does is unpacked, whatever its name. */
function readBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

/** The lines of a text, decoded one by one: a long corpus does not fit into one string. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const text = bytes.toString('utf8', start, end);
    yield start === 0 ? withoutMark(text) : text;
    start = end + 1;
  }
}

/** A text without its byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF+/, '');
}

function parseDocument(
  text: string,
): { document: SearchDocument; fault: null } | { document: null; fault: string } {
  const { value, fault } = parseJson(text);
  if (fault !== null) return { document: null, fault };
  const result = documentSchema.safeParse(value);
  return result.success
    ? { document: result.data, fault: null }
    : { document: null, fault: issueText(result.error) };
}

function parseJson(text: string): { value: unknown; fault: string | null } {
  try {
    return { value: JSON.parse(text), fault: null };
  } catch {
    return { value: null, fault: 'not JSON' };
  }
}

function issueText(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'unexpected form';
}
