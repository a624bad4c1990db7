import type { Advice, Marks, SortOrder } from '../document.ts';
import type { OpenIndex } from '../index/open-index.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { adviceOn } from './advice.ts';
import { meetingFilters, orderAsked } from './filters.ts';

/** What the operators of a query do. */
export interface Operated {
  /** Papers that meet all of them. */
  docs: readonly number[];
  /** The order that `sort:` asks for. */
  order: SortOrder | null;
  /** What is to be said of operators that do or find nothing. */
  advice: Advice[];
}

/**
 * Does what the operators of a query say. This file and what it alone imports are loaded by the first query that may
 * have an operator.
 *
 * @param docs best first
 * @throws Error when a part of the index cannot be loaded
 */
export async function operate(
  index: OpenIndex,
  parsed: ParsedQuery,
  docs: readonly number[],
  marks: Marks,
): Promise<Operated> {
  const kept = await meetingFilters(index, parsed.filters, docs, marks);
  return {
    docs: kept,
    order: orderAsked(parsed.filters),
    advice: await adviceOn(index, parsed, marks),
  };
}
