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

/**
 * Reads documents `{id,title,authors[],year,venue,abstract}`, one JSON object a line, gzip or not.
 *
 * @throws Error that names file and line of what cannot be read, or of an id that an earlier line has
 */
export function readCorpus(path: string): SearchDocument[] {
  const lineOfId = new Map<string, number>();
  return readText(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const where = `${path}:${at + 1}`;
      const result = documentSchema.safeParse(parseJson(line, where));
      if (!result.success) throw new Error(`${where}: ${issueText(result.error)}`);
      const { id } = result.data;
      const first = lineOfId.get(id);
      if (first !== undefined)
        throw new Error(`${where}: id: ${inBackticks(id)} is the id of line ${first} already`);
      lineOfId.set(id, at + 1);
      return [result.data];
    });
}

/** Reads queries `[{q}]`, gzip or not. @throws Error that names the file and what is wrong with it */
export function readQueries(path: string): CorpusQuery[] {
  const result = querySchema.safeParse(parseJson(readText(path), path));
  if (!result.success) throw new Error(`${path}: ${issueText(result.error)}`);
  return result.data;
}

/** The text of a file without byte order mark. A file that begins as gzip does is unpacked, whatever its name. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? unpack(bytes, path) : bytes).toString('utf8').replace(/^\uFEFF+/, '');
}

function unpack(bytes: Uint8Array, path: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: not JSON`);
  }
}

function issueText(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.message}` : 'unexpected form';
}
