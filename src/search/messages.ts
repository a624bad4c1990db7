import type { SearchRequest, SearchResult } from './document.ts';
import type { PaperRow } from './index/tables.ts';

/** What the page asks its worker. */
export interface Question extends SearchRequest {
  /** Questions are numbered; an answer to an older one than the last is stale. */
  number: number;
  /** Most results wanted. */
  limit: number;
}

/** A result as the page shows it. */
export type ResultView = PaperRow;

/** The results of a question, best first. */
export interface Results extends Omit<SearchResult, 'hits'> {
  kind: 'results';
  number: number;
  /** Papers that match; the related ones are not counted. */
  total: number;
  results: ResultView[];
  /** Notes of the results in their order, where these are in memory. */
  notes: string[] | null;
  /** Ids of the best papers that match, of those behind the shown ones as far as they are in memory; at most `maxCited`. */
  ids: string[];
}

/** What the worker answers: the results at once; notes and counts that these lack follow as soon as they are there. */
export type Answer =
  | Results
  | { kind: 'notes'; number: number; notes: string[] }
  | { kind: 'counts'; number: number; counts: Results['counts'] }
  | { kind: 'failure'; number: number; reason: string };

/** What the worker is told: where the index is, then questions. */
export type Message =
  | {
      kind: 'open';
      folder: string;
      stamp: string;
      /** Name of a broadcast channel for answers, where the browser has such. */
      channel: string | null;
    }
  | ({
      kind: 'ask';
      /** True when the page hears the channel, and wants this answer there. */
      byChannel: boolean;
    } & Question);

/** Most papers that one address names: servers refuse addresses much beyond 8,000 characters. */
export const maxCited = 200;
