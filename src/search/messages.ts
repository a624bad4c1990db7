import type { SearchRequest, SearchResult } from './document.ts';

/** What the page asks its worker. */
export interface Question extends SearchRequest {
  /** Questions are numbered; an answer to an older one than the last is stale. */
  number: number;
  /** Most results wanted. */
  limit: number;
}

/** A result as the page shows it. */
export interface ResultView {
  id: string;
  title: string;
  authors: string[];
  venue: string;
  /** Publication date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string;
  /** Day on which it joined the list, or empty. */
  added: string;
  /** Numbers of the paper's themes among the values of the facet, the primary one first. */
  themes: number[];
}

/** The results of a question, best first. */
export interface Results extends Omit<SearchResult, 'hits'> {
  kind: 'results';
  number: number;
  /** Papers that match; the related ones are not counted. */
  total: number;
  results: ResultView[];
  /** Notes of the results in their order, where these are in memory. */
  notes: string[] | null;
  /** Ids of the best papers that match, also of those that are not shown; at most `maxCited`. */
  ids: string[];
}

/** What the worker answers: the results at once; where they have no notes, these follow as soon as they are there. */
export type Answer =
  | Results
  | { kind: 'notes'; number: number; notes: string[] }
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
